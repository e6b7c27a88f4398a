import type { Rule } from '@/lib/engine/types';

/** People other than the borrower. */
const PEOPLE = ['person.relatives', 'person.employer', 'person.contacts'];
const REACHES = ['act.contact', 'act.tell', 'act.collect-debt', 'word.calls'];

/**
 * Lets the lender or a collector reach relatives, friends, colleagues, employer or contacts about the loan.
 *
 * Lower when the clause is only about finding a borrower who cannot be reached, through the contacts named: being late is not being unreachable.
 * Norms: GB/T 45251-2025, small-loan measures art. 37, consumer finance measures, Civil Code 1032 and 1033, PIPL 13.
 */
export const thirdPartyContact: Rule = {
  id: 'third-party-contact',
  severity: 'beyond',
  people: true,
  norms: ['cn-gbt45251', 'cn-microloan-37', 'cn-cfc-2024-collect', 'cn-civil-1033', 'cn-civil-1032', 'cn-pipl-13'],
  never: ['word.children', 'word.invitation', 'word.some-lenders'],
  patterns: [
    {
      sequence: { words: [PEOPLE, 'modality.must', 'word.asks-help', 'act.collect-debt'], gap: [8, 4, 10] },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.pleads', 'word.passes-on', ['object.debt-matter', 'trigger.overdue']], gap: [6, 24] },
      polarity: 'grants',
      never: ['word.fraud-warning', 'person.authority'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.visitors', 'word.visits', 'place.others'], gap: 8 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning'],
      certainty: 'medium',
    },
    {
      sequence: { words: [PEOPLE, 'word.pleads', 'word.relay'], gap: [40, 6] },
      clause: [['trigger.overdue', 'object.debt-matter']],
      polarity: 'grants',
      never: 'word.fraud-warning',
      certainty: 'medium',
    },
    {
      sequence: { words: ['actor.lender', 'word.together', PEOPLE, 'word.relay'], gap: [8, 4, 16] },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.from', 'person.contacts', 'act.contact'], gap: 6 },
      polarity: 'grants',
      never: ['object.contact-book', 'word.contact-us'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['person.relatives', 'person.contacts'], 'word.receives', 'word.message'], gap: 14 },
      polarity: 'grants',
      clause: [['object.loan', 'object.debt', 'trigger.overdue', 'actor.lender']],
      never: ['word.contact-us', 'word.fraud-warning'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.asks-party', PEOPLE, 'word.relay'], gap: 12 },
      polarity: 'grants',
      never: ['word.asks-you', 'word.fraud-warning', 'person.authority'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.asks-them', 'word.relay'], gap: 6 },
      polarity: 'grants',
      clause: [[...PEOPLE, 'person.given-contact', 'object.contact', 'trigger.unreachable', 'trigger.overdue', 'word.this-matter']],
      never: ['word.fraud-warning', 'person.authority'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.asks-them', 'word.relay'], gap: 6 },
      polarity: 'grants',
      before: [PEOPLE],
      never: ['word.fraud-warning', 'person.authority'],
      certainty: 'medium',
    },
    {
      sequence: { words: [PEOPLE, 'word.with-them', REACHES], gap: 40 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning', 'actor.authority'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['actor.lender', 'word.with-them', REACHES], gap: 16 },
      polarity: 'grants',
      before: [PEOPLE],
      never: ['word.contact-us', 'word.fraud-warning'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['object.contact-book', 'object.call-log'], 'word.numbers', ['act.contact', 'act.tell', 'word.calls']], gap: 50 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning', 'choice.picks', 'word.definition'],
      certainty: 'medium',
    },
    {
      sequence: { words: [REACHES, ['object.contact-book', 'object.call-log'], 'word.numbers'], gap: 12 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning', 'choice.picks', 'word.definition'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.contact-book', ['act.contact', 'act.collect-debt']], gap: 0 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning', 'choice.picks'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.holds', ['person.kin', 'person.contacts'], 'word.name-field'], gap: 4 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning', 'word.definition'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.their-place', 'place.others', 'word.visits'], gap: 4 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.visits', 'place.others', 'word.visits'], gap: 16 },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning'],
      certainty: 'medium',
    },
    {
      act: 'act.inquire',
      recipient: PEOPLE,
      actor: { not: ['actor.user', 'actor.authority'] },
      never: ['word.contact-us', 'word.asks-you', 'word.letter-agent'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.emergency-contact', 'word.phone-check'], gap: 20 },
      polarity: 'grants',
      never: 'word.contact-us',
      certainty: 'medium',
    },
    {
      sequence: {
        words: [
          ['object.emergency-contact', 'person.contacts', 'person.relatives'],
          'word.asks-help',
          ['act.tell', 'act.contact', 'act.collect-debt'],
        ],
        gap: 30,
      },
      clause: ['trigger.overdue'],
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: {
        words: [['person.relatives', 'person.employer', 'person.contacts'], 'word.receives', ['act.collect-debt', 'act.contact']],
        gap: 20,
      },
      polarity: 'grants',
      never: ['word.contact-us', 'word.fraud-warning'],
    },
    {
      act: ['act.contact', 'act.collect-debt'],
      recipient: ['person.relatives', 'person.employer', 'person.contacts'],
      actor: { not: 'actor.user' },
      never: ['word.contact-us', 'word.guarantor-only', 'word.fraud-warning', 'word.asks-you', 'word.letter-agent', 'word.told'],
    },
    {
      act: ['act.publish', 'act.tell', 'act.share', 'act.provide'],
      recipient: ['person.relatives', 'person.employer', 'person.contacts'],
      actor: { not: 'actor.user' },
      clause: [['object.debt', 'trigger.overdue', 'object.personal-info']],
    },
    {
      act: 'act.collect',
      recipient: ['person.relatives', 'person.employer', 'person.contacts'],
      actor: { not: 'actor.user' },
      clause: ['word.whereabouts'],
    },
    {
      act: ['act.contact', 'act.collect-debt', 'act.tell'],
      recipient: 'person.given-contact',
      actor: { not: 'actor.user' },
      clause: [
        ['object.emergency-contact', 'object.contact-book', 'object.contact'],
        ['trigger.overdue', 'trigger.unreachable', 'purpose.collection'],
      ],
    },
    {
      act: ['act.contact', 'act.tell'],
      recipient: 'person.given-contact',
      actor: { not: 'actor.user' },
      trigger: ['trigger.overdue', 'trigger.unreachable'],
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.provide', 'act.use'],
      object: 'object.emergency-contact',
      trigger: 'trigger.unreachable',
      certainty: 'medium',
    },
    {
      act: ['act.contact', 'act.tell'],
      object: 'object.contact-book',
      clause: [['object.debt-matter', 'trigger.overdue', 'purpose.collection']],
      certainty: 'medium',
    },
  ],
  adjust: [
    { when: { trigger: 'trigger.unreachable', noTrigger: 'trigger.overdue' }, severity: 'caution' },
    {
      when: {
        noClause: ['object.debt', 'object.loan', 'object.emergency-contact', 'trigger.overdue', 'purpose.collection', 'act.collect-debt'],
      },
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '可能联系您的亲友、单位',
      why: '借钱的是您，不是他们；联系人只可用来找人，不可用来催收。',
      next: '不要同意这一条；已被骚扰的，留下通话和短信记录再投诉。',
    },
    en: {
      title: 'May contact your family, friends or work',
      why: 'You borrowed, they did not; contacts may be used to find you, never to collect.',
      next: 'Do not accept it; if they were harassed, keep records and complain.',
    },
  },
};
