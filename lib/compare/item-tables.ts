import type { Span } from '@/lib/schema/review';
import type { Passage } from '@/lib/text/types';

/** What a table says around one of its cells: the heads of its columns, and the cells of its row (an answer behind its question, 是否必需：否). */
export interface Around {
  heads: string;
  row: string;
}

/**
 * The table around each cell, by passage index; nothing for passages outside tables. Without marked heads the first row is taken for them.
 * `spans` are the passages in the normalised `text`. Linear.
 */
export function tablesAround(text: string, passages: readonly Passage[], spans: readonly Span[]): ReadonlyMap<number, Around> {
  const heads = new Map<number, string[]>();
  const questions = new Map<string, string>();
  const rows = new Map<string, string[]>();
  const around = new Map<number, Around>();
  passages.forEach(({ cell }, index) => {
    const span = spans[index];
    if (!cell || !span) return;
    const words = text.slice(span.start, span.end);
    const column = `${cell.table}/${cell.column}`;
    if (cell.header || cell.row === 0) {
      append(heads, cell.table, words);
      if (words.includes('是否')) questions.set(column, words);
    }
    const question = questions.get(column);
    append(rows, `${cell.table}/${cell.row}`, question === undefined || question === words ? words : `${question}：${words}`);
  });
  if (rows.size === 0) return around;
  passages.forEach(({ cell }, index) => {
    if (!cell || cell.header || cell.row === 0) return;
    const row = rows.get(`${cell.table}/${cell.row}`) ?? [];
    around.set(index, { heads: (heads.get(cell.table) ?? []).join('，'), row: row.join('，') });
  });
  return around;
}

function append<Key>(map: Map<Key, string[]>, key: Key, words: string): void {
  const known = map.get(key);
  if (known) known.push(words);
  else map.set(key, [words]);
}
