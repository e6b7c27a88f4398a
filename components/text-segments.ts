import type { Finding } from '@/lib/schema/review';
import { type MarkName, markOf } from './icons';

/** A stretch of the agreement's text: plain, or the words of a finding. */
export interface Segment {
  text: string;
  /** Offset of its first unit. */
  start: number;
  /** The findings whose words these are, the gravest first, and the look of that one. */
  marked?: { findings: string[]; look: MarkName };
}

/** A block of the text drawn as one element, so that a browser need not lay out what is far off screen. */
export interface TextBlock {
  start: number;
  segments: Segment[];
}

/** Long enough that a page of agreement is a few blocks, short enough that one is laid out in no time. */
const blockUnits = 4000;

interface Edge {
  at: number;
  opens: boolean;
  /** Place of the finding among the findings. */
  rank: number;
}

const edgesOf = (findings: readonly Finding[], length: number): Edge[] =>
  findings
    .flatMap(({ start, end, also }, rank) =>
      [{ start, end }, ...also].flatMap((span): Edge[] => {
        const isInside = span.start < span.end && span.end <= length;
        return isInside
          ? [
              { at: span.start, opens: true, rank },
              { at: span.end, opens: false, rank },
            ]
          : [];
      }),
    )
    .sort((a, b) => a.at - b.at);

/** The marked stretches, ascending and without overlap: cut wherever the words of a finding begin or end. */
function markedSegments(text: string, findings: readonly Finding[]): Segment[] {
  const open: number[] = [];
  const segments: Segment[] = [];
  let from = 0;
  for (const { at, opens, rank } of edgesOf(findings, text.length)) {
    const covering = [...new Set(open)].sort((a, b) => a - b).flatMap((each) => findings[each] ?? []);
    const [gravest] = covering;
    if (gravest && at > from) {
      const marked = { findings: covering.map(({ id }) => id), look: markOf(gravest.severity, gravest.certainty) };
      segments.push({ text: text.slice(from, at), start: from, marked });
    }
    if (opens) open.push(rank);
    else open.splice(open.indexOf(rank), 1);
    from = at;
  }
  return segments;
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
  for (const segment of markedSegments(text, findings)) {
    segments.push(...plainPieces(text, at, segment.start), segment);
    at = segment.start + segment.text.length;
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
    if (length >= blockUnits && !segment.marked && segment.text.endsWith('\n')) open = undefined;
  }
  return blocks;
}
