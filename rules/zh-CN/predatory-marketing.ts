import type { Rule } from '@/lib/engine/types';

/**
 * Lures on a product page: money for anyone, at once, no matter what.
 *
 * Not covered: warnings against such lures, prohibitions, 无条件 in a legal phrase.
 * Norms: consumer law 28 and 29, financial marketing rules.
 */
export const predatoryMarketing: Rule = {
  id: 'predatory-marketing',
  severity: 'caution',
  norms: ['cn-consumer-28', 'cn-cbirc-2022-9', 'cn-consumer-29'],
  patterns: [
    { sequence: { words: ['word.lure', 'word.lure-loan'], gap: 20 }, never: ['word.lure-warned', 'modality.must'] },
    { sequence: { words: ['word.lure-loan', 'word.lure'], gap: 20 }, never: ['word.lure-warned', 'modality.must'] },
    { sequence: { words: ['word.lure-plain'], gap: 0 }, never: 'word.lure-warned' },
  ],
  message: {
    'zh-CN': {
      title: '宣传诱人，小心套路',
      why: '谁都能借、立刻到账的话，往往用高费用补回来。',
      next: '先看合同里的利率、费用和还款表，再决定。',
    },
    en: {
      title: 'Tempting promises',
      why: 'Money for anyone at once is usually paid for in fees.',
      next: 'Read the rate, fees and schedule in the contract first.',
    },
  },
};
