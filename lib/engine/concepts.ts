import type { Concept, Concepts } from './types';

/** The category of a concept: what stands before the dot; each `word.*` concept is a category of its own, so that none hides another. */
export function categoryOf(concept: Concept): string {
  return concept.startsWith('word.') ? concept : concept.slice(0, concept.indexOf('.'));
}

/** True when a concept is the one asked for, or any of them; `act.*` asks for the whole category. */
export function isOneOf(concept: Concept, wanted: Concepts): boolean {
  if (typeof wanted === 'string') return wanted.endsWith('.*') ? concept.startsWith(wanted.slice(0, -1)) : concept === wanted;
  let known = choices.get(wanted);
  if (!known) {
    known = { exact: new Set(wanted), categories: wanted.filter((each) => each.endsWith('.*')).map((each) => each.slice(0, -1)) };
    choices.set(wanted, known);
  }
  return known.exact.has(concept) || known.categories.some((category) => concept.startsWith(category));
}

/** The lists that rules name concepts in, as sets: they are asked for at every clause. */
const choices = new WeakMap<readonly Concept[], { exact: ReadonlySet<Concept>; categories: readonly string[] }>();

/** Some concepts as bits: word `at[i]` of a row holds those of `bits[i]`. Words without any are left out. */
export interface ConceptSet {
  at: readonly number[];
  bits: readonly number[];
}

/** The concepts of a lexicon by number: what the loops over every clause compare. Made once a pack. */
export class Vocabulary {
  /** 32-bit words that a row of bits takes, one bit a concept. */
  readonly width: number;
  readonly #numbers: ReadonlyMap<Concept, number>;
  readonly #sets = new Map<Concepts, ConceptSet>();

  constructor(readonly names: readonly Concept[]) {
    this.width = (names.length + 31) >> 5;
    this.#numbers = new Map(names.map((name, number) => [name, number]));
  }

  /** The number of a concept, or undefined where the lexicon has none of that name. */
  numberOf(concept: Concept): number | undefined {
    return this.#numbers.get(concept);
  }

  /** The concepts asked for, as bits. Lists are remembered by identity: rules keep theirs. */
  setOf(wanted: Concepts): ConceptSet {
    const known = this.#sets.get(wanted);
    if (known) return known;
    const row = new Array<number>(this.width).fill(0);
    const add = (number: number | undefined) => {
      if (number !== undefined) row[number >> 5] = (row[number >> 5] ?? 0) | (1 << (number & 31));
    };
    for (const concept of typeof wanted === 'string' ? [wanted] : wanted) {
      if (!concept.endsWith('.*')) add(this.numberOf(concept));
      else for (const [number, name] of this.names.entries()) if (isOneOf(name, concept)) add(number);
    }
    const at = [...row.keys()].filter((word) => row[word] !== 0);
    const made = { at, bits: at.map((word) => row[word] ?? 0) };
    this.#sets.set(wanted, made);
    return made;
  }
}

/** Rows of bits, one row a clause: which concepts it may hold. */
export class Presence {
  readonly #width: number;
  readonly #bits: Int32Array;

  constructor({ width }: Vocabulary, rows: number) {
    this.#width = width;
    this.#bits = new Int32Array(width * rows);
  }

  add(row: number, concept: number): void {
    const word = row * this.#width + (concept >> 5);
    this.#bits[word] = (this.#bits[word] as number) | (1 << (concept & 31));
  }

  /** Adds what another row holds. */
  addRow(row: number, from: number): void {
    const [to, of] = [row * this.#width, from * this.#width];
    for (let i = 0; i < this.#width; i++) this.#bits[to + i] = (this.#bits[to + i] as number) | (this.#bits[of + i] as number);
  }

  /** True where the row holds any concept of the set. */
  meets(row: number, { at, bits }: ConceptSet): boolean {
    const from = row * this.#width;
    for (let i = 0; i < at.length; i++) if (((this.#bits[from + (at[i] as number)] as number) & (bits[i] as number)) !== 0) return true;
    return false;
  }

  /** Calls back with the number of each concept in the row, ascending. */
  each(row: number, found: (concept: number) => void): void {
    const from = row * this.#width;
    for (let i = 0; i < this.#width; i++) {
      for (let bits = this.#bits[from + i] as number; bits !== 0; bits &= bits - 1) found((i << 5) + (31 - Math.clz32(bits & -bits)));
    }
  }
}
