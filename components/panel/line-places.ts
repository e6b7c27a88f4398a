import type { Finding } from '@/lib/schema/review';
import { markOf } from '../icons';
import type { Group } from './findings';
import { gravity } from './SeverityMarks';

/** More marks than this cannot be told apart on the line: then one a heading. */
const mostMarks = 60;
/** Hundredths of the line between one mark and the next, where there is room for it: about a line of the smallest type. */
const leastGap = 3.2;

/** A finding on the line; `top` in hundredths of the line. `chapter` is the number of the heading that begins with it, where it is told apart. */
export interface LinePlace {
  finding: Finding;
  /** The findings that its mark stands for. */
  marked: readonly Finding[];
  top: number;
  chapter?: string;
}

const weight = ({ severity, certainty }: Finding) => gravity.indexOf(markOf(severity, certainty));

const numbered = [
  /^第\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*[条條章节節编編款项項]/,
  /^[(（]?(\d{1,2}(?:\.\d{1,2})?|[一二三四五六七八九十]{1,2})(?:[)）、.．:：\s]|$)/,
  /^(?:article|section|chapter|part|clause)\s+(\d{1,2}|[IVX]{1,4})\b/i,
];

/** The number that a heading begins with, as written (三 of 第三条); none where the heading has none, or one too long to stand beside the line. */
export function headingNumber(heading: string): string | undefined {
  for (const form of numbered) {
    const number = form.exec(heading.trim())?.[1];
    if (number) return number;
  }
  return undefined;
}

const gravest = (findings: readonly Finding[]) => findings.reduce((a, b) => (weight(b) < weight(a) ? b : a));

/** Marks that would lie on each other moved down, just enough to be told apart. */
function spread(places: readonly LinePlace[]): LinePlace[] {
  const gap = Math.min(leastGap, 100 / Math.max(places.length, 1));
  let least = 0;
  return places.map((place, i) => {
    const top = Math.min(Math.max(place.top, least), 100 - gap * (places.length - 1 - i));
    least = top + gap;
    return { ...place, top };
  });
}

/** Numbers that would lie on the one above left out. */
function legible(places: readonly LinePlace[]): LinePlace[] {
  let free = 0;
  return places.map(({ chapter, ...place }) => {
    if (chapter === undefined || place.top < free) return place;
    free = place.top + leastGap;
    return { ...place, chapter };
  });
}

/** Where the groups' findings stand on a line as long as the text, in the order of the text. `chars` is the text's length in UTF-16 units. */
export function linePlaces(groups: readonly Group[], chars: number): LinePlace[] {
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const places = groups.flatMap(({ heading, findings }) => {
    const number = headingNumber(heading);
    const shown = count <= mostMarks ? findings.map((finding) => [finding]) : [findings];
    return shown.map((marked, i) => {
      const finding = gravest(marked);
      return { finding, marked, top: (finding.start / chars) * 100, ...(i === 0 && number !== undefined && { chapter: number }) };
    });
  });
  return legible(spread(places.sort((a, b) => a.top - b.top)));
}
