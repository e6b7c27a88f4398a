import type { Rule } from '@/lib/engine/types';

/**
 * Says outright that contacts are typed by hand or that the contact book is not read; or that only the entries the user picks are read.
 *
 * Norms: 2019 guide (manual entry, book never forced).
 */
export const compliantContacts: Rule = {
  id: 'compliant-contacts',
  severity: 'meets',
  norms: ['cn-tc260-20191a', 'cn-necessary-2021-4'],
  patterns: [
    {
      sequence: { words: [['modality.able', 'word.you-may'], 'manner.by-hand'], gap: 6 },
      before: [['object.contact', 'object.emergency-contact', 'object.contact-when']],
      never: 'neg.not',
      certainty: 'medium',
    },
    { sequence: { words: ['object.contact-book', 'word.off-by-default'], gap: 4 }, certainty: 'medium' },
    { sequence: { words: ['word.removed', 'object.contact-book'], gap: 4 }, never: 'actor.user' },
    {
      sequence: { words: ['neg.not', 'act.use', 'object.contact-book'], gap: 8 },
      polarity: 'denies',
      never: ['word.may-refuse', 'word.improper-means', 'word.caused'],
    },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.contact-book',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      never: [
        'word.may-refuse',
        'word.missing-permission',
        'act.refuse',
        'act.withdraw',
        'word.not-by-itself',
        'word.statute',
        'word.improper-means',
        'word.rejected',
        'word.punished',
        'word.cannot-apply',
        'word.caused',
      ],
    },
    { object: 'object.contact-book', choice: 'user-picks', act: ['act.collect', 'act.use', 'act.provide', 'act.permit'] },
    { sequence: { words: ['word.no-need', ['act.permit', 'act.provide'], 'object.contact-book'], gap: 8 }, never: 'word.may-refuse' },
    { sequence: { words: ['choice.picks', 'object.contact'], gap: 6 }, certainty: 'medium' },
    { sequence: { words: ['word.only-reads', 'choice.picks'], gap: 6 }, clause: [['object.contact', 'object.contact-book']] },
    { sequence: { words: [['object.contact-book', 'object.contact'], 'choice.picks'], gap: 30 }, certainty: 'medium' },
    {
      sequence: { words: ['manner.by-hand', ['object.contact', 'object.emergency-contact']], gap: 30 },
      polarity: 'grants',
      never: ['word.saves-typing', 'word.fills-auto', 'act.access', 'word.picks-out'],
    },
    {
      sequence: { words: [['object.contact', 'object.emergency-contact'], 'manner.by-hand'], gap: 30 },
      polarity: 'grants',
      never: ['word.saves-typing', 'word.fills-auto', 'act.access', 'word.picks-out'],
    },
    {
      sequence: { words: ['word.never-asks', ['act.collect', 'act.provide', 'act.permit'], 'object.contact-book'], gap: 6 },
      never: 'word.may-refuse',
    },
    {
      act: 'act.collect',
      object: 'object.personal-info',
      polarity: 'denies',
      actor: { not: 'actor.user' },
      clause: ['person.kin'],
      never: ['word.may-refuse', 'word.statute', 'word.minor'],
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '联系人手填，不读通讯录',
      why: '这正是规范允许的做法。',
      next: '留意页面实际弹出的权限是否和这句话一致。',
    },
    en: {
      title: 'Contacts by hand, book not read',
      why: 'This is what the norms allow.',
      next: 'Check that the permissions asked for on screen match these words.',
    },
  },
};
