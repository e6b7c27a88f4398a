import type { Lexicon } from '@/lib/engine/types';
import { pack } from '@/rules/zh-CN';

/** Numbers that look random and are the same at every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` different terms: the words of the pack in a random order, then runs of 2–8 ideographs of the text; a longer list starts with a shorter. */
export function termsFrom(text: string, count: number): string[] {
  const random = randomFrom(1);
  const words = [...new Set(Object.values(pack.lexicon).flat())].filter((word) => word.length >= 2);
  for (let i = words.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [words[i], words[other]] = [words[other] ?? '', words[i] ?? ''];
  }
  const terms = new Set(words);
  while (terms.size < count) {
    const at = Math.floor(random() * (text.length - 8));
    const run = text.slice(at, at + 2 + Math.floor(random() * 7));
    if (/^\p{Script=Han}{2,8}$/u.test(run)) terms.add(run);
  }
  return [...terms].slice(0, count);
}

export function lexiconOf(terms: readonly string[]): Lexicon {
  return Object.fromEntries(terms.map((term, i) => [`term.${i}`, [term]]));
}
