/** Counts words of several lists in one pass; compiled once. */
export interface WordCounter {
  /** Counts in [0, to); two words of one list that overlap count once, the longer first. Lists are in the order first met. */
  count(text: string, to: number): Map<string, Counted>;
}

export interface Counted {
  count: number;
  /** The different words that gave the count, in the order found, at most `KINDS`. */
  words: readonly string[];
}

/** As many different words of a list are kept. */
export const KINDS = 8;

interface Entry {
  list: number;
  second: number;
  word: string;
}

/** Compiles lists of words, each at least two units long. Words are found by their first two units, so a scan is linear in the text. */
export function compileWords(lists: Readonly<Record<string, readonly string[]>>): WordCounter {
  const names = Object.keys(lists);
  const buckets: Entry[][] = [[]];
  const bucketOf = new Uint16Array(0x10000);
  for (const [list, name] of names.entries()) {
    for (const word of lists[name] ?? []) {
      if (word.length < 2) throw new Error(`The list ${name} has a word of one character (${word}): make it longer.`);
      const first = word.charCodeAt(0);
      const bucket = bucketOf[first] || buckets.push([]) - 1;
      bucketOf[first] = bucket;
      buckets[bucket]?.push({ list, second: word.charCodeAt(1), word });
    }
  }
  for (const bucket of buckets) bucket.sort((a, b) => b.word.length - a.word.length);
  const pairs = new Uint8Array(PAIRS);
  for (const { word } of buckets.flat()) pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return { count: (text, to) => count({ names, buckets, bucketOf, pairs }, text, to) };
}

/** A power of two: pairs of units are thrown together by their lower bits. */
const PAIRS = 0x10000;

function pairOf(first: number, second: number): number {
  return ((first << 7) ^ second) & (PAIRS - 1);
}

interface Compiled {
  names: readonly string[];
  buckets: readonly (readonly Entry[])[];
  bucketOf: Uint16Array;
  /** 1 where some word may begin with the two units: turns away most places at once. */
  pairs: Uint8Array;
}

function count({ names, buckets, bucketOf, pairs }: Compiled, text: string, to: number): Map<string, Counted> {
  const covered = new Int32Array(names.length);
  const counts = new Int32Array(names.length);
  const words: string[][] = names.map(() => []);
  const met: number[] = [];
  let second = to > 0 ? text.charCodeAt(0) : 0;
  for (let i = 0; i < to; i++) {
    const first = second;
    second = text.charCodeAt(i + 1);
    if (pairs[pairOf(first, second)] !== 1) continue;
    for (const { list, second: wanted, word } of buckets[bucketOf[first] ?? 0] ?? []) {
      if (wanted !== second || (covered[list] as number) > i || i + word.length > to || !text.startsWith(word, i)) continue;
      covered[list] = i + word.length;
      if (counts[list] === 0) met.push(list);
      counts[list] = (counts[list] as number) + 1;
      const seen = words[list];
      if (seen && seen.length < KINDS && !seen.includes(word)) seen.push(word);
    }
  }
  return new Map(met.map((list) => [names[list] ?? '', { count: counts[list] ?? 0, words: words[list] ?? [] }]));
}
