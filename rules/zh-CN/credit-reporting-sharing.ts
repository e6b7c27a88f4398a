import type { Rule } from '@/lib/engine/types';

/**
 * Reports the loan, being late or other data to a credit database.
 *
 * Lawful for those who must report, but to be known before signing. Not covered: a pure query, a definition, naming the law.
 * Norms: PIPL 13 and 17; banks and lenders report to the basic database of the central bank.
 */
export const creditReportingSharing: Rule = {
  id: 'credit-reporting-sharing',
  severity: 'notice',
  norms: ['cn-pipl-13', 'cn-pipl-17', 'cn-pipl-23'],
  patterns: [
    { sequence: { words: ['credit.record', 'credit.send'], gap: 10 }, polarity: 'grants', never: 'word.statute', certainty: 'medium' },
    { sequence: { words: ['credit.toward', 'credit.bureau', 'credit.report'], gap: 32 }, polarity: 'grants' },
    { sequence: { words: ['credit.into', 'credit.bureau'], gap: 30 }, polarity: 'grants' },
    { sequence: { words: ['word.share-handed', 'credit.bureau'], gap: 20 }, polarity: 'grants' },
    {
      act: ['act.share', 'act.provide', 'act.publish'],
      recipient: 'person.credit-bureau',
      object: ['object.personal-info', 'object.credit-info', 'object.debt'],
      actor: { not: 'actor.user' },
      clause: ['credit.bureau'],
      never: 'word.credit-own',
      certainty: 'medium',
    },
    { sequence: { words: ['credit.into', 'credit.bureau', 'credit.effect'], gap: 40 } },
    { sequence: { words: ['credit.bureau', 'credit.send'], gap: 60 }, polarity: 'grants', never: 'word.statute', certainty: 'medium' },
    { sequence: { words: ['credit.send', 'object.credit-info'], gap: 10 }, polarity: 'grants', never: 'word.statute', certainty: 'medium' },
    { sequence: { words: ['word.credit-hurt'], gap: 0 }, never: 'word.credit-unhurt', certainty: 'medium' },
    {
      sequence: { words: ['credit.record', 'credit.shows', 'credit.bureau'], gap: [12, 12] },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['credit.bureau', 'credit.record', 'credit.up'], gap: [24, 8] },
      polarity: 'grants',
      never: ['word.statute', 'word.credit-unhurt'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['credit.record', 'credit.up', 'credit.bureau'], gap: [8, 12] },
      polarity: 'grants',
      never: 'word.statute',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.affects', 'word.credit-standing'], gap: 12 },
      clause: [['trigger.overdue', 'trigger.breach']],
      never: 'word.credit-unhurt',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.credit-bare', 'word.suffers'], gap: 8 },
      clause: [['trigger.overdue', 'trigger.breach']],
      never: 'word.credit-unhurt',
      certainty: 'medium',
    },
    {
      sequence: { words: ['credit.record', 'credit.bureau', 'credit.shows'], gap: [10, 8] },
      polarity: 'grants',
      certainty: 'medium',
    },
    { sequence: { words: ['word.on-credit'], gap: 0 }, polarity: 'grants', never: 'word.credit-unhurt', certainty: 'medium' },
  ],
  message: {
    'zh-CN': {
      title: '会把借款记录报给征信',
      why: '按时还与逾期都会记进征信，以后借钱、买房会看到它。',
      next: '记好还款日；记错了，向报送机构或征信中心提出异议。',
    },
    en: {
      title: 'Reports your loan to credit bureaus',
      why: 'Paying on time and being late both go on record and are seen when you next borrow.',
      next: 'Note the due dates; if a record is wrong, object to the lender or the bureau.',
    },
  },
};
