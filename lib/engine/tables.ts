import type { Tables } from './automaton';

declare global {
  interface Uint8ArrayConstructor {
    /** Chrome from 140, Firefox from 133, Node from 25. */
    fromBase64?(text: string): Uint8Array<ArrayBuffer>;
  }
}

/** Integer arrays by the letter that stands for them in a packed text. */
const KINDS = { b: Int8Array, B: Uint8Array, h: Int16Array, H: Uint16Array, i: Int32Array };

type Kind = keyof typeof KINDS;
type Integers = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

/**
 * Tables as one line of text that bundles well: for each array a letter for the narrowest integers that hold it and its length, then all their
 * bytes in base64 (little-endian, as on every machine that browsers and Node run on). `codes` goes as its inverse, the units in the order of
 * their classes, `word` as a flag a state, `conceptStart` as the number of concepts a word and `output` not at all: these are worked out
 * again. The bytes go in one piece, because a loop that reads them back is slow until it has run for a while.
 */
export function packTables(tables: Tables): string {
  const units: number[] = [];
  tables.codes.forEach((code, unit) => {
    if (code > 0) units[code - 1] = unit;
  });
  const { base, check, fail, word, lengths, conceptStart, concepts } = tables;
  const ends = Uint8Array.from(word, (number) => (number < 0 ? 0 : 1));
  const counts = Int32Array.from(lengths, (_, number) => (conceptStart[number + 1] ?? 0) - (conceptStart[number] ?? 0));
  const arrays = [Int32Array.from(units), base, check, fail, ends, lengths, counts, concepts];
  const head = arrays.map((values) => `${narrowest(values)}${values.length}`).join(' ');
  let binary = '';
  for (const values of arrays) {
    for (const byte of new Uint8Array(KINDS[narrowest(values)].from(values).buffer)) binary += String.fromCharCode(byte);
    binary = binary.padEnd(aligned(binary.length), '\0');
  }
  return `${head}|${btoa(binary)}`;
}

/** The tables that `packTables` wrote. Throws on a text that it did not write. */
export function unpackTables(text: string): Tables {
  const [units, base, check, fail, ends, lengths, counts, concepts, ...rest] = arraysOf(text);
  if (!units || !base || !check || !fail || !ends || !lengths || !counts || !concepts || rest.length > 0)
    throw new Error('These are not the tables of a lexicon: package the extension again.');
  const codes = new Uint16Array(0x10000);
  for (let i = 0; i < units.length; i++) codes[units[i] ?? 0] = i + 1;
  const word = new Int32Array(ends.length);
  let words = 0;
  for (let i = 0; i < ends.length; i++) word[i] = ends[i] === 1 ? words++ : -1;
  const conceptStart = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) conceptStart[i + 1] = (conceptStart[i] as number) + (counts[i] as number);
  return {
    codes,
    base: new Int32Array(base),
    check: new Int32Array(check),
    fail: new Int32Array(fail),
    word,
    output: outputOf(fail, word),
    lengths: new Uint8Array(lengths),
    conceptStart,
    concepts: new Uint16Array(concepts),
  };
}

/** The nearest suffix state that ends a word, by the links to shorter suffixes; 0 where there is none. */
function outputOf(fail: Integers, word: Int32Array): Int32Array<ArrayBuffer> {
  const output = new Int32Array(fail.length);
  for (let state = 0; state < fail.length; state++) {
    let suffix = fail[state] as number;
    while (suffix > 0 && (word[suffix] as number) < 0) suffix = fail[suffix] as number;
    output[state] = suffix;
  }
  return output;
}

function narrowest(values: Integers): Kind {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low >= 0) return high <= 0xff ? 'B' : high <= 0xffff ? 'H' : 'i';
  return low >= -0x80 && high <= 0x7f ? 'b' : low >= -0x8000 && high <= 0x7fff ? 'h' : 'i';
}

/** Where the next array may start: at a multiple of the widest integer. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function arraysOf(text: string): Integers[] {
  const [head = '', base64 = ''] = text.split('|');
  const bytes = Uint8Array.fromBase64?.(base64) ?? bytesOf(base64);
  const arrays: Integers[] = [];
  let at = 0;
  for (const entry of head.split(' ')) {
    const kind = entry.charAt(0);
    const length = Number(entry.slice(1));
    if (!isKind(kind) || at + length * KINDS[kind].BYTES_PER_ELEMENT > bytes.length) return [];
    arrays.push(new KINDS[kind](bytes.buffer, at, length));
    at = aligned(at + length * KINDS[kind].BYTES_PER_ELEMENT);
  }
  return arrays;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function isKind(letter: string): letter is Kind {
  return letter in KINDS;
}
