import type { Passage } from './types';

/** A line of a text, without the spaces around it. Offsets index the whole text. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

interface Cell {
  start: number;
  end: number;
  column: number;
}

/** 信息类型 | 目的 | 是否必需, or the same with tabs, as tables come out of a browser's clipboard and of Markdown. */
const SEPARATORS = ['|', '\t'] as const;
/** |---|:---:| stands below a head and says nothing. */
const MARKDOWN_RULE = /^[|\s:-]{3,200}$/;
/** Nobody writes more columns; the bound keeps hostile lines cheap. */
const COLUMNS = 20;

/**
 * The table whose first row is line `at`: at least two lines below one another with the same number of cells. Undefined where none begins.
 * `next` is the line behind it; a cell that is empty has no passage.
 */
export function tableAt(lines: readonly Line[], at: number, table: number): { passages: Passage[]; next: number } | undefined {
  for (const separator of SEPARATORS) {
    const width = cellsOf(lines[at], separator)?.length;
    if (!width || width < 2 || width > COLUMNS) continue;
    const rows: Cell[][] = [];
    let next = at;
    for (; next < lines.length; next++) {
      if (rows.length > 0 && MARKDOWN_RULE.test(lines[next]?.text.slice(0, 201) ?? '')) continue;
      const cells = cellsOf(lines[next], separator);
      if (cells?.length !== width) break;
      rows.push(cells);
    }
    if (rows.length >= 2) return { passages: rows.flatMap((cells, row) => passagesOf(cells, table, row)), next };
  }
  return undefined;
}

function passagesOf(cells: readonly Cell[], table: number, row: number): Passage[] {
  return cells
    .filter(({ start, end }) => end > start)
    .map(({ start, end, column }) => ({ start, end, kind: 'table-cell', cell: { table, row, column, header: row === 0 } }));
}

/** The cells of a line, marks at its edges apart (| a | b |); undefined without a separator. */
function cellsOf(line: Line | undefined, separator: string): Cell[] | undefined {
  if (!line?.text.includes(separator)) return undefined;
  const from = line.text.startsWith(separator) ? 1 : 0;
  const to = line.text.endsWith(separator) ? -1 : line.text.length;
  let start = line.start + from;
  return line.text
    .slice(from, to)
    .split(separator, COLUMNS + 1)
    .map((words, column) => {
      const lead = words.length - words.trimStart().length;
      const cell = { start: start + lead, end: start + lead + words.trim().length, column };
      start += words.length + 1;
      return cell;
    });
}
