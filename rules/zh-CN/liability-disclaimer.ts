import type { Rule } from '@/lib/engine/types';

/**
 * No responsibility for what collection, disclosure or use of the data causes, or an acknowledged risk of data misuse.
 *
 * Not covered: force majeure in general, content and investment disclaimers, and "we bear responsibility".
 * Norms: Civil Code 497 and 506, consumer law 26, PIPL 69.
 */
export const liabilityDisclaimer: Rule = {
  id: 'liability-disclaimer',
  severity: 'beyond',
  norms: ['cn-civil-497', 'cn-civil-506', 'cn-consumer-26', 'cn-pipl-69'],
  never: ['word.content', 'word.cookie', 'word.service-fault'],
  patterns: [
    {
      act: 'act.bear',
      object: 'object.liability',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      sequence: { words: ['act.contact', ['person.relatives', 'person.contacts', 'person.employer'], 'word.caused'], gap: [6, 8] },
      never: 'word.assumes',
      certainty: 'medium',
    },
    {
      sequence: { words: ['person.third-party', 'word.partner-takes', 'word.share-data', 'word.unrelated'], gap: [6, 8, 16] },
      never: ['word.assumes', 'word.user-fault'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: [
          ['object.liability', 'word.dispute'],
          ['word.user-resolves', 'word.unrelated'],
        ],
        gap: 24,
      },
      clause: [
        [
          'object.contact',
          'object.emergency-contact',
          'person.contacts',
          'person.relatives',
          'act.share',
          'act.publish',
          'act.collect-debt',
        ],
      ],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.accuracy'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['neg.not', 'object.personal-info', 'act.bear'], gap: 8 },
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.accuracy', 'word.otherwise'],
      certainty: 'medium',
    },
    {
      act: 'act.bear',
      object: 'object.liability',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      sequence: { words: [['act.share', 'act.publish', 'act.collect-debt'], 'person.third-party', 'word.caused'], gap: 40 },
      never: 'word.assumes',
      certainty: 'medium',
    },
    {
      sequence: {
        words: ['word.exempts', ['act.contact', 'act.tell', 'act.publish', 'act.collect-debt', 'act.share'], 'object.liability'],
        gap: 24,
      },
      never: ['word.assumes', 'word.lender-bound'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['act.publish', 'act.collect-debt'], 'object.liability', 'word.not-answer'], gap: 24 },
      never: ['word.assumes', 'word.user-fault', 'word.lender-bound', 'word.not-our-fault'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.rights', 'word.reason', 'word.pursue'], gap: 16 },
      clause: ['word.may-not'],
      never: ['word.assumes', 'word.lender-bound'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: [
          ['act.publish', 'act.collect-debt', 'act.contact', 'act.tell', 'act.share', 'act.collect'],
          'word.not-breach',
          'word.rights',
        ],
        gap: 30,
      },
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.rights', 'word.caused-harm', 'word.user-bears'], gap: 12 },
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['act.share', 'act.provide'], 'word.others-answer', 'word.unrelated'], gap: 24 },
      never: ['word.assumes', 'word.trade'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['act.collect-debt', 'act.publish'], 'word.harm', 'word.user-bears'], gap: 24 },
      never: ['word.assumes', 'word.user-fault', 'word.lender-bound'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.user-bears', ['act.publish', 'act.collect-debt', 'word.leak'], 'object.liability'], gap: 16 },
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: ['word.not-because', ['act.collect-debt', 'act.publish', 'act.share', 'act.contact', 'act.tell'], 'word.pursue'],
        gap: 20,
      },
      certainty: 'medium',
    },
    {
      sequence: {
        words: ['word.waives', ['word.leak', 'act.collect-debt', 'act.publish', 'person.credit-bureau', 'person.collector']],
        gap: 30,
      },
      never: 'word.assumes',
      certainty: 'medium',
    },
    {
      act: 'act.bear',
      object: 'object.liability',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      clause: [['act.use', 'act.collect'], 'object.personal-info'],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.thereby'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: [['word.leak', 'act.collect-debt', 'act.publish', 'act.share', 'person.credit-bureau', 'person.collector'], 'word.exempted'],
        gap: 40,
      },
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault'],
    },
    {
      sequence: { words: ['object.liability', 'word.unrelated'], gap: 12 },
      clause: [['object.personal-info', 'word.leak', 'act.publish', 'act.collect-debt']],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault'],
      certainty: 'medium',
    },
    {
      act: 'act.bear',
      object: 'object.liability',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      clause: [['word.leak', 'act.collect-debt', 'act.publish', 'act.share', 'person.credit-bureau', 'person.collector']],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault'],
    },
    {
      act: 'act.bear',
      object: 'object.liability',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      before: [['word.leak', 'act.collect-debt', 'act.publish', 'act.share', 'person.credit-bureau', 'person.collector']],
      clause: ['word.thereby'],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.otherwise'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.liability', 'word.user-bears'], gap: 30 },
      clause: [['word.leak', 'act.collect-debt', 'act.publish', 'act.share', 'person.collector']],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault'],
    },
    {
      sequence: { words: ['object.liability', 'word.user-bears'], gap: 30 },
      clause: ['word.thereby'],
      before: [['word.leak', 'act.collect-debt', 'act.publish', 'act.share', 'person.collector']],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.otherwise'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: [
          ['word.leak', 'act.collect-debt', 'act.publish', 'act.share', 'person.credit-bureau', 'person.collector'],
          'word.no-infringement',
        ],
        gap: 60,
      },
    },
    {
      sequence: {
        words: [
          'word.may-not',
          ['act.collect-debt', 'act.publish', 'act.share', 'act.collect', 'word.leak', 'actor.collector'],
          'word.claims',
        ],
        gap: 20,
      },
      never: ['word.assumes', 'word.lender-bound'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: [['act.collect-debt', 'act.publish', 'act.contact', 'act.tell', 'act.share'], 'word.waives', 'word.claims'],
        gap: 60,
      },
      never: ['word.assumes', 'word.lender-bound'],
      certainty: 'medium',
    },
    {
      act: 'act.bear',
      object: 'object.liability',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      clause: ['act.provide', 'object.personal-info', 'word.thereby'],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.otherwise'],
      certainty: 'medium',
    },
    {
      act: 'act.bear',
      object: 'object.liability',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      clause: [['act.use', 'act.collect', 'act.share'], 'word.data-of-user', 'word.thereby'],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.otherwise'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: [['act.use', 'act.collect', 'act.share'], 'word.data-of-user', 'object.liability', 'word.user-bears'],
        gap: 24,
      },
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.accepts', 'object.personal-info', 'word.risk', 'modality.consent'], gap: 24 },
      never: ['word.assumes', 'word.user-fault', 'word.trade'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.no-pursuit', 'object.liability'], gap: 20 },
      before: [['act.collect-debt', 'act.publish', 'word.leak', 'person.collector']],
      never: ['word.assumes', 'word.lender-bound'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.leak', 'word.user-bears', 'word.risk'], gap: 20 },
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.trade'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.risk', 'word.user-bears'], gap: 16 },
      clause: [
        ['act.permit', 'act.provide', 'act.share', 'act.collect', 'act.publish'],
        ['object.personal-info', 'object.credit-info'],
      ],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault', 'word.trade'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.data-risk'], gap: 1 },
      certainty: 'medium',
      never: ['word.protects', 'word.assumes', 'word.user-fault', 'word.not-our-fault'],
    },
    {
      sequence: { words: [['actor.user', 'actor.party'], 'word.accepts', 'word.risk'], gap: 60 },
      clause: ['word.leak', ['object.personal-info', 'object.credit-info']],
      never: ['word.assumes', 'word.user-fault', 'word.not-our-fault'],
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '出了事它不负责',
      why: '因收集、公开信息或催收造成的损害，不能靠一句话免掉责任。',
      next: '不要接受这一条；受到损害照样可以要求赔偿。',
    },
    en: {
      title: 'Takes no responsibility for harm',
      why: 'Harm from collecting, publishing or using your data cannot be waived with a sentence.',
      next: 'Do not accept it; you may still claim damages.',
    },
  },
};
