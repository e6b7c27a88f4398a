import { markerOf } from './markers';
import { type Line, tableAt } from './text-tables';
import type { Passage } from './types';

const TERMINATED = /[。！？!?；;：:…]["”’』」）)*\s]{0,6}$/;
const PUNCTUATED = /[，。；：！？,;!?]/;
const RULE_LINE = /^[\s=\-_*#~·.]{0,200}$/;
const TITLE_LIMIT = 40;
/** A line at least this long that ends in mid-sentence was broken by its width. */
const WRAPPED_FROM = 24;

/**
 * Passages of a plain text: one a line, lines broken in mid-sentence joined first. Headings are told by their marks and their shortness.
 * Offsets index `text` as it stands (UTF-16, BOM and CRLF included). Linear.
 */
export function readText(text: string): Passage[] {
  const passages: Passage[] = [];
  let open: Line | undefined;
  let blankBefore = true;
  let listRank = -1;
  const close = () => {
    if (!open) return;
    const passage = classify(open, passages.length === 0, listRank >= 0);
    const rank = markerOf(open.text)?.rank ?? -1;
    if (/[：:][*\s"”]{0,4}$/.test(open.text)) listRank = Math.max(0, rank);
    else if (passage.kind === 'heading' || (rank >= 0 && rank <= 2)) listRank = -1;
    passages.push(passage);
    open = undefined;
  };
  const lines = [...linesOf(text)];
  let tables = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const table = tableAt(lines, at, tables);
    if (table) {
      close();
      // One by one: a call takes only so many arguments, and a table may have any number of cells.
      for (const cell of table.passages) passages.push(cell);
      tables++;
      at = table.next - 1;
      blankBefore = true;
      continue;
    }
    if (RULE_LINE.test(line.text.slice(0, 200))) {
      close();
      blankBefore = true;
      continue;
    }
    if (open && !blankBefore && isContinued(open, line)) open = { start: open.start, end: line.end, text: `${open.text}${line.text}` };
    else {
      close();
      open = line;
    }
    blankBefore = false;
  }
  close();
  return passages;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed;
    let end = next;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    let from = start;
    while (from < end && /[\s\ufeff]/.test(text.charAt(from))) from++;
    if (end > from) yield { start: from, end, text: text.slice(from, end) };
    else yield { start: next, end: next, text: '' };
    if (feed < 0) return;
    start = feed + 1;
  }
}

/** 丁方（担保人）：… starts a line of its own. */
const LABELLED = /^[^，。；：:]{1,14}[：:]/;

function isContinued(open: Line, line: Line): boolean {
  if (LABELLED.test(line.text.slice(0, 16))) return false;
  if (markerOf(line.text) || TERMINATED.test(open.text)) return false;
  if (/[，、,]$/.test(open.text)) return open.text.length >= 12;
  const lastLine = open.text.length;
  return (
    lastLine >= WRAPPED_FROM &&
    PUNCTUATED.test(open.text) &&
    /[\p{Script=Han}\w）)"”》]$/u.test(open.text) &&
    /^[\p{Script=Han}\w（("“《，。；、]/u.test(line.text) &&
    (PUNCTUATED.test(line.text) || lastLine >= 40)
  );
}

function classify(line: Line, first: boolean, inList: boolean): Passage {
  const span = { start: line.start, end: line.end };
  const bare = line.text.replace(/[*#>\s]/g, '');
  const marker = markerOf(line.text);
  const hashes = /^\s{0,3}(#{1,6})\s/.exec(line.text);
  if (hashes?.[1]) return { ...span, kind: 'heading', level: hashes[1].length };
  const short = bare.length <= TITLE_LIMIT && !PUNCTUATED.test(bare.slice(marker?.length ?? 0).replace(/^[、.．，,]/, ''));
  if (marker && marker.rank <= 1 && short) return { ...span, kind: 'heading', level: marker.rank + 1 };
  if (marker && marker.rank <= 3 && short && !(inList && marker.rank === 3)) return { ...span, kind: 'heading', level: marker.rank + 1 };
  if (marker && marker.rank <= 7 && short && bare.length <= 24 && !inList)
    return { ...span, kind: 'heading', level: Math.min(6, marker.rank + 1) };
  if (marker && marker.rank >= 3) return { ...span, kind: 'list-item' };
  if (
    !marker &&
    short &&
    (first || /^【[^】]{2,20}】$/.test(bare) || /(?:协议|合同|授权书|政策|声明|须知|指引)$/.test(bare)) &&
    bare.length <= 30 &&
    bare.length >= 3
  ) {
    return { ...span, kind: 'heading', level: 1 };
  }
  return { ...span, kind: 'paragraph' };
}
