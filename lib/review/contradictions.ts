import type { Match } from '@/lib/engine/evaluate';
import type { Finding, Review } from '@/lib/schema/review';

/** Promises, and the practices that break them when they stand in the same document. */
const BROKEN_BY: Readonly<Record<string, readonly string[]>> = {
  'compliant-contacts': ['contact-book-access', 'emergency-contact-from-contact-book'],
};

/**
 * Clauses of one document that contradict each other: §2 does not read the contact book, §14 authorises it. `a` is the promise, `b` what
 * breaks it, by finding id; `why` is a stable code. Only an outright denial counts as a promise, and nothing of certainty `low`.
 */
export function contradictionsOf(findings: readonly Finding[], matches: readonly Match[]): Review['contradictions'] {
  const denying = new Set(matches.filter((match) => match.frame?.polarity === 'denies').map((match) => match.rule.id));
  const sure = findings.filter((finding) => finding.certainty !== 'low' && finding.hidden !== 'concealed');
  return sure
    .filter((finding) => denying.has(finding.rule))
    .flatMap((promise) =>
      sure
        .filter((other) => BROKEN_BY[promise.rule]?.includes(other.rule) && other.severity === 'beyond')
        .map((other) => ({ a: promise.id, b: other.id, why: 'denied-and-granted' })),
    );
}
