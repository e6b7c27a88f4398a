import type { Span } from '@/lib/schema/review';
import { DROP, folding, SPACE } from './folding';
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

const FEED = 0x0a;
/** Many times as fast as `fromCharCode`; a lone surrogate becomes one U+FFFD, so that offsets stay. */
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Characters that people put between the characters of a word to hide it (通·讯·录). */
const SEPARATORS = new Uint8Array(0x10000);
for (const mark of '.·•・‧∙⋅-/|\\+^=#') SEPARATORS[mark.charCodeAt(0)] = 1;

/** A text with the ideographs that its CJK radicals stand for: what a PDF's text layer gives for 二 may be ⼆. One unit for one. */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => String.fromCharCode(folding[radical.charCodeAt(0)] ?? radical.charCodeAt(0)));
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
    let separated = false;
    for (let i = passage.start; i < passage.end; i++) {
      const code = folding[source.charCodeAt(i)] ?? 0;
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
      if (SEPARATORS[code] === 1) separated = true;
      out[length] = code;
      at[length++] = i;
    }
    if (separated) length = dropSeparators(out, at, start, length);
    spans.push({ start, end: length });
  }
  at[length] = source.length;
  return { text: UTF16.decode(out.subarray(0, length)), at: at.slice(0, length + 1), passages: spans };
}

/** Takes out separators that stand alone between ideographs on both sides at least twice in a row: 通.讯.录, not 姓名/住址. */
function dropSeparators(out: Uint16Array, at: Int32Array, start: number, end: number): number {
  let kept = start;
  for (let i = start; i < end; i++) {
    const code = out[i] ?? 0;
    const spaced =
      SEPARATORS[code] === 1 &&
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

/** The source span behind a normalised span; ends after the last unit's character. */
export function toSource(normal: NormalText, span: Span): Span {
  const start = normal.at[span.start] ?? 0;
  const last = span.end > span.start ? (normal.at[span.end - 1] ?? 0) : start - 1;
  return { start, end: last + 1 };
}
