import { describe, expect, it } from 'vitest';
import { quoteParts } from '@/components/quote-parts';
import { finding, reviews } from './reviews';

const text = (parts: { text: string }[]) => parts.map((part) => part.text).join('');
const sentence = '为评估风险，您同意我们读取并保存您的全部联系人。';

describe('a quote in parts', () => {
  it('gives the whole sentence around the quote, character for character', () => {
    const { parts, cutBefore, cutAfter } = quoteParts(
      finding({ rule: 'x', severity: 'beyond', sentence, quote: '读取并保存您的全部联系人' }),
    );
    expect(text(parts)).toBe(sentence);
    expect(text(parts.filter(({ around }) => !around))).toBe('读取并保存您的全部联系人');
    expect([cutBefore, cutAfter]).toEqual([false, false]);
  });

  it('marks role words inside and beside the quote', () => {
    const roles = { actor: '我们', act: '读取并保存', object: '全部联系人' };
    const { parts } = quoteParts(finding({ rule: 'x', severity: 'beyond', sentence, quote: '读取并保存您的全部联系人', roles }));
    expect(parts.flatMap(({ role, text: words }) => (role ? [[role, words]] : []))).toEqual(Object.entries(roles));
  });

  it('keeps one of two roles that overlap', () => {
    const { parts } = quoteParts(
      finding({ rule: 'x', severity: 'beyond', sentence, roles: { act: '读取并保存您的全部', object: '全部联系人' } }),
    );
    expect(parts.filter(({ role }) => role)).toHaveLength(1);
    expect(text(parts)).toBe(sentence);
  });

  it('says when the kept words do not reach the ends of the sentence', () => {
    const plain = finding({ rule: 'x', severity: 'beyond', sentence, quote: '读取' });
    const cut = quoteParts({ ...plain, prefix: '甲'.repeat(32), suffix: '乙'.repeat(32) });
    expect([cut.cutBefore, cut.cutAfter]).toEqual([true, true]);
  });

  it('gives a quote whose length disagrees with its offsets whole and unmarked', () => {
    const plain = finding({ rule: 'x', severity: 'beyond', sentence, roles: { act: '读取' } });
    expect(quoteParts({ ...plain, end: plain.end + 1 }).parts).toEqual([{ text: plain.quote, around: false }]);
  });

  it('never loses or doubles a character of any fixture', () => {
    for (const review of Object.values(reviews)) {
      for (const each of review.findings) expect(text(quoteParts(each).parts)).toContain(each.quote);
    }
  });
});
