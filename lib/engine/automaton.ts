import type { Concept, Lexicon } from './types';

/**
 * A double-array Aho–Corasick automaton over UTF-16 units, as flat tables that can be written to a file and read back without building:
 * `codes` maps a unit to its class (0 = in no word); state `s` goes to `base[s] + class` when `check` there is that class, else to `fail[s]`. No
 * two states share a base, so that the class alone tells whose the next state is; states that go nowhere point behind the last.
 */
export interface Tables {
  codes: Uint16Array;
  base: Int32Array;
  check: Int32Array;
  fail: Int32Array;
  /** Word that ends in a state, or -1. Words are numbered in the order of their states, so that a flag a state can stand for it (tables.ts). */
  word: Int32Array;
  /** Nearest suffix state that ends a word, or 0. */
  output: Int32Array;
  lengths: Uint8Array;
  /** Concepts of word `w`: `concepts[conceptStart[w]] … concepts[conceptStart[w + 1]]`. */
  conceptStart: Int32Array;
  concepts: Uint16Array;
}

/** Hits as integers, by end, longer words first: concept number, start and end of hit `i`. */
export interface HitList {
  count: number;
  concept: Uint16Array;
  start: Int32Array;
  end: Int32Array;
}

/** Finds every word of a lexicon in one pass, all overlapping hits; linear in the text and in the hits. */
export interface Automaton {
  names: readonly Concept[];
  scan(text: string): HitList;
}

/** The automaton of a lexicon. `tables` spares the building when they were made from the same lexicon before. */
export function compile(lexicon: Lexicon, tables: Tables = build(lexicon)): Automaton {
  const names = Object.keys(lexicon);
  return { names, scan: (text) => scan(tables, text) };
}

interface Node {
  children: Map<number, Node>;
  word: number;
  state: number;
}

/** Builds the tables. Deterministic: the same lexicon gives the same tables. Throws on an empty or over-long word, naming its concept. */
export function build(lexicon: Lexicon): Tables {
  const codes = new Uint16Array(0x10000);
  const root: Node = { children: new Map(), word: -1, state: 0 };
  const lengths: number[] = [];
  const owners: number[][] = [];
  let classes = 0;
  Object.entries(lexicon).forEach(([concept, words], number) => {
    for (const word of words) {
      if (word.length === 0 || word.length > 64) throw new Error(`A word of ${concept} is empty or longer than 64 units: “${word}”.`);
      let node = root;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        if (!codes[unit]) codes[unit] = ++classes;
        const code = codes[unit] ?? 0;
        let next = node.children.get(code);
        if (!next) {
          next = { children: new Map(), word: -1, state: 0 };
          node.children.set(code, next);
        }
        node = next;
      }
      if (node.word < 0) {
        node.word = lengths.push(word.length) - 1;
        owners.push([]);
      }
      const owned = owners[node.word];
      if (owned && !owned.includes(number)) owned.push(number);
    }
  });
  const placed = place(root, classes);
  const order = renumber(placed.word);
  const owned = order.map((word) => owners[word] ?? []);
  const conceptStart = new Int32Array(order.length + 1);
  owned.forEach((concepts, word) => {
    conceptStart[word + 1] = (conceptStart[word] ?? 0) + concepts.length;
  });
  return {
    codes,
    ...placed,
    lengths: Uint8Array.from(order, (word) => lengths[word] ?? 0),
    conceptStart,
    concepts: Uint16Array.from(owned.flat()),
  };
}

/** Numbers the words by state, in place; gives back the old numbers in the new order. */
function renumber(word: Int32Array): number[] {
  const order: number[] = [];
  word.forEach((old, state) => {
    if (old >= 0) word[state] = order.push(old) - 1;
  });
  return order;
}

/** How far back a free place is looked for: holes that nothing fits into are left, so that building stays linear. */
const WINDOW = 4096;

/** Lays the trie into the double array breadth first, first fit, and links each state to its longest proper suffix. */
function place(root: Node, classes: number): Pick<Tables, 'base' | 'check' | 'fail' | 'word' | 'output'> {
  const base: number[] = [0];
  /** Class of the step that leads to a state; undefined where there is none. */
  const check: (number | undefined)[] = [0];
  /** Whether a base is somebody's. */
  const taken: boolean[] = [];
  const queue: Node[] = [root];
  const parents: { state: number; parent: number; code: number; word: number }[] = [];
  /** The first free place, and the first base that nobody has. */
  let free = 1;
  let lowest = 0;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    if (!node || node.children.size === 0) continue;
    const codes = [...node.children.keys()].sort((a, b) => a - b);
    while (check[free] !== undefined) free++;
    const first = codes[0] ?? 0;
    while (taken[lowest]) lowest++;
    let at = Math.max(lowest, free - first, check.length - WINDOW);
    while (taken[at] || codes.some((code) => check[at + code] !== undefined)) at++;
    taken[at] = true;
    base[node.state] = at;
    for (const code of codes) {
      const child = node.children.get(code);
      if (!child) continue;
      child.state = at + code;
      check[child.state] = code;
      parents.push({ state: child.state, parent: node.state, code, word: child.word });
      queue.push(child);
    }
  }
  const last = check.length;
  const size = last + classes + 1;
  const tables = {
    base: Int32Array.from({ length: size }, (_, i) => base[i] ?? last),
    check: Int32Array.from({ length: size }, (_, i) => check[i] ?? 0),
    fail: new Int32Array(size),
    word: new Int32Array(size).fill(-1),
    output: new Int32Array(size),
  };
  for (const { state, word } of parents) tables.word[state] = word;
  for (const { state, parent, code } of parents) {
    const suffix = parent === 0 ? 0 : step(tables, tables.fail[parent] ?? 0, code);
    tables.fail[state] = suffix;
    tables.output[state] = (tables.word[suffix] ?? -1) >= 0 ? suffix : (tables.output[suffix] ?? 0);
  }
  return tables;
}

function step({ base, check, fail }: Pick<Tables, 'base' | 'check' | 'fail'>, from: number, code: number): number {
  let state = from;
  for (;;) {
    const next = (base[state] ?? 0) + code;
    if (check[next] === code) return next;
    if (state === 0) return 0;
    state = fail[state] ?? 0;
  }
}

function scan(tables: Tables, text: string): HitList {
  const { codes, base, check, fail, word, output, lengths, conceptStart, concepts } = tables;
  let capacity = Math.max(256, text.length >> 1);
  let concept = new Uint16Array(capacity);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let count = 0;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)] as number;
    if (code === 0) {
      state = 0;
      continue;
    }
    for (;;) {
      const next = (base[state] as number) + code;
      if (check[next] === code) {
        state = next;
        break;
      }
      if (state === 0) break;
      state = fail[state] as number;
    }
    let at = (word[state] as number) >= 0 ? state : (output[state] as number);
    while (at > 0) {
      const found = word[at] as number;
      const last = conceptStart[found + 1] as number;
      for (let c = conceptStart[found] as number; c < last; c++) {
        if (count === capacity) {
          capacity *= 2;
          concept = grow(concept, new Uint16Array(capacity));
          start = grow(start, new Int32Array(capacity));
          end = grow(end, new Int32Array(capacity));
        }
        concept[count] = concepts[c] as number;
        start[count] = i + 1 - (lengths[found] as number);
        end[count] = i + 1;
        count++;
      }
      at = output[at] as number;
    }
  }
  return { count, concept, start, end };
}

function grow<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
