import type { Rule } from '@/lib/engine/types';

/**
 * The terms may change without real notice or choice.
 *
 * Not covered: changes agreed by both sides or in writing, a new version that needs fresh consent, changes of the borrower's details.
 * Norms: Civil Code 496 and 497, consumer law 26.
 */
export const unilateralChange: Rule = {
  id: 'unilateral-change',
  severity: 'caution',
  norms: ['cn-civil-496', 'cn-civil-497', 'cn-consumer-26'],
  patterns: [
    {
      sequence: { words: ['word.change-free', 'word.change-act', 'word.change-terms'], gap: 20 },
      never: 'word.change-guarded',
      polarity: 'grants',
    },
    {
      sequence: { words: ['word.change-free', 'word.change-terms', 'word.change-act'], gap: 12 },
      never: 'word.change-guarded',
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.change-terms', 'word.change-free', 'word.change-act'], gap: 10 },
      never: 'word.change-guarded',
      polarity: 'grants',
      certainty: 'medium',
    },
    { sequence: { words: ['word.change-notice', 'word.change-effect'], gap: 40 }, never: 'word.change-guarded' },
    {
      sequence: { words: ['word.change-terms', 'word.change-act', 'word.as-published'], gap: [12, 20] },
      never: 'word.change-guarded',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.change-free', 'word.change-act', 'word.change-terms', 'word.as-published'], gap: [20, 20, 20] },
      never: 'word.change-guarded',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.change-terms', 'word.by-lender', 'word.alone', 'word.change-act'], gap: [10, 8, 12] },
      never: 'word.change-guarded',
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: [['word.change-notice', 'word.change-act'], 'word.not-told'], gap: 24 },
      clause: ['word.change-terms'],
      never: 'word.change-guarded',
      certainty: 'medium',
    },
    {
      sequence: { words: [['word.change-notice', 'word.change-act'], 'word.not-told', 'word.look-yourself'], gap: [24, 12] },
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.changed-version', 'word.carries-on', 'word.bound'], gap: [30, 20] },
      clause: ['word.published'],
      never: 'word.change-guarded',
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '条款可以说改就改',
      why: '您签的是今天的条款；对方单方改动，等于没签就换了合同。',
      next: '要求改动须经您同意；保存签约时的全文和日期。',
    },
    en: {
      title: 'Terms may change at will',
      why: 'You sign what you read today; a one-sided change swaps the contract.',
      next: 'Ask that changes need your consent; keep the full text you signed.',
    },
  },
};
