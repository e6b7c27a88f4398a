import { expect, it } from 'vitest';
import { stepsFor, stepsOf } from '@/lib/evidence/steps';
import { pack } from '@/rules/zh-CN';
import { finding, reviews } from '../components/reviews';

const about = (rule: string, severity: 'beyond' | 'meets' = 'beyond') => finding({ rule, severity, sentence: '我们读取您的通讯录。' });

it('gives every practice that is not fine something to do', () => {
  const fine = ['compliant-contacts', 'user-right'];
  for (const { id } of pack.rules) {
    const { before, after } = stepsFor(about(id));
    expect(before.length + after.length > 0, id).toBe(!fine.includes(id));
  }
  expect(stepsFor(about('contact-book-access', 'meets'))).toEqual({ before: [], after: [] });
});

it('refuses the permission first, then types contacts, then asks', () => {
  expect(stepsFor(about('contact-book-access')).before).toEqual([
    { id: 'refuse-permission', permissions: ['contact-book'] },
    { id: 'type-contacts' },
    { id: 'ask-in-writing' },
  ]);
  expect(stepsFor(about('third-party-contact')).after.map(({ id }) => id)).toEqual(['stop-contact', 'complain']);
});

it('says each step of a whole review once, and nothing for what only a person can judge', () => {
  const { before, after } = stepsOf(reviews.stop);
  const named = [...before, ...after].map(({ id }) => id);
  expect(new Set(named).size).toBe(named.length);
  expect(before[0]?.permissions).toContain('contact-book');
  const unsure = reviews.stop.findings.map((each) => ({ ...each, certainty: 'low' as const }));
  expect(stepsOf({ ...reviews.stop, findings: unsure })).toEqual({ before: [], after: [] });
});
