import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Row } from '@/lib/scan/sheets';
import { draft } from './draft';

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

/** The writer holds a whole workbook in memory; a person who wants more rows than these has the CSV files, which have all. */
export const MOST_ROWS = 5000;
/** Excel's own limit of a cell. */
const MOST_CHARS = 32_767;
/** XML has no way to write most control characters. */
const UNWRITABLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export interface Workbook {
  rows(sheet: SheetName, rows: readonly Row[]): void;
  /** Writes `report.xlsx` into the folder. */
  end(): Promise<void>;
}

/** The workbook: a sheet for each CSV file and one on method. A sheet that has more rows than are shown says so in its last, in the words of `fewer`. */
export function openWorkbook(folder: string, lang: 'zh-CN' | 'en', fewer: (shown: number, all: number) => string): Workbook {
  const held: Record<SheetName, { rows: Row[]; count: number }> = {
    practices: { rows: [], count: 0 },
    findings: { rows: [], count: 0 },
    targets: { rows: [], count: 0 },
    method: { rows: [], count: 0 },
  };
  return {
    rows(name, rows) {
      const sheet = held[name];
      sheet.count += rows.length;
      for (const row of rows) if (sheet.rows.length <= MOST_ROWS) sheet.rows.push(row);
    },
    async end() {
      const sheets = ORDER.map((name): Sheet<never> => {
        const { rows, count } = held[name];
        // The first row names the columns.
        const last: Row[] = count > rows.length ? [[fewer(rows.length - 1, count - 1)]] : [];
        const { widths, frozen } = LAYOUT[name];
        return {
          sheet: NAMES[lang][name],
          data: [...rows, ...last].map(cellsOf),
          columns: widths.map((width) => ({ width })),
          ...(frozen && { stickyRowsCount: 1 }),
        };
      });
      const file = draft(folder, 'report.xlsx');
      await file.write(await writeExcelFile(sheets).toBuffer());
      await file.end();
    },
  };
}

/** Every text is a text cell, so nothing of a page can become a formula. */
function cellsOf(row: Row, index: number): Cell[] {
  const bold = index === 0 ? ({ fontWeight: 'bold' } as const) : {};
  return row.map((value) => {
    if (typeof value === 'number') return { type: Number, value, ...bold };
    return value === '' ? null : { type: String, value: value.slice(0, MOST_CHARS).replace(UNWRITABLE, ''), ...bold };
  });
}
