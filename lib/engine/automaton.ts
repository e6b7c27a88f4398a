import type { Concept, Hit, Lexicon } from './types';

/** Finds every word of a lexicon in one pass; compiled once per pack. */
export interface Automaton {
  /** Hits in [from, to) of a normalised text, by start, then longest first. One hit per word and concept. */
  scan(text: string, from: number, to: number): Hit[];
}

interface Terminal {
  concepts: Concept[];
}

/** Compiles a lexicon to a trie. Word length bounds the work at each position, so a scan is linear in the text. */
export function compile(lexicon: Lexicon): Automaton {
  const next = new Map<number, number>();
  const terminals: (Terminal | undefined)[] = [undefined];
  let states = 1;
  for (const [concept, words] of Object.entries(lexicon)) {
    for (const word of words) {
      if (word.length === 0) throw new Error(`The lexicon has an empty word under ${concept}: remove it.`);
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const key = state * 0x10000 + word.charCodeAt(i);
        let target = next.get(key);
        if (target === undefined) {
          target = states++;
          next.set(key, target);
        }
        state = target;
      }
      const terminal = terminals[state];
      if (!terminal) terminals[state] = { concepts: [concept] };
      else if (!terminal.concepts.includes(concept)) terminal.concepts.push(concept);
    }
  }
  return { scan: (text, from, to) => scan(next, terminals, text, from, to) };
}

function scan(next: Map<number, number>, terminals: readonly (Terminal | undefined)[], text: string, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  for (let start = from; start < to; start++) {
    let state = 0;
    const first = hits.length;
    for (let i = start; i < to; i++) {
      const target = next.get(state * 0x10000 + text.charCodeAt(i));
      if (target === undefined) break;
      state = target;
      const terminal = terminals[state];
      if (terminal) for (const concept of terminal.concepts) hits.push({ concept, start, end: i + 1 });
    }
    if (hits.length - first > 1) sortLongestFirst(hits, first);
  }
  return hits;
}

function sortLongestFirst(hits: Hit[], from: number): void {
  const tail = hits.splice(from).sort((a, b) => b.end - a.end);
  hits.push(...tail);
}
