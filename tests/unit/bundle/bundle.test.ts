import { expect, it } from 'vitest';
import { bundleOf } from '@/lib/bundle/bundle';
import { bundleSchema } from '@/lib/schema/bundle';
import { letter, policy, reviewOf } from './reviews';

const policyAt = 'https://birch.example/privacy';
const letterAt = 'https://birch.example/letter';

it('finds what one document promises and another one takes', () => {
  const bundle = bundleOf([reviewOf(policy, policyAt), reviewOf(letter, letterAt)]);
  expect(bundleSchema.parse(bundle)).toEqual(bundle);
  const [found, ...more] = bundle.contradictions;
  expect(more).toEqual([]);
  expect(found).toMatchObject({ why: 'denied-and-granted', aFrom: policyAt, bFrom: letterAt });
  const quoteOf = (id: string | undefined) => bundle.reviews.flatMap(({ findings }) => findings).find((each) => each.id === id)?.quote;
  expect(quoteOf(found?.a)).toContain('不会读取');
  expect(quoteOf(found?.b)).toContain('读取并保存');
});

it('says what is granted in effect and by which document, gravest first, without the promise that is broken', () => {
  const { effective } = bundleOf([reviewOf(policy, policyAt), reviewOf(letter, letterAt)]);
  expect(effective[0]?.severity).toBe('beyond');
  expect(effective.find(({ rule }) => rule === 'contact-book-access')).toEqual({
    rule: 'contact-book-access',
    severity: 'beyond',
    from: [letterAt],
  });
  expect(effective.find(({ rule }) => rule === 'user-right')?.from).toEqual([policyAt]);
  expect(effective.some(({ rule }) => rule === 'compliant-contacts')).toBe(false);
  expect(bundleOf([reviewOf(policy, policyAt)]).effective.some(({ rule }) => rule === 'compliant-contacts')).toBe(true);
});

it('names a practice once, with every document that has it', () => {
  const { effective } = bundleOf([reviewOf(letter, letterAt), reviewOf(`${letter}\n另页`, 'https://birch.example/again')]);
  expect(effective.find(({ rule }) => rule === 'contact-book-access')?.from).toEqual([letterAt, 'https://birch.example/again']);
});

it('leaves out of the unread what is one of the documents, and keeps the reason for the rest', () => {
  const links = [
    { what: '隐私政策', url: policyAt },
    { what: '授权书', url: letterAt },
    { what: '扣款协议', url: 'https://birch.example/pay' },
    { what: '征信授权', url: 'https://birch.example/credit' },
  ];
  const page = reviewOf('白桦借款\n点击同意即表示您接受以下协议。', 'https://birch.example/', links);
  const refused = { what: '扣款协议', why: 'refused' as const, binding: true, url: 'https://birch.example/pay' };
  const { unread } = bundleOf([page, reviewOf(policy, policyAt)], [refused], [`${letterAt}#top`]);
  expect(unread).toEqual([refused, { what: '征信授权', why: 'linked-agreement', binding: true, url: 'https://birch.example/credit' }]);
});
