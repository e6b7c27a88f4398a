import { describe, expect, it } from 'vitest';
import { reviewSource } from '@/lib/review/review';
import type { Passage } from '@/lib/text/types';
import { pack } from '@/rules/zh-CN';

/** A form of labels, one a line, each with the state of its control. */
function form(...fields: [string, Passage['control']?][]) {
  const text = ['白桦借款 · 我要借款', ...fields.map(([label]) => label)].join('\n');
  let start = 0;
  const passages = ['白桦借款 · 我要借款', ...fields.map(([label]) => label)].map((words, index): Passage => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    const control = fields[index - 1]?.[1];
    return index === 0 ? { ...span, kind: 'heading', level: 1 } : { ...span, kind: 'label', ...(control ? { control } : {}) };
  });
  return reviewSource({ kind: 'tab', text, passages, unread: [] }, pack, { asOf: '2026-11-25' });
}

const CONSENT = '我已阅读并同意《借款协议》《个人信息授权书》';

describe('the state of a form is evidence', () => {
  it('a consent box ticked in advance is deemed consent, quoted with its whole label', () => {
    const found = form(['手机号', { type: 'tel', required: true }], [CONSENT, { type: 'checkbox', checked: true }]).findings;
    expect(found.filter((finding) => finding.rule === 'deemed-consent').map((finding) => finding.quote)).toEqual([CONSENT]);
  });

  it('one that the reader has to tick is not', () => {
    const found = form(['手机号', { type: 'tel', required: true }], [CONSENT, { type: 'checkbox', checked: false }]).findings;
    expect(found.filter((finding) => finding.rule === 'deemed-consent')).toEqual([]);
  });

  it('two required fields for contact persons are two, mandatory', () => {
    const review = form(['联系人一姓名', { type: 'text', required: true }], ['联系人二姓名', { type: 'text', required: true }]);
    expect(review.verdict.contactsLine).toBe('mandatory');
  });
});
