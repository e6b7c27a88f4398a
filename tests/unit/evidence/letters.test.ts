import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, letterText } from '@/lib/evidence/letters';
import { reviewSource } from '@/lib/review/review';
import type { LenderKind, Review } from '@/lib/schema/review';
import { pack } from '@/rules/zh-CN';
import { page } from '../acquire/read';
import { reviews } from '../components/reviews';
import { MARK, withMarks } from '../norms/marked';

const locales = ['zh-CN', 'en'] as const;
const kinds: readonly LenderKind[] = ['bank', 'consumer-finance', 'small-loan', 'platform', 'unknown'];
const withLender = (review: Review, lenderKind: LenderKind): Review => ({ ...review, document: { ...review.document, lenderKind } });

describe.each(locales)('a letter in %s', (locale) => {
  const every = LETTER_KINDS.map((kind) => ({ kind, text: letterText(kind, reviews.stop, { pack, locale }) }));

  it.each(every)('$kind holds title, evidence, hash and places for the writer', ({ text }) => {
    const [title] = text.split('\n');
    expect(title?.length).toBeGreaterThan(5);
    expect(text).toContain(reviews.stop.source.sha256);
    expect(text).toContain(reviews.stop.source.url);
    expect(text).toMatch(locale === 'en' ? /\[name\]/ : /【姓名】/);
  });

  it('quotes each clause word for word with its number, and an article', () => {
    const text = letterText('objection', reviews.stop, { pack, locale });
    const [worst] = reviews.stop.findings;
    expect(text).toContain(worst?.quote);
    expect(text).toContain('3.2');
    expect(text).toMatch(locale === 'en' ? /Personal Information Protection Law.*art/ : /个人信息保护法.*第.*条/);
  });

  it('is about what its kind is about', () => {
    const quotes = (rules: string[]) =>
      reviews.stop.findings.filter(({ rule, certainty }) => rules.includes(rule) && certainty !== 'low').map(({ quote }) => quote);
    const stop = letterText('stop-contact', reviews.stop, { pack, locale });
    for (const quote of quotes(['third-party-contact'])) expect(stop).toContain(quote);
    for (const quote of quotes(['contact-book-access'])) expect(stop).not.toContain(quote);
    const asked = letterText('question', reviews.stop, { pack, locale, findings: reviews.stop.findings.slice(1, 2) });
    expect(asked).toContain(reviews.stop.findings[1]?.quote);
    expect(asked).not.toContain(reviews.stop.findings[0]?.quote);
  });

  it('goes to the lender by name, or to the channel chosen', () => {
    expect(letterText('complaint', reviews.stop, { pack, locale, to: '12378' }).split('\n')[2]).toContain('12378');
    expect(letterText('objection', reviews.stop, { pack, locale })).toContain('白桦');
  });

  it('stays a letter when nothing was found, and short when much was', () => {
    for (const kind of LETTER_KINDS) {
      expect(letterText(kind, reviews.clear, { pack, locale })).toMatch(/【|\[/);
      expect(letterText(kind, reviews.many, { pack, locale }).length).toBeLessThan(9_000);
    }
  });

  it('cites no draft, nothing that binds other lenders, and says what was not read in the original', () => {
    const bank = letterText('objection', withLender(reviews.stop, 'bank'), { pack, locale });
    expect(bank).not.toMatch(/草案|征求意见|\bDraft\b/u);
    expect(bank).not.toMatch(/小额贷款公司监督|Microloan/u);
    const unknown = letterText('stop-contact', withLender(reviews.stop, 'unknown'), { pack, locale });
    if (/45251/.test(unknown)) expect(unknown).toContain(locale === 'en' ? 'from public reports' : '据公开报道整理');
  });

  it('shows no fact of grade M, whoever lends', () => {
    for (const kind of LETTER_KINDS) {
      for (const lender of kinds) {
        const text = letterText(kind, withLender(reviews.stop, lender), { pack: { ...pack, norms: pack.norms.map(withMarks) }, locale });
        expect(text).not.toContain(MARK);
      }
    }
  });

  it('never judges, advises or promises', () => {
    const review = reviewSource(page('<h1>授权书</h1><p>您授权我们读取您的通讯录，并在您逾期时联系您的亲友。</p>').source, pack, {
      asOf: '2026-11-25',
    });
    for (const kind of LETTER_KINDS) {
      const text = letterText(kind, review, { pack, locale });
      expect(text).not.toMatch(/违法|违规|黑平台|套路|评分|！|!|illegal|unlawful|\bsafe\b|legal advice/iu);
    }
  });
});
