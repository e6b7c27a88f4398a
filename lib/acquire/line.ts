import type { Hidden, Space } from './look';
import type { NodeMap } from './node-map';

/** White space as CSS means it; a no-break or ideographic space is a character like any other. */
const FOLDED = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/**
 * The words of one block that are seen alike, growing as the walker meets them; white space folded as CSS folds it. One is used for block after
 * block: a page has thousands, and what a reading makes and drops costs it most.
 */
export class Line {
  text = '';
  hidden: Hidden;
  private runs = 0;
  private readonly nodes: Node[] = [];
  /** Where each run starts in `text`, how long it is, and where it starts in its node. */
  private readonly at: number[] = [];
  private readonly lengths: number[] = [];
  private readonly from: number[] = [];
  private spaceNode: Node | undefined;
  private spaceAt = 0;

  /** Starts anew, without words. */
  open(hidden: Hidden): this {
    this.hidden = hidden;
    this.text = '';
    this.runs = 0;
    this.spaceNode = undefined;
    return this;
  }

  add(node: Node, data: string, space: Space): void {
    if (space === 'pre') this.run(node, data, 0, data.length);
    else if (space === 'pre-line') this.addLines(node, data);
    else this.addFolded(node, data, 0, data.length);
  }

  /** Words that stand in no text node: they lead to their element. */
  addWords(element: Element, words: string): void {
    const space = this.spaceNode;
    this.spaceNode = undefined;
    if (space && this.text && !this.text.endsWith('\n')) this.push(space, ' ', this.spaceAt, 1);
    this.note(element, words, 0, words.length);
  }

  break(): void {
    this.spaceNode = undefined;
    if (this.text) this.text += '\n';
  }

  private addLines(node: Node, data: string): void {
    let start = 0;
    for (let feed = data.indexOf('\n'); feed >= 0; feed = data.indexOf('\n', start)) {
      this.addFolded(node, data, start, feed);
      this.break();
      start = feed + 1;
    }
    this.addFolded(node, data, start, data.length);
  }

  private addFolded(node: Node, data: string, from: number, to: number): void {
    let start = from;
    while (start < to && isFolded(data.charCodeAt(start))) start++;
    if (start > from && !this.spaceNode) this.hold(node, from);
    if (start === to) return;
    let end = to;
    while (isFolded(data.charCodeAt(end - 1))) end--;
    const words = from === 0 && to === data.length && start === 0 && end === to ? data : data.slice(start, end);
    FOLDED.lastIndex = 0;
    let done = 0;
    for (let gap = FOLDED.exec(words); gap; gap = FOLDED.exec(words)) {
      this.run(node, words.slice(done, gap.index), start + done, gap.index - done);
      this.hold(node, start + gap.index);
      done = gap.index + gap[0].length;
    }
    this.run(node, done === 0 ? words : words.slice(done), start + done, words.length - done);
    if (end < to) this.hold(node, end);
  }

  /** Keeps a space back until words follow: none at a line's end, one between words. */
  private hold(node: Node, offset: number): void {
    this.spaceNode = node;
    this.spaceAt = offset;
  }

  private run(node: Node, words: string, offset: number, length: number): void {
    const space = this.spaceNode;
    this.spaceNode = undefined;
    if (space && this.text && !this.text.endsWith('\n')) this.push(space, ' ', this.spaceAt, 1);
    this.push(node, words, offset, length);
  }

  private push(node: Node, words: string, offset: number, length: number): void {
    const last = this.runs - 1;
    const joins = last >= 0 && this.nodes[last] === node && (this.from[last] ?? 0) + (this.lengths[last] ?? 0) === offset;
    if (joins && (this.at[last] ?? 0) + (this.lengths[last] ?? 0) === this.text.length) {
      this.lengths[last] = (this.lengths[last] ?? 0) + length;
      this.text += words;
    } else this.note(node, words, offset, length);
  }

  private note(node: Node, words: string, offset: number, length: number): void {
    const run = this.runs++;
    this.nodes[run] = node;
    this.at[run] = this.text.length;
    this.lengths[run] = length;
    this.from[run] = offset;
    this.text += words;
  }

  /** Writes the runs of `text.slice(start, end)` into a map, as text that stands at `offset`. */
  copyRuns(map: NodeMap, start: number, end: number, offset: number): void {
    for (let i = 0; i < this.runs; i++) {
      const at = this.at[i] ?? 0;
      const first = Math.max(at, start);
      const last = Math.min(at + (this.lengths[i] ?? 0), end);
      const node = this.nodes[i];
      if (!node || last <= first) continue;
      map.nodes.push(node);
      map.starts.push(first - start + offset);
      map.lengths.push(last - first);
      map.offsets.push((this.from[i] ?? 0) + first - at);
    }
  }
}

function isFolded(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** What is seen comes first, what nobody sees last. */
export function rankOf({ hidden }: Line): number {
  return hidden === undefined ? 0 : hidden === 'collapsed' ? 1 : 2;
}
