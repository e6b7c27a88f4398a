import { markerOf } from '@/lib/text/markers';
import { readText } from '@/lib/text/passages';
import type { Passage } from '@/lib/text/types';
import { tablesIn } from './join';

const TITLE = /(?:协议|合同|授权书|政策|声明|须知|指引|告知书|承诺书|条款|规则)[》】）)]?$|^【.{2,20}】$/;

/**
 * Finds the structure that a page does not mark up: most agreements are bare paragraphs, or one block cut by line breaks, whose headings
 * and list items only their numbers tell. Neighbouring paragraphs go through the reader of plain text; what the page does mark up stays.
 */
export function recut(text: string, passages: readonly Passage[]): Passage[] {
  const cut: Passage[] = [];
  let level = 0;
  let tables = tablesIn({ passages });
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i];
    if (!passage) continue;
    if (passage.kind === 'heading') level = passage.level ?? 1;
    if (!isBare(passage)) {
      for (const line of linesOf(text, passage)) cut.push(line);
      continue;
    }
    const group = [passage];
    for (let next = passages[i + 1]; next && isBare(next) && next.hidden === passage.hidden; next = passages[++i + 1]) group.push(next);
    const pieces = inGroup(text, group);
    for (const found of pieces) {
      const shown = leveled(text, found, level);
      if (shown.kind === 'heading' && !markerOf(text.slice(shown.start, shown.end))) level = 1;
      // Tables of plain text are counted after those that the page marks up.
      const cell = shown.cell && { ...shown.cell, table: shown.cell.table + tables };
      cut.push({ ...shown, ...(cell && { cell }), ...(passage.hidden && { hidden: passage.hidden }) });
    }
    tables += tablesIn({ passages: pieces });
  }
  return cut;
}

/** What the reader of plain text makes of neighbouring blocks; lines of one block may be joined, blocks never. */
function inGroup(text: string, group: readonly Passage[]): Passage[] {
  const from = group[0]?.start ?? 0;
  const pieces: Passage[] = [];
  let block = 0;
  for (const found of readText(text.slice(from, group.at(-1)?.end ?? from))) {
    let rest: Passage = { ...found, start: found.start + from, end: found.end + from };
    while ((group[block]?.end ?? rest.end) <= rest.start) block++;
    for (let end = group[block]?.end; end !== undefined && end < rest.end; end = group[++block]?.end) {
      pieces.push({ ...rest, end });
      rest = { kind: 'paragraph', start: group[block + 1]?.start ?? rest.end, end: rest.end };
    }
    pieces.push(rest);
  }
  return pieces;
}

function isBare(passage: Passage): boolean {
  return passage.kind === 'paragraph' && passage.control === undefined && passage.cell === undefined;
}

/** A numbered heading stands below the last one the page marked; a short line without a number is one only if it names a document. */
function leveled(text: string, found: Passage, above: number): Passage {
  if (found.kind !== 'heading') return found;
  const words = text.slice(found.start, found.end);
  if (markerOf(words)) return { ...found, level: Math.min(6, above + (found.level ?? 1)) };
  return TITLE.test(words) ? { ...found, level: 1 } : { start: found.start, end: found.end, kind: 'paragraph' };
}

/** A list item or cell with line breaks in it: a passage a line, each of the same kind. */
function linesOf(text: string, passage: Passage): Passage[] {
  const words = text.slice(passage.start, passage.end);
  if (passage.kind === 'heading' || !words.includes('\n')) return [passage];
  return readText(words).map(({ start, end }) => ({ ...passage, start: start + passage.start, end: end + passage.start }));
}
