import type { Segmented } from '@/lib/text/segment';
import { documentWords } from './document-words';
import { type Title, titlesOf } from './titles';

/** What the classifier looks at: counts over the normalised text, and the shape of its lines. */
export interface Features {
  /** Units looked at. */
  chars: number;
  counts: ReadonlyMap<string, number>;
  /** The first few different words that gave the counts. */
  witnesses: ReadonlyMap<string, readonly string[]>;
  titles: readonly Title[];
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
  const counts = new Map<string, number>();
  const witnesses = new Map<string, string[]>();
  let covered = new Map<string, number>();
  for (const hit of documentWords.scan(text, 0, chars)) {
    if ((covered.get(hit.concept) ?? 0) > hit.start) continue;
    covered = covered.set(hit.concept, hit.end);
    counts.set(hit.concept, (counts.get(hit.concept) ?? 0) + 1);
    const seen = witnesses.get(hit.concept) ?? [];
    const word = text.slice(hit.start, hit.end);
    if (seen.length < WITNESSES && !seen.includes(word)) witnesses.set(hit.concept, [...seen, word]);
  }
  return { chars, counts, witnesses, titles: titlesOf(segmented), lines: linesOf(segmented) };
}

function linesOf({ source, normal }: Segmented): Lines {
  const lines: Lines = { total: 0, questions: 0, labels: 0, articles: 0, prose: 0, controls: 0 };
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
    if (length >= 40) lines.prose += length;
  });
  return lines;
}
