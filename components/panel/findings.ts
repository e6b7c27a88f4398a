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

/** How many headings all findings share: the title of the document, which would gather everything under itself. */
function sharedDepth(findings: readonly Finding[]): number {
  const [first = [], ...others] = findings.map(({ path }) => path);
  const differs = first.findIndex((heading, depth) => others.some((path) => path[depth] !== heading));
  return differs < 0 ? Math.max(first.length - 1, 0) : differs;
}

/** The findings that the filter lets through, in the order of the text, grouped by the outermost heading that tells them apart. */
export function grouped({ findings }: Review, filter: Filter, noHeading: string): Group[] {
  const groups = new Map<string, Finding[]>();
  const depth = sharedDepth(findings);
  for (const finding of findings) {
    if (filter !== 'all' && markOfFinding(finding) !== filter) continue;
    const heading = finding.path[depth] ?? finding.path.at(-1) ?? noHeading;
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
