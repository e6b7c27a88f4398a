import type { Finding, Review } from '@/lib/schema/review';

/** Promises, and the practices that break them. */
const BROKEN_BY: Readonly<Record<string, readonly string[]>> = {
  'compliant-contacts': ['contact-book-access', 'emergency-contact-from-contact-book'],
};

/** A document that says more contradicts itself on purpose: pairs grow with the square of what it says. */
const MOST = 200;

/**
 * Clauses of one document that contradict each other: §2 does not read the contact book, §14 authorises it. `a` is the promise, `b` what
 * breaks it, by finding id; `why` is a stable code.
 */
export function contradictionsOf(findings: readonly Finding[]): Review['contradictions'] {
  const promises = findings.filter((finding) => finding.denies).slice(0, MOST);
  const broken = promises.length > 0 ? findings.filter(({ severity }) => severity === 'beyond') : [];
  return promises
    .flatMap((promise) =>
      broken.filter((other) => breaks(promise, other)).map((other) => ({ a: promise.id, b: other.id, why: 'denied-and-granted' })),
    )
    .slice(0, MOST);
}

/**
 * True when a finding breaks what another one promises, in whatever documents they stand. Only an outright denial counts as a promise, and
 * nothing of certainty `low` or that nobody can see.
 */
export function breaks(promise: Finding, other: Finding): boolean {
  if (!promise.denies || !isSure(promise) || !isSure(other)) return false;
  return other.severity === 'beyond' && (BROKEN_BY[promise.rule]?.includes(other.rule) ?? false);
}

const isSure = ({ certainty, hidden }: Finding): boolean => certainty !== 'low' && hidden !== 'concealed';
