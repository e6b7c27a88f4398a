import { describe, expect, it } from 'vitest';
import { reviewSource } from '@/lib/review/review';
import { hasHan, isSaidToBeForeign } from '@/lib/scan/foreign';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a record of another language', () => {
  it.each([
    ['zho', false],
    ['eng,zho', false],
    ['zho,eng,jpn', false],
    ['eng', true],
    ['jpn,eng', true],
    ['', false],
    [undefined, false],
  ])('%s: passed over is %s', (languages, expected) => {
    expect(isSaidToBeForeign(languages)).toBe(expected);
  });

  it.each([
    ['The borrower agrees to repay the loan.', false],
    ['Сумма займа возвращается в срок. Prêt à la consommation, intérêts — 12 %…', false],
    ['대출 계약서: 개인정보 수집 및 이용 동의', false],
    ['Loan 借款', false],
    ['借款协议', true],
    // Told by the review, which looks at the kana: a byte does not know whose character it is.
    ['読み取りに同意します', true],
    [`${'x'.repeat(100_000)}您同意我们读取您的通讯录。`, true],
  ])('%s… holds Chinese: %s', (text, expected) => {
    expect(hasHan(bytes(text))).toBe(expected);
  });

  it('passes over nothing that the review would judge: every character of the rules counts', () => {
    for (const clause of ['借钱不还', '您同意我们读取您的通讯录。', '逾期聯繫您的親友']) {
      expect(hasHan(bytes(clause))).toBe(true);
      const review = reviewSource({ kind: 'warc', text: clause, passages: readText(clause), unread: [] }, pack, { asOf: '2026-11-25' });
      expect(review.verdict.reason).not.toBe('language');
    }
    const short = reviewSource({ kind: 'warc', text: 'Loan 借款', passages: readText('Loan 借款'), unread: [] }, pack, {
      asOf: '2026-11-25',
    });
    expect(short.findings).toEqual([]);
  });
});
