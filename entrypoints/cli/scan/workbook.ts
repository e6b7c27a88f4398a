import { rename } from 'node:fs/promises';
import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from '@/lib/scan/sheets';

/** A cell holds at most this many characters (Excel's own limit). */
const MOST_CHARS = 32_767;
const NAMES = {
  'zh-CN': { practices: '平台与做法', findings: '发现', targets: '目标', method: '怎样得出的' },
  en: { practices: 'Platforms', findings: 'Findings', targets: 'Targets', method: 'Method' },
} as const;

/**
 * The workbook: a sheet for each CSV file and one on method. `write-excel-file` is a writer only, released this year, one small dependency;
 * exceljs has had no full release since 2023. Every text is a text cell, so nothing of a page can become a formula.
 */
export async function writeWorkbook(path: string, sheets: Record<keyof (typeof NAMES)['en'], Sheet>, lang: 'zh-CN' | 'en'): Promise<void> {
  const names = NAMES[lang];
  await writeExcelFile([
    { data: cells(sheets.practices), sheet: names.practices, stickyRowsCount: 1, stickyColumnsCount: 1, columns: [{ width: 24 }] },
    { data: cells(sheets.findings), sheet: names.findings, stickyRowsCount: 1, columns: [{ width: 20 }, { width: 40 }, { width: 24 }] },
    {
      data: cells(sheets.targets),
      sheet: names.targets,
      stickyRowsCount: 1,
      columns: [{ width: 20 }, { width: 60 }, { width: 16 }, { width: 40 }],
    },
    { data: cells(sheets.method), sheet: names.method, columns: [{ width: 20 }, { width: 80 }] },
  ]).toFile(`${path}.part`);
  await rename(`${path}.part`, path);
}

function cells(sheet: Sheet) {
  return sheet.map((row, i) =>
    row.map((value) => {
      const head = i === 0 ? { fontWeight: 'bold' as const } : {};
      return typeof value === 'number' ? { value, type: Number, ...head } : { value: plain(value), type: String, ...head };
    }),
  );
}

/** XML has no way to write most control characters. */
function plain(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').slice(0, MOST_CHARS);
}
