import type { Rule } from '@/lib/engine/types';

/**
 * Entrusts collection to third parties or hands them personal data for it.
 *
 * `beyond` when they are unnamed or unlimited. A platform collecting for the lender is not this.
 * Norms: PIPL 21 and 23; small-loan measures and NFRA rules make the lender answer for its collectors.
 */
export const collectionOutsourcing: Rule = {
  id: 'collection-outsourcing',
  severity: 'caution',
  norms: ['cn-pipl-21', 'cn-pipl-23', 'cn-gbt45251', 'cn-cbirc-2022-9', 'cn-zhudai-2025'],
  patterns: [
    {
      sequence: {
        words: [['object.collection-work', 'act.collect-debt'], ['person.third-party', 'person.collector'], 'word.takes-on'],
        gap: 12,
      },
      polarity: 'grants',
      never: ['word.dispute', 'word.statute', 'word.lender-bound'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.entrust', ['person.third-party', 'person.collector'], 'word.contacts-you'], gap: 24 },
      polarity: 'grants',
      never: ['word.dispute', 'word.not-debt', 'word.contact-us'],
      certainty: 'medium',
    },
    {
      act: ['act.use', 'act.collect'],
      object: 'object.personal-info',
      actor: { is: 'actor.collector' },
      never: ['word.dispute', 'word.statute'],
      certainty: 'medium',
    },
    { act: 'act.entrust', recipient: 'person.debt-collector' },
    { act: 'act.collect-debt', recipient: 'person.collector', actor: { not: 'actor.user' }, never: 'word.oversees', certainty: 'medium' },
    { sequence: { words: [['object.collection-work', 'act.collect-debt'], 'word.outsource'], gap: 6 }, polarity: 'grants' },
    {
      sequence: {
        words: [['act.share', 'act.provide', 'act.publish'], ['person.third-party', 'word.comprises'], 'person.debt-collector'],
        gap: 40,
      },
      polarity: 'grants',
      clause: ['object.personal-info'],
      certainty: 'medium',
    },
    { sequence: { words: ['object.debt', 'word.outsource'], gap: 8 }, polarity: 'grants', certainty: 'medium' },
    { sequence: { words: ['word.outsource', ['act.collect-debt', 'object.collection-work']], gap: 4 }, polarity: 'grants' },
    {
      sequence: { words: ['word.cooperates', 'person.debt-collector'], gap: 12 },
      polarity: 'grants',
      never: 'word.oversees',
      certainty: 'medium',
    },
    {
      act: 'act.hand-over',
      recipient: ['person.third-party', 'person.collector'],
      trigger: 'trigger.overdue',
      never: 'word.claim-sold',
      certainty: 'medium',
    },
    { sequence: { words: ['person.collector', 'word.cooperates', 'object.debt'], gap: 16 }, polarity: 'grants', certainty: 'medium' },
    {
      act: 'act.collect-debt',
      actor: { is: ['actor.third-party', 'actor.collector'] },
      never: ['word.dispute', 'person.collector', 'word.oversees'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: [['act.entrust', 'act.permit'], 'object.collection-work', ['person.third-party', 'person.collector', 'person.anyone']],
        gap: 12,
      },
      polarity: 'grants',
    },
    { act: 'act.entrust', recipient: 'person.collector', trigger: 'trigger.overdue', certainty: 'medium' },
    {
      act: 'act.entrust',
      recipient: ['person.third-party', 'person.collector', 'person.anyone'],
      clause: [['act.collect-debt', 'object.collection-work']],
    },
    {
      sequence: { words: [['actor.third-party', 'actor.collector'], 'act.collect-debt'], gap: 12 },
      polarity: 'grants',
      never: ['word.dispute', 'word.oversees'],
    },
    {
      sequence: {
        words: ['act.entrust', ['person.third-party', 'person.collector', 'person.anyone'], ['act.collect-debt', 'object.collection-work']],
        gap: 40,
      },
      polarity: 'grants',
    },
    {
      sequence: {
        words: [['act.collect-debt', 'object.collection-work'], 'act.entrust', ['person.third-party', 'person.collector', 'person.anyone']],
        gap: 40,
      },
      polarity: 'grants',
    },
    {
      act: ['act.share', 'act.provide', 'act.publish', 'act.tell'],
      recipient: 'person.collector',
      object: ['object.personal-info', 'object.debt', 'object.credit-info'],
    },
    {
      act: ['act.share', 'act.provide', 'act.publish', 'act.tell'],
      recipient: 'person.third-party',
      clause: [['act.collect-debt', 'object.collection-work'], 'word.debt-matter'],
      object: 'object.personal-info',
    },
    {
      sequence: { words: [['act.provide', 'act.share'], 'person.debt-collector'], gap: 3 },
      polarity: 'grants',
      clause: ['object.personal-info'],
      certainty: 'medium',
    },
  ],
  adjust: [{ when: { noClause: 'word.named' }, severity: 'beyond' }],
  message: {
    'zh-CN': {
      title: '可能交给第三方催收',
      why: '外面的催收人员您不认识，信息也会一起交过去。',
      next: '问清交给谁、给哪些信息，并要求书面写明。',
    },
    en: {
      title: 'May hand collection to third parties',
      why: 'You do not know the collectors, and your data goes with the job.',
      next: 'Ask who they are and what they get, in writing.',
    },
  },
};
