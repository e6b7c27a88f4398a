import type { Line } from './line';

/** Something to press with a name on it, where it stands in the text. */
export interface Pressable {
  start: number;
  end: number;
  text: string;
  /** Index of its passage. */
  passage: number;
  url?: string;
  /** It stands in a navigation bar or footer. */
  chrome: boolean;
}

/** A link or button whose end has not come yet. */
export interface OpenPress {
  line: Line;
  /** Number of the block it began in. */
  block: number;
  start: number;
  url: string | undefined;
  /** Passages made before it began. */
  before: number;
}

/** Part of a line that can be pressed. */
export interface Press {
  line: Line;
  start: number;
  end: number;
  url: string | undefined;
}

/** A press in a line of which `from` to `to` became the passage with this index, beginning at `at` of the whole text. Undefined for one without words. */
export function pressableIn(
  { line, start, end, url }: Press,
  { from, to, at }: { from: number; to: number; at: number },
  passage: number,
  chrome: boolean,
): Pressable | undefined {
  const first = Math.max(start, from);
  const last = Math.min(end, to);
  const text = line.text.slice(first, last).trim();
  if (!text) return undefined;
  return { start: at + first - from, end: at + last - from, text, passage, chrome, ...(url !== undefined && { url }) };
}

/** True when nothing but spaces stands outside the presses. */
export function covers(presses: readonly { start: number; end: number }[], text: string): boolean {
  let done = 0;
  for (const { start, end } of presses) {
    if (text.slice(done, start).trim()) return false;
    done = Math.max(done, end);
  }
  return text.slice(done).trim() === '';
}
