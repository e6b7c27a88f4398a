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

/** Some concepts, by number and as bits: word `at[i]` of a row holds those of `bits[i]`. Words without any are left out. */
export interface ConceptSet {
  numbers: readonly number[];
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

  /** The number of a concept, or undefined where there is none of that name. */
  numberOf(concept: Concept): number | undefined {
    return this.#numbers.get(concept);
  }

  /** The concepts asked for, as bits. Lists are remembered by identity: rules keep theirs. */
  setOf(wanted: Concepts): ConceptSet {
    const known = this.#sets.get(wanted);
    if (known) return known;
    const numbers = [...new Set((typeof wanted === 'string' ? [wanted] : wanted).flatMap((concept) => this.#numbersOf(concept)))];
    const row = new Array<number>(this.width).fill(0);
    for (const number of numbers) row[number >> 5] = (row[number >> 5] ?? 0) | (1 << (number & 31));
    const at = [...row.keys()].filter((word) => row[word] !== 0);
    const made = { numbers, at, bits: at.map((word) => row[word] ?? 0) };
    this.#sets.set(wanted, made);
    return made;
  }

  #numbersOf(wanted: Concept): number[] {
    if (wanted.endsWith('.*')) return [...this.names.keys()].filter((number) => isOneOf(this.names[number] ?? '', wanted));
    const number = this.numberOf(wanted);
    return number === undefined ? [] : [number];
  }
}

/** Which concepts each clause may hold: rows of bits, one row a clause, and for each concept the rows that have it. */
export class Presence {
  readonly #width: number;
  readonly #bits: Int32Array;
  readonly #rows: number[][];

  constructor({ width, names }: Vocabulary, rows: number) {
    this.#width = width;
    this.#bits = new Int32Array(width * rows);
    this.#rows = names.map(() => []);
  }

  /** Rows are filled in ascending order. */
  add(row: number, concept: number): void {
    const word = row * this.#width + (concept >> 5);
    const before = this.#bits[word] as number;
    const after = before | (1 << (concept & 31));
    if (after === before) return;
    this.#bits[word] = after;
    this.#rows[concept]?.push(row);
  }

  /** The rows that hold a concept of the set that fewest rows do, some of them twice; undefined where there is no set. */
  rarest(sets: readonly ConceptSet[]): readonly number[] | undefined {
    let best: ConceptSet | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const set of sets) {
      let count = 0;
      for (const number of set.numbers) count += this.#rows[number]?.length ?? 0;
      if (count >= least) continue;
      best = set;
      least = count;
    }
    return best?.numbers.flatMap((number) => this.#rows[number] ?? []);
  }

  /** True where the row holds any concept of the set. */
  meets(row: number, { at, bits }: ConceptSet): boolean {
    const from = row * this.#width;
    for (let i = 0; i < at.length; i++) if (((this.#bits[from + (at[i] as number)] as number) & (bits[i] as number)) !== 0) return true;
    return false;
  }
}
