import type { Rule } from '@/lib/engine/types';

const OTHERS_SERVICE = ['word.their-service', 'word.may-not'] as const;
const NOT = ['word.share-not', 'word.share-from-others'] as const;

/**
 * Gives personal data to unnamed or open-ended partners.
 *
 * Not covered: collecting from third parties, what the law or a court requires, data that names nobody, sharing the reader asks for.
 * Norms: PIPL 23 (who, what for, separate consent) and 21.
 */
export const thirdPartySharing: Rule = {
  id: 'third-party-sharing',
  severity: 'caution',
  norms: ['cn-pipl-23', 'cn-pipl-21', 'cn-pipl-17'],
  patterns: [
    {
      sequence: { words: ['word.share-toward', 'share.who', 'word.share-act'], gap: 24 },
      clause: ['word.share-data'],
      polarity: 'grants',
      never: NOT,
    },
    {
      sequence: { words: ['word.share-act', 'word.share-give', 'share.who'], gap: 12 },
      clause: ['word.share-data'],
      polarity: 'grants',
      never: NOT,
    },
    {
      sequence: { words: ['word.share-handed', 'share.who'], gap: 45 },
      clause: ['word.share-data'],
      polarity: 'grants',
      never: NOT,
      certainty: 'medium',
    },
    {
      act: ['act.share', 'act.provide', 'act.publish'],
      recipient: 'person.third-party',
      object: ['object.personal-info', 'object.credit-info'],
      actor: { not: 'actor.user' },
      clause: ['word.share-gives-to'],
      never: [...NOT, 'word.held-there'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.share-entrust', 'share.who', 'word.share-process'], gap: 24 },
      clause: ['word.share-data'],
      polarity: 'grants',
      never: NOT,
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.share-vague'], gap: 0 },
      clause: ['word.share-list-head', 'word.share-data'],
      never: NOT,
      certainty: 'medium',
    },
    { sequence: { words: ['share.who', 'word.share-with-them'], gap: 40 }, clause: ['word.share-data'], polarity: 'grants', never: NOT },
    {
      sequence: { words: ['word.share-consents', 'share.who', 'word.share-expose'], gap: 24 },
      clause: ['word.share-data'],
      polarity: 'grants',
      never: NOT,
      certainty: 'medium',
    },
    { sequence: { words: ['share.who', 'word.share-necessary'], gap: 50 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.share-delegate', 'word.share-no-ask'], gap: 40 } },
    {
      sequence: { words: ['word.share-delegated', 'share.who'], gap: 8 },
      polarity: 'grants',
      never: [...NOT, 'act.collect-debt'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['share.who', 'modality.may', 'word.partner-takes', 'word.share-data'], gap: [6, 6, 20] },
      polarity: 'grants',
      never: [...NOT, ...OTHERS_SERVICE],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.share-data', 'word.passive', 'share.who', 'word.partner-takes'], gap: [10, 4, 8] },
      polarity: 'grants',
      never: [...NOT, ...OTHERS_SERVICE],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.share-consents', 'share.who', 'word.partner-takes', 'word.share-data'], gap: [8, 8, 16] },
      polarity: 'grants',
      never: [...NOT, ...OTHERS_SERVICE],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.share-consents', 'word.extends', 'word.share-sister'], gap: 24 },
      polarity: 'grants',
      never: NOT,
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.together', 'share.who', 'word.joint'], gap: [20, 10] },
      clause: ['word.share-data'],
      polarity: 'grants',
      never: [...NOT, 'word.kept-secret'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.share-handed', 'share.whoever'], gap: 24 },
      clause: ['word.share-data'],
      polarity: 'grants',
      never: [...NOT, 'share.public-body'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.for-sake', 'word.improves', 'word.wide-aim'], gap: [8, 30] },
      lead: ['word.share-list-head', 'word.share-data', 'share.who'],
      polarity: 'grants',
      never: [...NOT, 'word.their-service', 'word.lawful-exception'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.share-needs', 'word.share-act', 'word.share-data', 'word.only-after'], gap: [4, 12, 12] },
      never: NOT,
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.grantee', 'word.comprises', 'word.share-sister'], gap: [8, 30] },
      never: NOT,
      certainty: 'medium',
    },
    {
      sequence: { words: ['share.who', 'word.between', 'word.share-act'], gap: [2, 4] },
      clause: ['word.share-data'],
      polarity: 'grants',
      never: NOT,
      certainty: 'medium',
    },
    { sequence: { words: ['word.data-user', 'share.who'], gap: 24 }, never: NOT, certainty: 'medium' },
  ],
  message: {
    'zh-CN': {
      title: '信息会交给合作方',
      why: '收到信息的是谁、拿去做什么没写清，您就管不住它。',
      next: '问清交给谁、给什么、做什么用，并要求单独征得同意。',
    },
    en: {
      title: 'Your data goes to partners',
      why: 'When it does not say who gets it and why, you cannot follow it.',
      next: 'Ask who gets what and for what; separate consent is due.',
    },
  },
};
