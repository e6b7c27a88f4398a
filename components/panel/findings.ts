import type { Finding, Review } from '@/lib/schema/review';
import { type MarkName, markOf } from '../icons';

/** What the filter lets through: everything, or the findings of one mark. */
export type Filter = 'all' | MarkName;

export const FILTERS = ['beyond', 'caution', 'notice', 'meets', 'unsure'] as const;

/** Findings under one heading of the agreement, in the order of the text; headings in the order they first appear. */
export interface Group {
  heading: string;
  findings: Finding[];
}

const markOfFinding = ({ severity, certainty }: Finding): MarkName => markOf(severity, certainty);

export const countOf = ({ findings }: Review, filter: Filter): number =>
  filter === 'all' ? findings.length : findings.filter((finding) => markOfFinding(finding) === filter).length;

/** The findings that the filter lets through, in the order of the text, grouped by their outermost heading. */
export function grouped({ findings }: Review, filter: Filter, noHeading: string): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (filter !== 'all' && markOfFinding(finding) !== filter) continue;
    const heading = finding.path[0] ?? noHeading;
    const known = groups.get(heading);
    if (known) known.push(finding);
    else groups.set(heading, [finding]);
  }
  return [...groups].map(([heading, under]) => ({ heading, findings: under }));
}

/** The finding `step` places after the current one, staying at the ends; the first when there is none. */
export function neighbour(groups: readonly Group[], current: string | undefined, step: 1 | -1): Finding | undefined {
  const all = groups.flatMap(({ findings }) => findings);
  const at = all.findIndex(({ id }) => id === current);
  return at < 0 ? all[0] : all[Math.min(Math.max(at + step, 0), all.length - 1)];
}
