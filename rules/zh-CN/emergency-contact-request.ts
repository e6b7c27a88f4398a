import type { Rule } from '@/lib/engine/types';

/**
 * Asks for named contact persons: an entry, a field, a data list, or a duty to keep them up to date.
 *
 * The review sets severity from number, manner and duty over the whole document (design §4): by hand, at most two and optional is `meets`;
 * more than two or an open number is `beyond`; anything else, not stated included, is `caution`.
 * Not covered: a definition that collects nothing, a notice about contacting somebody.
 */
export const emergencyContactRequest: Rule = {
  id: 'emergency-contact-request',
  severity: 'caution',
  people: true,
  norms: ['cn-tc260-20191a', 'cn-necessary-2021-lending', 'cn-necessary-2021-4', 'cn-gbt45251'],
  never: ['word.describes', 'word.recipients-follow', 'word.some-lenders'],
  patterns: [
    {
      sequence: { words: ['person.kin', 'word.count-people', 'word.name-field'], gap: [2, 4] },
      polarity: 'grants',
      never: ['word.definition', 'act.contact', 'act.tell', 'object.debt'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.provide', 'person.kin', 'word.count-people'], gap: [10, 2] },
      polarity: 'grants',
      never: ['word.definition', 'object.contact-book', 'object.debt'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['act.designate', 'act.provide'], 'word.count-people', 'person.kin'], gap: [10, 3] },
      polarity: 'grants',
      never: ['word.definition', 'object.contact-book'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['object.contact', 'object.emergency-contact'], 'manner.by-hand'], gap: 6 },
      polarity: 'grants',
      never: ['object.contact-book', 'word.definition'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.contact', 'word.number'], gap: 4 },
      polarity: 'grants',
      never: ['word.definition', 'object.contact-book', 'word.contact-us', 'act.contact'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.list-head', 'object.emergency-contact'], gap: 40 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse', 'word.may-refuse', 'act.withdraw', 'word.on-phone', 'act.contact', 'act.tell'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.emergency-contact', 'word.person-field'], gap: 2 },
      never: ['word.definition', 'neg.not', 'word.on-phone', 'act.tell'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['act.designate', 'act.provide'], ['person.relatives', 'object.contact'], 'object.contact'], gap: 16 },
      never: ['word.definition', 'neg.not', 'object.contact-book'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['act.provide', 'act.collect'], 'person.kin', 'object.personal-info'], gap: 12 },
      polarity: 'grants',
      never: ['word.definition', 'object.contact-book', 'object.debt'],
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.provide', 'act.permit'],
      object: 'object.emergency-contact',
      never: [
        'word.definition',
        'word.on-phone',
        'choice.picks',
        'word.liable',
        'word.through-contact',
        'act.withdraw',
        'act.obtain-consent',
      ],
    },
    { object: 'object.emergency-contact', clause: ['word.field'], never: ['act.contact', 'act.tell'] },
    {
      act: 'act.provide',
      actor: { not: 'actor.lender' },
      sequence: { words: ['person.kin', 'word.name-field'], gap: 2 },
      never: ['word.definition', 'object.debt', 'object.contact-book', 'act.collect-debt'],
      certainty: 'medium',
    },
    {
      act: 'act.provide',
      object: 'object.contact',
      actor: { is: 'actor.user' },
      clause: [['modality.must', 'word.please']],
      never: ['word.definition', 'word.contact-us', 'object.contact-book', 'act.tell', 'choice.picks'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.relation', 'person.kin'], gap: 3 },
      never: ['word.definition', 'act.contact', 'act.tell'],
      certainty: 'medium',
    },
    { object: 'object.contact-slot', never: ['word.definition', 'act.contact', 'word.on-phone', 'word.liable'] },
    {
      sequence: { words: ['person.kin', 'word.name-field'], gap: 2 },
      polarity: 'grants',
      never: ['word.definition', 'act.tell', 'act.contact', 'object.debt', 'object.contact-book'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.contact-book', 'word.fills', 'object.emergency-contact'], gap: 40 },
      polarity: 'grants',
      never: 'choice.picks',
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.emergency-contact', 'word.from', 'object.contact-book'], gap: 8 },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['modality.must', ['object.contact', 'object.emergency-contact'], 'word.reachable'], gap: 16 },
      never: ['word.definition', 'object.contact-book', 'word.contact-us'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.personal-info', 'word.comprises', ['object.contact', 'object.emergency-contact']], gap: 60 },
      clause: ['act.provide'],
      never: ['word.definition', 'object.contact-book', 'word.contact-us', 'neg.not', 'act.contact'],
      certainty: 'medium',
    },
    { sequence: { words: ['object.contact', 'word.necessary-condition'], gap: 12 }, never: 'object.contact-book', certainty: 'medium' },
    { sequence: { words: ['word.required-list', 'object.emergency-contact'], gap: 60 } },
    { sequence: { words: ['object.emergency-contact', 'word.changes'], gap: 60 }, never: 'word.on-phone' },
    {
      sequence: { words: ['object.contact', 'word.changes'], gap: 6 },
      clause: ['modality.must', 'act.tell'],
      never: ['word.on-phone', 'word.contact-us', 'object.contact-book'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.changes', 'object.emergency-contact'], gap: 30 },
      clause: ['modality.must', 'act.tell'],
      never: 'word.on-phone',
    },
    { sequence: { words: ['object.emergency-contact', 'word.required-mark'], gap: 3 }, never: ['word.definition', 'word.right-goes-on'] },
    {
      sequence: { words: ['object.contact', 'word.required-mark'], gap: 2 },
      never: ['word.definition', 'object.contact-book', 'word.permission'],
      certainty: 'medium',
    },
    {
      act: 'act.collect',
      object: 'object.contact',
      never: [
        'object.contact-book',
        'choice.picks',
        'word.definition',
        'word.contact-us',
        'act.access',
        'word.permission',
        'word.device',
        'word.on-phone',
        'word.whereabouts',
        'word.obtains',
        'object.call-log',
      ],
      actor: { not: 'actor.user' },
      certainty: 'medium',
    },
    {
      act: 'act.provide',
      object: 'object.contact',
      actor: { not: 'actor.lender' },
      clause: ['word.person-detail'],
      never: ['object.contact-book', 'word.contact-us', 'word.definition', 'neg.not'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.add-contact'], gap: 0 },
      polarity: 'grants',
      never: ['word.contact-us', 'object.contact-book'],
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '要您填写联系人',
      why: '联系人没有借钱；最多可以要两位，由您手填，可以不填。',
      next: '先问清要几位、能不能不填；填之前征得对方同意。',
    },
    en: {
      title: 'Asks for contact persons',
      why: 'They did not borrow; at most two may be asked for, typed by you, and you may leave them out.',
      next: 'Ask how many and whether you may skip it; ask the persons first.',
    },
  },
};
