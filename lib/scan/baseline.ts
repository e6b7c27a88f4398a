import type { Finding, Severity } from '@/lib/schema/review';
import type { Outline } from './outline';
import type { Triage } from './triage';

const GRAVITY: Record<Severity, number> = { beyond: 3, caution: 2, notice: 1, meets: 0 };

export interface Change {
  kind: 'new' | 'worse' | 'gone';
  input: string;
  finding: Pick<Finding, 'id' | 'rule' | 'severity' | 'quote'>;
  /** Severity in the earlier run, for `worse` and `gone`. */
  before?: Severity;
}

export interface Comparison {
  counts: Record<Change['kind'], number>;
  /** The first of them, as many as a report shows. */
  changes: Change[];
  /** Sources that the earlier run did not have, or could not read: all their findings count as new. */
  newSources: number;
  goneSources: number;
}

/** Changes that the report shows; `changes.csv` has all. */
export const MOST_CHANGES = 500;

/**
 * What differs from an earlier run, one source after the other: findings that are new, worse (same practice, same words, graver) or gone. Counts
 * what is beyond the norms or worth caution and certain; what a person marked as a false alarm does not count as new.
 */
export function comparer(triage: Triage) {
  const found: Comparison = { counts: { new: 0, worse: 0, gone: 0 }, changes: [], newSources: 0, goneSources: 0 };
  return {
    /** The changes of one source; undefined for a run that did not have it or could not read it. */
    compare(before: Outline | undefined, now: Outline | undefined): Change[] {
      const input = now?.input ?? before?.input ?? '';
      if (before === undefined) found.newSources++;
      if (now === undefined) found.goneSources++;
      const changes = changesOf(input, counted(before, triage), counted(now, triage));
      for (const change of changes) {
        found.counts[change.kind]++;
        if (found.changes.length < MOST_CHANGES) found.changes.push(change);
      }
      return changes;
    },
    comparison: (): Comparison => found,
  };
}

type Known = Map<string, Change['finding']>;

function counted(entry: Outline | undefined, triage: Triage): Known {
  if (entry?.result.schema !== 'review/1') return new Map();
  const some = entry.result.findings.filter(
    (finding) =>
      (finding.severity === 'beyond' || finding.severity === 'caution') &&
      finding.certainty !== 'low' &&
      finding.hidden !== 'concealed' &&
      triage(finding, entry.input) === undefined,
  );
  return new Map(some.map(({ id, rule, severity, quote }) => [id, { id, rule, severity, quote }]));
}

function changesOf(input: string, earlier: Known, current: Known): Change[] {
  const fresh = [...current.values()].flatMap((finding): Change[] => {
    const known = earlier.get(finding.id);
    if (known === undefined) return [{ kind: 'new', input, finding }];
    return GRAVITY[finding.severity] > GRAVITY[known.severity] ? [{ kind: 'worse', input, finding, before: known.severity }] : [];
  });
  const gone = [...earlier.values()].filter(({ id }) => !current.has(id));
  return [...fresh, ...gone.map((finding): Change => ({ kind: 'gone', input, finding, before: finding.severity }))];
}
