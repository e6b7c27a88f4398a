import { markerOf } from '@/lib/text/markers';
import type { Segmented } from '@/lib/text/segment';
import { documentWords } from './document-words';
import { type Title, titlesOf } from './titles';
import type { Counted } from './word-count';

/** What the classifier looks at: counts over the normalised text, and the shape of its lines. */
export interface Features {
  /** Units looked at. */
  chars: number;
  counts: ReadonlyMap<string, number>;
  /** The first few different words that gave the counts. */
  witnesses: ReadonlyMap<string, readonly string[]>;
  /** How many different words of each list were found, up to 8. */
  kinds: ReadonlyMap<string, number>;
  titles: readonly Title[];
  /** The first line, where it asks or exclaims like a headline. */
  headline?: string;
  lines: Lines;
}

export interface Lines {
  total: number;
  /** Lines that ask: "…？", "Q:…". */
  questions: number;
  /** Short lines without sentence marks: labels, buttons, menu entries. */
  labels: number;
  /** Lines that open with 第…条. */
  articles: number;
  /** Lines that introduce a party: 甲方（借款人）：. */
  parties: number;
  /** Units in lines long enough to be prose. */
  prose: number;
  /** Form controls other than buttons. */
  controls: number;
}

/** Documents say what they are well before this; the bound keeps the time small for any input. */
const SCAN = 120_000;
const WITNESSES = 3;

/** Gathers the features in one pass over at most 120,000 units. */
export function featuresOf(segmented: Segmented): Features {
  const { text } = segmented.normal;
  const chars = Math.min(text.length, SCAN);
  const found = documentWords.count(text, chars);
  const headline = headlineOf(segmented);
  const of = <T>(what: (counted: Counted) => T) => new Map([...found].map(([list, counted]) => [list, what(counted)]));
  const counts = of(({ count }) => count);
  const kinds = of(({ words }) => words.length);
  const witnesses = of(({ words }) => words.slice(0, WITNESSES));
  return { chars, counts, witnesses, kinds, titles: titlesOf(segmented), ...(headline && { headline }), lines: linesOf(segmented) };
}

function headlineOf({ normal }: Segmented): string | undefined {
  const first = normal.passages.find(({ start, end }) => end - start > 4);
  const line = first && first.end - first.start <= 60 ? normal.text.slice(first.start, first.end) : '';
  const asks =
    /^[^\d①q].{6,50}[？！]$/.test(line) ||
    /^.{2,20}(?:吗？.{2}|：.{8})/.test(line) ||
    /揭秘|曝光|实测|乱象|怎么破|谁来|为何|你真的/.test(line);
  return asks && !markerOf(line) && !/^(?:q：|什么是)|[。；]$/.test(line) ? line : undefined;
}

function linesOf({ source, normal }: Segmented): Lines {
  const lines: Lines = { total: 0, questions: 0, labels: 0, articles: 0, parties: 0, prose: 0, controls: 0 };
  source.passages.forEach((passage, index) => {
    const span = normal.passages[index];
    if (!span || span.end > SCAN) return;
    if (passage.kind === 'control') lines.controls++;
    const length = span.end - span.start;
    if (length === 0) return;
    const line = normal.text.slice(span.start, Math.min(span.end, span.start + 60));
    lines.total++;
    if (length <= 60 && (/[？?]$/.test(line) || /^q[：:.]/.test(line))) lines.questions++;
    else if (length <= 16 && !/[。；，]/.test(line)) lines.labels++;
    if (/^第[一二三四五六七八九十百〇零\d]{1,5}条/.test(line)) lines.articles++;
    if (/^(?:[甲乙丙丁戊]方|借款人|出借人|贷款人|授权人|被授权人|承诺人)[^。；，]{0,16}[：（]/.test(line)) lines.parties++;
    if (length >= 40) lines.prose += length;
  });
  return lines;
}
