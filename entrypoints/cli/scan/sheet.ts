import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { Row } from '@/lib/scan/sheets';

/** One sheet on its way into a workbook: compressed to a file of its own as its rows come. */
export interface Sheet {
  rows(rows: readonly Row[]): Promise<void>;
  /** The compressed file, with what a ZIP must know of it. */
  end(): Promise<{ path: string; crc: number; size: number }>;
}

/** Excel's own limits: rows of a sheet, characters of a cell. */
const MOST_ROWS = 1_048_576;
const MOST_CHARS = 32_767;
const BLOCK = 1 << 17;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Starts a sheet. The first row is bold, and stays in sight when `frozen`. Every text is a text cell, so nothing of a page can become a formula.
 * A sheet that is full says so in its last row, in the words of `fewer`.
 */
export function openSheet(path: string, options: { widths: readonly number[]; frozen: boolean; fewer: (shown: number) => string }): Sheet {
  const deflate = createDeflateRaw({ level: 3 });
  const written = pipeline(deflate, createWriteStream(path));
  // Looked at when the sheet ends; until then it must not count as unhandled.
  written.catch(() => undefined);
  let text = headOf(options);
  let crc = 0;
  let size = 0;
  let count = 0;
  const flush = async () => {
    const bytes = Buffer.from(text);
    text = '';
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!deflate.write(bytes)) await Promise.race([once(deflate, 'drain'), written]);
  };
  return {
    async rows(rows) {
      for (const row of rows) {
        if (++count < MOST_ROWS) text += rowXml(row, count);
        if (text.length > BLOCK) await flush();
      }
    },
    async end() {
      if (count >= MOST_ROWS) text += rowXml([options.fewer(MOST_ROWS - 2)], MOST_ROWS);
      text += '</sheetData></worksheet>';
      await flush();
      deflate.end();
      await written;
      return { path, crc, size };
    },
  };
}

function headOf({ widths, frozen }: { widths: readonly number[]; frozen: boolean }): string {
  const view = frozen
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : '';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${view}<cols>${columns}</cols><sheetData>`;
}

function rowXml(row: Row, n: number): string {
  const style = n === 1 ? ' s="1"' : '';
  let xml = `<row r="${n}">`;
  for (let i = 0; i < row.length; i++) {
    const value = row[i] ?? '';
    const at = `r="${column(i)}${n}"${style}`;
    if (typeof value === 'number') xml += `<c ${at}><v>${value}</v></c>`;
    else if (value !== '') xml += `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** A, B … Z, AA … as far as a table of practices goes. */
const column = (i: number): string => (i < 26 ? '' : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26));

/** XML has no way to write most control characters. */
const UNWRITABLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(value: string): string {
  const text = value.length > MOST_CHARS ? value.slice(0, MOST_CHARS) : value;
  return text.replace(UNWRITABLE, '').replace(/[&<>]/g, (char) => ESCAPES[char] ?? char);
}
