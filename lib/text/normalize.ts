import traditional from 'opencc-js/dict/TSCharacters';
import type { Span } from '@/lib/schema/review';
import type { Passage } from './types';

/**
 * Text in one spelling, with the way back. One unit of the source gives one unit or none, so a single array is the whole map:
 * unit `i` of `text` stands at `at[i]` in the source. Passages are separated by "\n"; nothing else gives a line feed.
 */
export interface NormalText {
  text: string;
  /** Source offset of each unit, one longer than `text`; the last entry is the source's length. */
  at: Int32Array;
  /** Where each passage stands in `text`, by passage index. */
  passages: Span[];
}

const DROP = 0;
const SPACE = 0x20;
const FEED = 0x0a;

/** CJK Radicals Supplement that NFKC leaves alone and PDF text layers use for the ideographs they look like. */
const RADICALS =
  '⺅亻⺊卜⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺶羊⺷羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟饣⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭齿⻰龙⻲龟⻳龟';

/** Punctuation that is written in several ways; the engine knows the right-hand one only. */
const PUNCTUATION: readonly [string, string][] = [
  [',﹐', '，'],
  [';﹔', '；'],
  [':﹕︰∶', '：'],
  ['!﹗', '！'],
  ['?﹖', '？'],
  ['(﹙', '（'],
  [')﹚', '）'],
  ['｡', '。'],
  ['､', '、'],
  ['“”„‟「」『』﹁﹂﹃﹄＂', '"'],
  ['‘’＇', "'"],
  ['‐‑‒–—―－', '-'],
];

/** Never part of a word: zero-width characters, variation selectors, soft hyphen, and marks of emphasis. */
const IGNORED =
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff*_`~';

const VARIANTS: readonly [string, string][] = [
  ['瞭', '了'],
  ['著', '着'],
  ['藉', '借'],
  ['徵', '征'],
];

const SPACES = '\t\v\f\r\n \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/** Characters that people put between the characters of a word to hide it (通·讯·录). */
const SEPARATORS = new Set([...'.·•・‧∙⋅-/|\\+^=#'].map((c) => c.charCodeAt(0)));

const table = buildTable();

function buildTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) codes[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) codes[code] = code + 0x20;
  for (const [many, one] of PUNCTUATION) for (const c of many) codes[c.charCodeAt(0)] = one.charCodeAt(0);
  for (const c of IGNORED) codes[c.charCodeAt(0)] = DROP;
  for (const c of SPACES) codes[c.charCodeAt(0)] = SPACE;
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = codes[code - 0xfee0] ?? code;
  for (const [first, last] of [
    [0x2f00, 0x2fd5],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const folded = String.fromCharCode(code).normalize('NFKC');
      if (folded.length === 1) codes[code] = folded.charCodeAt(0);
    }
  }
  for (let i = 0; i + 1 < RADICALS.length; i += 2) codes[RADICALS.charCodeAt(i)] = RADICALS.charCodeAt(i + 1);
  for (const pair of traditional.split('|')) {
    const [from, to] = pair.split(' ');
    if (from?.length === 1 && to?.length === 1) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  // Variants that the dictionary leaves alone because they are words of their own as well.
  for (const [from, to] of VARIANTS) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  return codes;
}

/** A text with the ideographs that its CJK radicals stand for: what a PDF's text layer gives for 二 may be ⼆. One unit for one. */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => String.fromCharCode(table[radical.charCodeAt(0)] ?? radical.charCodeAt(0)));
}

/** True for ideographs of the basic blocks, the only characters between which spaces are noise. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/**
 * Folds full width, case, traditional script, CJK radicals and punctuation, and drops what hides words: zero-width characters, spaces
 * inside Chinese text, marks of emphasis, single separators put between the characters of a word. Linear in the text; passages are
 * taken in order and may not overlap.
 */
export function normalize(source: string, passages: readonly Passage[]): NormalText {
  const out = new Uint16Array(source.length + passages.length + 1);
  const at = new Int32Array(out.length + 1);
  const spans: Span[] = [];
  let length = 0;
  for (const passage of passages) {
    if (length > 0) {
      out[length] = FEED;
      at[length++] = passage.start > 0 ? passage.start - 1 : 0;
    }
    const start = length;
    let spaceAt = -1;
    for (let i = passage.start; i < passage.end; i++) {
      const code = table[source.charCodeAt(i)] ?? 0;
      if (code === DROP) continue;
      if (code === SPACE) {
        if (spaceAt < 0) spaceAt = i;
        continue;
      }
      if (spaceAt >= 0) {
        if (length > start && isWordCode(code) && isWordCode(out[length - 1] ?? 0)) {
          out[length] = SPACE;
          at[length++] = spaceAt;
        }
        spaceAt = -1;
      }
      out[length] = code;
      at[length++] = i;
    }
    const kept = dropSeparators(out, at, start, length);
    length = kept;
    spans.push({ start, end: length });
  }
  at[length] = source.length;
  return { text: decode(out, length), at: at.slice(0, length + 1), passages: spans };
}

/** Takes out separators that stand alone between ideographs on both sides at least twice in a row: 通.讯.录, not 姓名/住址. */
function dropSeparators(out: Uint16Array, at: Int32Array, start: number, end: number): number {
  let kept = start;
  for (let i = start; i < end; i++) {
    const code = out[i] ?? 0;
    const spaced =
      SEPARATORS.has(code) &&
      i > start &&
      i + 1 < end &&
      isHan(out[kept - 1] ?? 0) &&
      isHan(out[i + 1] ?? 0) &&
      (out[i + 2] === code || (i - 2 >= start && lastDropped(at, kept, i, code, out)));
    if (spaced) continue;
    out[kept] = code;
    at[kept++] = at[i] ?? 0;
  }
  return kept;
}

/** True when the unit two places before `i` was the same separator and has just been taken out. */
function lastDropped(at: Int32Array, kept: number, i: number, code: number, out: Uint16Array): boolean {
  const before = at[kept - 1] ?? 0;
  const earlier = at[kept - 2] ?? 0;
  return out[i] === code && kept >= 2 && before - earlier === 2;
}

function decode(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...units.subarray(i, Math.min(length, i + 8192)));
  return text;
}

/** The source span behind a normalised span; ends after the last unit's character. */
export function toSource(normal: NormalText, span: Span): Span {
  const start = normal.at[span.start] ?? 0;
  const last = span.end > span.start ? (normal.at[span.end - 1] ?? 0) : start - 1;
  return { start, end: last + 1 };
}
