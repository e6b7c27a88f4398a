import type { Span } from '@/lib/schema/review';

/**
 * The way from a text back to the page: run `i` is the text's units `starts[i]` up to `starts[i] + lengths[i]`, which stand in `nodes[i]`
 * from `offsets[i]` on. Runs ascend in the text; separators and line breaks belong to none. Words the page does not hold as text (a
 * placeholder, a button's value) lead to their element.
 */
export interface NodeMap {
  nodes: Node[];
  starts: number[];
  lengths: number[];
  offsets: number[];
}

/** A stretch of one node: units `start` up to `end` of its data, or (`end` 0) an element as a whole. */
export interface Stretch {
  node: Node;
  start: number;
  end: number;
}

/** The stretches of nodes under a span, in the text's order; neighbours in one node are joined over the white space that was folded. */
export function stretchesOf(map: NodeMap, span: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = firstAt(map, span.start); i < map.nodes.length; i++) {
    const at = map.starts[i] ?? 0;
    if (at >= span.end) break;
    const node = map.nodes[i];
    if (!node) break;
    if (node.nodeType !== 3) {
      stretches.push({ node, start: 0, end: 0 });
      continue;
    }
    const offset = map.offsets[i] ?? 0;
    const start = offset + Math.max(0, span.start - at);
    const end = offset + Math.min(map.lengths[i] ?? 0, span.end - at);
    const last = stretches.at(-1);
    if (last?.node === node && last.end <= start) last.end = end;
    else stretches.push({ node, start, end });
  }
  return stretches;
}

/** Index of the first run that ends after `offset`. */
function firstAt(map: NodeMap, offset: number): number {
  let low = 0;
  let high = map.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.starts[middle] ?? 0) + (map.lengths[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
