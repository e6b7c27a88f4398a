import type { Finding, Severity } from '@/lib/schema/review';
import type { Triage } from './triage';
import type { Entry } from './types';

const GRAVITY: Record<Severity, number> = { beyond: 3, caution: 2, notice: 1, meets: 0 };

export interface Change {
  kind: 'new' | 'worse' | 'gone';
  input: string;
  finding: Pick<Finding, 'id' | 'rule' | 'severity' | 'quote'>;
  /** Severity in the earlier run, for `worse` and `gone`. */
  before?: Severity;
}

export interface Comparison {
  changes: Change[];
  /** Sources that the earlier run did not have, or could not read: all their findings count as new. */
  newSources: string[];
  goneSources: string[];
}

type Known = Map<string, Map<string, Change['finding']>>;

/**
 * What differs from an earlier run, source by source: findings that are new, worse (same practice, same words, graver) or gone. Counts what is
 * beyond the norms or worth caution and certain; what a person marked as a false alarm does not count as new.
 */
export function comparer(triage: Triage) {
  const before: Known = new Map();
  const now: Known = new Map();
  const note = (into: Known, entry: Entry) => {
    if (entry.result.schema !== 'review/1') return;
    const counted = entry.result.findings.filter(
      (finding) =>
        (finding.severity === 'beyond' || finding.severity === 'caution') &&
        finding.certainty !== 'low' &&
        finding.hidden !== 'concealed' &&
        triage(finding, entry.input) === undefined,
    );
    into.set(entry.input, new Map(counted.map(({ id, rule, severity, quote }) => [id, { id, rule, severity, quote }])));
  };
  return {
    before: (entry: Entry) => note(before, entry),
    now: (entry: Entry) => note(now, entry),
    comparison: (): Comparison => ({
      changes: [...now.keys(), ...[...before.keys()].filter((input) => !now.has(input))]
        .sort()
        .flatMap((input) => changesOf(input, before, now)),
      newSources: [...now.keys()].filter((input) => !before.has(input)).sort(),
      goneSources: [...before.keys()].filter((input) => !now.has(input)).sort(),
    }),
  };
}

function changesOf(input: string, before: Known, now: Known): Change[] {
  const earlier = before.get(input) ?? new Map<string, Change['finding']>();
  const current = now.get(input) ?? new Map<string, Change['finding']>();
  const fresh = [...current.values()].flatMap((finding): Change[] => {
    const known = earlier.get(finding.id);
    if (known === undefined) return [{ kind: 'new', input, finding }];
    return GRAVITY[finding.severity] > GRAVITY[known.severity] ? [{ kind: 'worse', input, finding, before: known.severity }] : [];
  });
  const gone = [...earlier.values()].filter(({ id }) => !current.has(id));
  return [...fresh, ...gone.map((finding): Change => ({ kind: 'gone', input, finding, before: finding.severity }))];
}
