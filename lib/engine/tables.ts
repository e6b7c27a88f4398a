import type { Tables } from './automaton';

/** Integer arrays by the letter that stands for them in a packed text. */
const KINDS = { b: Int8Array, B: Uint8Array, h: Int16Array, H: Uint16Array, i: Int32Array };

type Kind = keyof typeof KINDS;
type Integers = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

/**
 * Tables as one line of text that bundles well: array by array, a letter for the narrowest integers that hold it and their bytes in base64
 * (little-endian, as on every machine that browsers and Node run on). `codes` goes as its inverse, the units in the order of their classes.
 */
export function packTables(tables: Tables): string {
  const units: number[] = [];
  tables.codes.forEach((code, unit) => {
    if (code > 0) units[code - 1] = unit;
  });
  const { base, check, fail, word, output, lengths, conceptStart, concepts } = tables;
  return [Int32Array.from(units), base, check, fail, word, output, lengths, conceptStart, concepts].map(packed).join('.');
}

/** The tables that `packTables` wrote. Throws on a text that it did not write. */
export function unpackTables(text: string): Tables {
  const [units, base, check, fail, word, output, lengths, conceptStart, concepts, ...rest] = text.split('.').map(unpacked);
  if (!units || !base || !check || !fail || !word || !output || !lengths || !conceptStart || !concepts || rest.length > 0)
    throw new Error('These are not the tables of a lexicon: package the extension again.');
  const codes = new Uint16Array(0x10000);
  for (let i = 0; i < units.length; i++) codes[units[i] ?? 0] = i + 1;
  return {
    codes,
    base: new Int32Array(base),
    check: new Int32Array(check),
    fail: new Int32Array(fail),
    word: new Int32Array(word),
    output: new Int32Array(output),
    lengths: new Uint8Array(lengths),
    conceptStart: new Int32Array(conceptStart),
    concepts: new Uint16Array(concepts),
  };
}

function packed(values: Integers): string {
  const kind = narrowest(values);
  const bytes = new Uint8Array(KINDS[kind].from(values).buffer);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return kind + btoa(binary);
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

function unpacked(text: string): Integers | undefined {
  const kind = text.charAt(0);
  if (!isKind(kind)) return undefined;
  const binary = atob(text.slice(1));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new KINDS[kind](bytes.buffer);
}

function isKind(letter: string): letter is Kind {
  return letter in KINDS;
}
