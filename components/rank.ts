import type { Rule } from '@/lib/engine/types';
import type { Finding, Unread } from '@/lib/schema/review';

/** Gravest first. A finding to be looked at by a person stands after what is certain and needs care, before what is only to be known. */
const order = { beyond: 0, caution: 1, unsure: 2, notice: 3, meets: 4 } as const;
const certaintyOrder = { high: 0, medium: 1, low: 2 } as const;

/** Text nobody can see never decides, so it comes after everything of its own severity that can be seen. */
function weigh(finding: Finding, rules: ReadonlyMap<string, Rule>): [number, number, number, number, number] {
  return [
    finding.certainty === 'low' ? order.unsure : order[finding.severity],
    finding.hidden === 'concealed' ? 1 : 0,
    rules.get(finding.rule)?.people ? 0 : 1,
    certaintyOrder[finding.certainty],
    finding.start,
  ];
}

/** The findings, gravest first; equal ones in the order of the text. */
export function ranked(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Finding[] {
  return findings
    .map((finding) => ({ finding, weight: weigh(finding, rules) }))
    .sort((a, b) => {
      const at = a.weight.findIndex((value, i) => value !== b.weight[i]);
      return at < 0 ? 0 : (a.weight[at] ?? 0) - (b.weight[at] ?? 0);
    })
    .map(({ finding }) => finding);
}

/** The first few for a small screen: different practices before the same one again. */
export function foremost(sorted: readonly Finding[], count: number): Finding[] {
  const seen = new Set<string>();
  const first = sorted.filter((finding) => !seen.has(finding.rule) && seen.add(finding.rule));
  const again = sorted.filter((finding) => !first.includes(finding));
  const chosen = new Set([...first, ...again].slice(0, count));
  return sorted.filter((finding) => chosen.has(finding));
}

/** Entries of the coverage that were read all the same and only need saying: they are no gap in the signing line. */
const readAllTheSame: ReadonlySet<string> = new Set(['concealed', 'styles-not-computed']);

/** What was not read, apart from what was read and only needs saying. */
export const unreadParts = (unread: readonly Unread[]): Unread[] => unread.filter(({ why }) => !readAllTheSame.has(why));
export const readNotes = (unread: readonly Unread[]): Unread[] => unread.filter(({ why }) => readAllTheSame.has(why));
