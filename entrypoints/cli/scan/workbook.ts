import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, Zip, type ZipInputFile, ZipPassThrough } from 'fflate';
import type { Row } from '@/lib/scan/sheets';
import { type Draft, draft } from './draft';
import { openSheet, type Sheet } from './sheet';

const NAMES = {
  'zh-CN': { practices: '平台与做法', findings: '发现', targets: '目标', method: '怎样得出的' },
  en: { practices: 'Platforms', findings: 'Findings', targets: 'Targets', method: 'Method' },
} as const;
type SheetName = keyof (typeof NAMES)['en'];

const LAYOUT: Record<SheetName, { widths: number[]; frozen: boolean }> = {
  practices: { widths: [24], frozen: true },
  findings: { widths: [20, 40, 24], frozen: true },
  targets: { widths: [20, 60, 16, 40], frozen: true },
  method: { widths: [20, 80], frozen: false },
};
const ORDER: readonly SheetName[] = ['practices', 'findings', 'targets', 'method'];

export interface Workbook {
  rows(sheet: SheetName, rows: readonly Row[]): Promise<void>;
  end(): Promise<void>;
}

/**
 * The workbook: a sheet for each CSV file and one on method, written row by row. The writers of npm hold a whole workbook in memory (a gigabyte
 * for a large scan), or have had no release for years, or weigh 50 MB; the format is a ZIP of a few XML parts, and the ZIP is fflate's.
 */
export function openWorkbook(folder: string, lang: 'zh-CN' | 'en', fewer: (shown: number) => string): Workbook {
  const sheetOf = (name: SheetName) => openSheet(join(folder, `report.${name}.part`), { ...LAYOUT[name], fewer });
  const sheets: Record<SheetName, Sheet> = {
    practices: sheetOf('practices'),
    findings: sheetOf('findings'),
    targets: sheetOf('targets'),
    method: sheetOf('method'),
  };
  return {
    rows: (name, rows) => sheets[name].rows(rows),
    async end() {
      const book = draft(folder, 'report.xlsx');
      await zipped(book, async (add) => {
        for (const [path, xml] of Object.entries(partsOf(NAMES[lang]))) await add(path, strToU8(xml));
        for (const [i, name] of ORDER.entries()) await add(`xl/worksheets/sheet${i + 1}.xml`, await sheets[name].end());
      });
      await book.end();
    },
  };
}

/** Bytes as they are, or a file that is compressed already. */
type Part = Uint8Array | { path: string; crc: number; size: number };

/** Writes a ZIP file into a draft, one part after the other. */
async function zipped(file: Draft, fill: (add: (name: string, part: Part) => Promise<void>) => Promise<void>): Promise<void> {
  let written = Promise.resolve();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written = written.then(() => file.write(chunk));
  });
  await fill(async (name, part) => {
    if (part instanceof Uint8Array) {
      const entry = new ZipPassThrough(name);
      zip.add(entry);
      entry.push(part, true);
    } else {
      const entry: ZipInputFile = { filename: name, compression: 8, crc: part.crc, size: part.size, ondata: undefined };
      zip.add(entry);
      for await (const chunk of createReadStream(part.path)) {
        entry.ondata?.(null, chunk, false);
        await written;
      }
      entry.ondata?.(null, new Uint8Array(), true);
      await rm(part.path);
    }
    await written;
  });
  zip.end();
  await written;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Everything but the sheets: ECMA-376 part 1, the parts that a workbook must have, and two styles (plain, bold). */
function partsOf(names: Record<SheetName, string>): Record<string, string> {
  const each = (text: (n: number, name: string) => string) => ORDER.map((name, i) => text(i + 1, names[name])).join('');
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${KIND}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${LINKS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n, name) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${LINKS}">${each((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${ORDER.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
}
