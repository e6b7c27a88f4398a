import type { Rule } from '@/lib/engine/types';

/**
 * Lets others be told of the debt or of being late, or publishes it.
 *
 * Not covered: reports to credit databases alone (`credit-reporting-sharing`), disclosure to courts and authorities alone.
 * Norms: PIPL 25, Civil Code 1032 and 1038, small-loan measures art. 37, GB/T 45251-2025.
 */
export const debtDisclosure: Rule = {
  id: 'debt-disclosure',
  severity: 'beyond',
  people: true,
  norms: ['cn-pipl-25', 'cn-civil-1032', 'cn-civil-1038', 'cn-microloan-37', 'cn-gbt45251'],
  never: 'word.some-lenders',
  patterns: [
    {
      sequence: { words: ['word.pleads', 'word.passes-on', ['object.debt-matter', 'trigger.overdue']], gap: [6, 24] },
      polarity: 'grants',
      never: ['word.fraud-warning', 'word.asks-them', 'person.contacts', 'person.relatives', 'person.authority'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['trigger.overdue', 'trigger.breach'], 'word.pillory'], gap: 40 },
      polarity: 'grants',
      never: ['actor.authority', 'act.inquire'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['person.relatives', 'person.contacts'], 'trigger.overdue', 'word.pleads', 'word.relay'], gap: [24, 16, 6] },
      polarity: 'grants',
      never: ['word.fraud-warning', 'word.asks-them'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['person.contacts', 'person.relatives', 'person.employer', 'person.groups'], 'word.known'], gap: 8 },
      clause: [['object.debt', 'word.this-matter']],
      polarity: 'any',
      never: ['word.lender-bound', 'actor.authority'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['person.contacts', 'person.relatives', 'person.employer'], 'word.receives', 'object.debt'], gap: 10 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.this-matter', 'word.asks-them', 'word.relay'], gap: 12 },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.asks-them', 'word.relay', ['word.this-matter', 'object.debt']], gap: 6 },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      act: 'act.post',
      recipient: [
        'person.relatives',
        'person.employer',
        'person.contacts',
        'person.media',
        'person.social',
        'person.groups',
        'person.anyone',
      ],
      actor: { not: ['actor.user', 'actor.authority'] },
      clause: [['object.debt', 'trigger.overdue']],
      never: 'word.definition',
      certainty: 'medium',
    },
    {
      act: 'act.expose',
      object: 'object.personal-info',
      trigger: 'trigger.breach',
      actor: { not: ['actor.user', 'actor.authority'] },
      never: ['word.we-breach', 'word.platform-breach'],
      certainty: 'medium',
    },
    {
      act: 'act.expose',
      object: 'object.debt-matter',
      trigger: 'trigger.overdue',
      actor: { is: 'actor.lender' },
      never: ['word.product-disclosure', 'word.definition', 'person.authority'],
      certainty: 'medium',
    },
    {
      act: ['act.publish', 'act.tell'],
      recipient: 'person.anyone',
      actor: { not: ['actor.user', 'actor.authority'] },
      clause: [['object.debt', 'trigger.overdue']],
      never: ['word.contact-us', 'word.definition'],
    },
    {
      act: ['act.publish', 'act.tell', 'act.share', 'act.provide'],
      recipient: ['person.relatives', 'person.employer', 'person.contacts', 'person.media'],
      actor: { not: ['actor.user', 'actor.authority'] },
      clause: [['object.debt', 'trigger.overdue']],
      never: ['word.contact-us', 'word.definition'],
    },
    {
      sequence: {
        words: ['act.contact', ['person.relatives', 'person.employer', 'person.contacts'], 'act.tell', 'object.debt'],
        gap: 14,
      },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: {
        words: [['person.relatives', 'person.employer', 'person.contacts'], ['act.collect', 'act.contact'], 'act.tell', 'object.debt'],
        gap: 16,
      },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      act: 'act.publish',
      recipient: 'person.media',
      actor: { not: ['actor.user', 'actor.authority'] },
      clause: ['act.collect-debt'],
      never: 'word.definition',
      certainty: 'medium',
    },
    {
      act: 'act.publish',
      object: 'object.debt',
      actor: { not: ['actor.user', 'actor.authority'] },
      never: ['word.product-disclosure', 'word.definition', 'word.to-collector'],
    },
    {
      act: 'act.publish',
      object: 'object.personal-info',
      trigger: 'trigger.overdue',
      never: 'person.authority',
      actor: { not: ['actor.user', 'actor.authority'] },
      certainty: 'medium',
    },
    {
      act: 'act.publish',
      object: 'object.personal-info',
      trigger: 'trigger.breach',
      actor: { is: 'actor.lender' },
      never: [
        'word.we-breach',
        'word.platform-breach',
        'person.authority',
        'person.third-party',
        'word.definition',
        'act.obtain-consent',
        'word.after-consent',
      ],
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '可能把您的欠款告诉别人',
      why: '欠款是您的隐私；公开它会伤到名誉、工作和家人。',
      next: '要求删去这一条；已被公开的，截图留证后投诉。',
    },
    en: {
      title: 'May tell others about your debt',
      why: 'A debt is private; publishing it hurts your name, work and family.',
      next: 'Ask to strike it; if it was published, keep screenshots and complain.',
    },
  },
};
