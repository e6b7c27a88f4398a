import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewSource } from '@/lib/review/review';
import { type Review, reviewSchema } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

function review(text: string): Review {
  return reviewSource({ kind: 'pasted', text, passages: readText(text), unread: [] }, pack, { asOf: '2026-11-25' });
}

const CLAUSES = [
  '我们会读取您的通讯录。',
  '您逾期后，我们有权联系您的亲友。',
  '我们不会读取您的短信内容。',
  '您不同意的，我们将无法提供借款服务。',
  '如您失联，我们会致电紧急联系人。',
  '您授权我们收集以下信息：\n（1）通讯录；\n（2）通话记录。',
  '因催收造成的损失，平台不承担任何责任。',
  '借款年利率为百分之十二。',
  '第三条 信息授权',
  '甲方（借款人）：',
  '除非另有约定，我们不会披露您的信息。',
];
const agreement = fc.array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 8 }).map((clauses) => clauses.join('\n'));
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'不会读取您的通讯录催收亲友，。；：（）\n1、我们甲方同意授权除外但未经 '),
      fc.constantFrom('通讯录', '不得', '您授权', '：\n（1）'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const key = ({ rule, quote, severity }: Review['findings'][number]) => `${rule}|${severity}|${quote}`;
const keys = (of: Review) => new Set([...of.findings, ...of.quoted].map(key));

describe('the review of any text', () => {
  it('never throws, fits its contract, and every finding slices back to its quote', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, agreement), (text) => {
        const result = reviewSchema.parse(review(text));
        expect(result.errors).toEqual([]);
        for (const finding of [...result.findings, ...result.quoted]) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
          expect(finding.quote).not.toMatch(/[。；！？]/);
          for (const words of Object.values(finding.roles)) expect(text.slice(words.start, words.end)).toBe(words.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(agreement, (text) => {
        expect(review(text)).toEqual(review(text));
      }),
      { numRuns: 40 },
    );
  });

  it('loses no finding when a paragraph that has nothing to do with it is put between others', () => {
    fc.assert(
      fc.property(agreement, fc.nat(), (text, at) => {
        const paragraphs = text.split('\n');
        const place = [...paragraphs.keys(), paragraphs.length].filter(
          (i) => !/[：:]$/.test(paragraphs[i - 1] ?? '') && !/^（/.test(paragraphs[i] ?? ''),
        );
        const here = place[at % place.length] ?? 0;
        const more = [...paragraphs.slice(0, here), '本合同一式两份，双方各执一份。', ...paragraphs.slice(here)].join('\n');
        const after = keys(review(more));
        for (const finding of keys(review(text))) expect(after).toContain(finding);
      }),
      { numRuns: 150 },
    );
  });

  it('finds in the parts of a document what it finds in the whole', () => {
    fc.assert(
      fc.property(agreement, agreement, (first, second) => {
        const whole = keys(review(`${first}\n第九条 其他约定\n${second}`));
        const parts = new Set([...keys(review(first)), ...keys(review(`第九条 其他约定\n${second}`))]);
        for (const finding of whole) expect(parts).toContain(finding);
      }),
      { numRuns: 100 },
    );
  });
});
