import { markerOf } from '@/lib/text/markers';
import type { Line } from './pdf-lines';

/** Lines that belong together, as one text without line breaks. */
export interface Paragraph {
  text: string;
  size: number;
  cell: boolean;
}

/** What the lines of a page have in common, in points. */
interface Measure {
  /** Usual distance of two baselines. */
  leading: number;
  /** Right margin by left margin, the latter in steps of `COLUMN`. */
  margins: Map<number, number>;
}

const COLUMN = 24;
/** Sizes that differ by more are another kind of text. */
const SAME_SIZE = 0.08;
/** A gap larger than this many leadings parts paragraphs. */
const LOOSE = 1.25;
/** Narrower text is a label or a cell, whose lines end where they like. In characters. */
const NARROW = 16;
const LABEL = 6;
const TERMINATED = /[。！？!?；;：:…]["”’』」）)\s]{0,4}$/;
/** 第三条 inside a sentence, not at the head of a clause. */
const REFERENCE = /^第[一二三四五六七八九十百零\d]{1,6}[条章节款项][的、和及与至或所中规约之]/;

/**
 * Joins lines into paragraphs by where they end: a line that reaches the right margin goes on in the next one, unless that one is indented
 * after a full stop, starts a numbered clause, or stands apart. Sentences that run over a page or a column go on too.
 */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const measures = new Map<number, Measure>();
  for (const [page, own] of Map.groupBy(lines, (line) => line.page)) measures.set(page, measure(own));
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  let first: Line | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    const own = measures.get(line.page);
    const last = before && measures.get(before.page);
    if (open && first && before && own && last && goesOn({ first, before, line, leading: own.leading, margin: marginOf(last, before) })) {
      open.text = joined(open.text, line.text);
    } else {
      open = { text: line.text, size: line.size, cell: line.cell };
      first = line;
      paragraphs.push(open);
    }
    before = line;
  }
  return paragraphs;
}

function measure(lines: readonly Line[]): Measure {
  const margins = new Map<number, number>();
  const gaps = new Map<number, number>();
  lines.forEach((line, at) => {
    for (const step of stepsOf(line)) margins.set(step, Math.max(margins.get(step) ?? 0, line.right));
    const above = lines[at - 1];
    const gap = above && isSameSize(above, line) ? Math.round((above.y - line.y) * 2) / 2 : 0;
    if (gap > line.size * 0.8 && gap < line.size * 4) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  });
  const [leading] = [...gaps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0];
  return { leading, margins };
}

/** Indented first lines end at the same margin as the lines below them. */
function stepsOf({ x }: Line): number[] {
  const step = Math.round(x / COLUMN);
  return [step - 1, step, step + 1];
}

function marginOf({ margins }: Measure, { x, right }: Line): number {
  return Math.max(right, margins.get(Math.round(x / COLUMN)) ?? 0);
}

interface Meeting {
  /** The first line of the open paragraph, its last one, and the line that may go on with it. */
  first: Line;
  before: Line;
  line: Line;
  leading: number;
  /** Right margin of the line before. */
  margin: number;
}

function goesOn({ first, before, line, leading, margin }: Meeting): boolean {
  if (before.turned || line.turned || !isSameSize(before, line)) return false;
  const ended = TERMINATED.test(before.text);
  const isFull = margin - before.right < firstWord(line.text) * line.size + line.size * 1.5;
  const characters = (before.right - before.x) / before.size;
  if (startsClause(line.text) && (ended || !isFull || !REFERENCE.test(line.text))) return false;
  const isNext = before.page === line.page && line.y < before.y;
  // Over a page or up into the next column only an unfinished sentence goes on.
  if (!isNext) return !ended && isFull && !line.cell && characters >= NARROW;
  if (line.cell || before.y - line.y > Math.max(leading, line.size) * LOOSE + 1) return false;
  const isIndented = line.x > before.x + line.size * 0.5;
  const isHanging = first === before && markerOf(before.text) !== undefined;
  if (isIndented && (ended || (!isHanging && line.x > first.x + line.size * 0.5))) return false;
  if (characters < NARROW) return isFull && !ended && characters >= LABEL && Math.abs(line.x - before.x) < line.size * 3;
  return isFull || (!ended && /[，、,]$/.test(before.text));
}

function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}

function startsClause(text: string): boolean {
  return markerOf(text) !== undefined || /^【.{1,20}】/.test(text);
}

/** Width of what cannot be broken at the head of a line, in characters: an ideograph with the marks after it, or a word. */
function firstWord(text: string): number {
  const [word = ''] = /^(?:[“‘《（(【]*[\p{Script=Han}][，。；：、）”》！？]*|[\x21-\x7e]+)/u.exec(text) ?? [];
  return [...word].reduce((width, char) => width + (char <= '~' ? 0.55 : 1), 0);
}

/** Words of alphabets need their space back; ideographs have none. */
function joined(before: string, after: string): string {
  const isWord = /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(after) && !/[-/]$/.test(before);
  return `${before}${isWord ? ' ' : ''}${after}`;
}
