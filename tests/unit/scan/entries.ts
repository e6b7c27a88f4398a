import { targetId } from '@/lib/scan/address';
import { type Entry, OUTCOME_OF, type Why } from '@/lib/scan/types';
import type { Finding, Review } from '@/lib/schema/review';

/** A finding with what a test does not care about filled in. */
export function finding(rule: string, more: Partial<Finding> = {}): Finding {
  return {
    id: `${rule}-0000000000`,
    rule,
    severity: 'beyond',
    certainty: 'high',
    quote: `原话 ${rule}`,
    start: 0,
    end: 4,
    prefix: '',
    suffix: '',
    also: [],
    path: ['第一条'],
    roles: {},
    norms: [],
    ...more,
  };
}

export function review(findings: readonly Finding[], more: Partial<Review> = {}): Review {
  return {
    schema: 'review/1',
    source: { kind: 'linked', sha256: '0'.repeat(64), chars: 10 },
    document: { type: 'agreement', lending: true, language: 'zh-CN', parties: [], lenderKind: 'unknown', reasons: [] },
    coverage: { clauses: 5, unread: [] },
    verdict: {
      level: 'stop',
      reason: 'people-or-data',
      contactsLine: 'not-asked',
      counts: { beyond: findings.length, caution: 0, notice: 0, meets: 0, needsReading: 0 },
    },
    findings: [...findings],
    quoted: [],
    information: [],
    gaps: [],
    contradictions: [],
    errors: [],
    pack: { id: 'zh-CN', version: 'test', asOf: '2026-11-25' },
    ...more,
  };
}

/** A target that ended: with a review, or for a reason without one. */
export function entry(input: string, result: Review | Why, more: Partial<Entry> = {}): Entry {
  const why = typeof result === 'string' ? result : 'read';
  return {
    schema: 'scan-entry/1',
    id: targetId('url', input),
    input,
    kind: 'url',
    ...(input.startsWith('http') && { url: input }),
    depth: 0,
    outcome: OUTCOME_OF[why],
    why,
    attempts: 1,
    at: '2026-11-25T00:00:00.000Z',
    ms: 5,
    linked: [],
    result: typeof result === 'string' ? { schema: 'problem/1', input, reason: 'error', message: '' } : result,
    ...more,
  };
}
