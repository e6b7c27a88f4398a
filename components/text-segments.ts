import type { Finding } from '@/lib/schema/review';
import { type MarkName, markOf } from './icons';

/** A stretch of the agreement's text: plain, or the words of a finding. */
export interface Segment {
  text: string;
  /** Offset of its first unit. */
  start: number;
  finding?: string;
  look?: MarkName;
}

/** A block of the text drawn as one element, so that a browser need not lay out what is far off screen. */
export interface TextBlock {
  start: number;
  segments: Segment[];
}

/** Long enough that a page of agreement is a few blocks, short enough that one is laid out in no time. */
const blockUnits = 4000;

interface Marked {
  start: number;
  end: number;
  finding: string;
  look: MarkName;
}

/** The spans of the findings, the gravest first in `findings` winning where two overlap. Ascending, without overlap. */
function markedSpans(findings: readonly Finding[]): Marked[] {
  const taken: Marked[] = [];
  for (const { id, severity, certainty, start, end, also } of findings) {
    for (const span of [{ start, end }, ...also]) {
      const isFree = span.end > span.start && taken.every((other) => span.end <= other.start || other.end <= span.start);
      if (isFree) taken.push({ start: span.start, end: span.end, finding: id, look: markOf(severity, certainty) });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Plain text cut after line ends into pieces of about a block. */
function* plainPieces(text: string, start: number, end: number): Generator<Segment> {
  let at = start;
  while (at < end) {
    const newline = text.indexOf('\n', at + blockUnits);
    const to = newline < 0 || newline >= end ? end : newline + 1;
    yield { text: text.slice(at, to), start: at };
    at = to;
  }
}

/**
 * The whole text in blocks, with the words of each finding as segments of their own. `findings` gravest first. The segments joined are
 * the text itself. A block ends at a line end, so that drawing it as a block changes nothing.
 */
export function textBlocks(text: string, findings: readonly Finding[]): TextBlock[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, finding, look } of markedSpans(findings)) {
    segments.push(...plainPieces(text, at, start), { text: text.slice(start, end), start, finding, look });
    at = end;
  }
  segments.push(...plainPieces(text, at, text.length));
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  for (const segment of segments) {
    if (!open) {
      open = { start: segment.start, segments: [] };
      blocks.push(open);
    }
    open.segments.push(segment);
    const length = segment.start + segment.text.length - open.start;
    if (length >= blockUnits && !segment.finding && segment.text.endsWith('\n')) open = undefined;
  }
  return blocks;
}
