import { expect, it } from 'vitest';
import { together } from '@/components/together';
import { verdictHead, verdictReason } from '@/components/verdict-words';
import { viewOf } from '@/components/view-of';
import { bundleOf } from '@/lib/bundle/bundle';
import { pack } from '@/rules/zh-CN';
import { bundles } from './bundles';
import { reviews } from './reviews';

const view = viewOf(pack, 'zh-CN');
const { review, bundle } = bundles.bundle ?? {};
if (!review || !bundle) throw new Error('fixture: no bundle');

it('says what all the documents say: the verdict, its reason and what becomes of the contacts', () => {
  const whole = together(review, bundle);
  expect([verdictHead(review, view), verdictHead(whole, view)]).toEqual(['看清再签', '先别签']);
  expect(verdictReason(whole, view).join('')).toContain('通讯录');
  expect(whole.verdict.contactsLine).toBe('takes-contact-book');
  expect(whole.verdict.counts.beyond).toBe(bundle.effective.filter(({ severity }) => severity === 'beyond').length);
  expect(whole.coverage.unread).toBe(bundle.unread);
});

it('leaves a page alone with which nothing was read', () => {
  expect(together(review, undefined)).toBe(review);
  expect(together(review, bundleOf([review]))).toBe(review);
});

it('names the part that was not read where that alone decides', () => {
  const page = { ...reviews['unread-part'], findings: [], source: { ...reviews.clear.source, url: 'https://halfhill.example/' } };
  const { verdict } = together(page, bundleOf([page, reviews.clear]));
  expect([verdict.level, verdict.reason]).toEqual(['caution', 'unread-part']);
});
