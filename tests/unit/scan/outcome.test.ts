import { describe, expect, it } from 'vitest';
import { whyOfReview, whyOfStatus } from '@/lib/scan/outcome';
import { OUTCOME_OF, whySchema } from '@/lib/scan/types';
import type { Review } from '@/lib/schema/review';
import { review } from './entries';

const verdict = (level: Review['verdict']['level'], reason: Review['verdict']['reason']) => {
  const base = review([]);
  return { ...base, verdict: { ...base.verdict, level, reason } };
};

describe('how a target ends', () => {
  it.each([
    ['stop', 'people-or-data', 'reviewed'],
    ['clear', 'nothing-beyond', 'reviewed'],
    ['unread', 'login', 'needs-login'],
    ['unread', 'nothing-read', 'unreadable'],
    ['unread', 'language', 'unreadable'],
    ['not-applicable', 'article', 'not-an-agreement'],
    ['not-applicable', 'no-agreement', 'not-an-agreement'],
    ['not-applicable', 'not-lending', 'not-an-agreement'],
  ] as const)('verdict %s for %s is %s', (level, reason, outcome) => {
    expect(OUTCOME_OF[whyOfReview(verdict(level, reason))]).toBe(outcome);
  });

  it.each([
    [200, undefined, false],
    [401, 'needs-login', false],
    [403, 'blocked', false],
    [429, 'blocked', true],
    [404, 'failed', false],
    [503, 'failed', true],
    [418, 'failed', false],
  ] as const)('HTTP %i is %s, worth asking again: %s', (status, outcome, retry) => {
    const found = whyOfStatus(status);
    expect(found && OUTCOME_OF[found.why]).toBe(outcome);
    expect(found?.retry ?? false).toBe(retry);
  });

  it('knows the end of every reason', () => {
    expect(Object.keys(OUTCOME_OF).sort()).toEqual([...whySchema.options].sort());
  });
});
