import type { Rule } from '@/lib/engine/types';

/**
 * The lender reads, collects, uploads or keeps the phone's contact book (通讯录).
 *
 * Looks at: frames whose act takes data in or is given a permission and whose object is the contact book; an actor of 您 does not count.
 * Also: contacts reached through the book (通讯录中的联系人), and the book in a list of data or permissions.
 * Not covered: single entries the user picks (see `compliant-contacts`).
 * Norms: 2019 guide (contact book never forced), 2021 Provisions (not on the list), PIPL 6 and 16.
 */
export const contactBookAccess: Rule = {
  id: 'contact-book-access',
  severity: 'beyond',
  people: true,
  norms: ['cn-tc260-20191a', 'cn-necessary-2021-lending', 'cn-necessary-2021-4', 'cn-pipl-6', 'cn-pipl-16'],
  never: ['word.describes', 'word.some-lenders'],
  patterns: [
    { sequence: { words: ['object.contact-book', 'word.fewer'], gap: 6 }, never: 'word.may-refuse', certainty: 'medium' },
    {
      act: 'act.collect',
      sequence: { words: ['word.inside-phone', 'word.stored', 'word.people-there'], gap: [3, 6] },
      actor: { not: 'actor.user' },
      choice: 'none',
      never: ['word.definition', 'word.may-refuse', 'act.withdraw', 'choice.picks'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.inside-phone', 'word.stored', 'word.people-there', 'word.agrees-with'], gap: [3, 6, 8] },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.list-head', 'object.contact-book'], gap: 40 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse', 'word.may-refuse', 'act.withdraw', 'choice.picks'],
      certainty: 'medium',
    },
    {
      act: 'act.collect',
      object: ['object.contact', 'object.emergency-contact'],
      clause: ['word.on-phone'],
      actor: { not: 'actor.user' },
      choice: 'none',
      never: 'word.definition',
    },
    { act: 'act.collect', object: 'object.contact', clause: ['word.device'], actor: { not: 'actor.user' }, choice: 'none' },
    {
      sequence: { words: ['word.permission-list', 'object.contact-book'], gap: 30 },
      polarity: 'grants',
      never: ['act.refuse', 'word.may-refuse', 'act.withdraw'],
      certainty: 'medium',
    },
    { act: 'act.collect', object: 'object.contact-book', actor: { not: 'actor.user' }, choice: 'none', never: 'word.definition' },
    { act: 'act.collect', object: 'object.contact-book', actor: { not: 'actor.user' }, choice: 'user-starts', severity: 'caution' },
    {
      act: 'act.permit',
      object: 'object.contact-book',
      choice: 'none',
      never: ['word.may-refuse', 'word.switches', 'act.withdraw', 'manner.optional'],
    },
    {
      act: 'act.permit',
      object: 'object.contact-book',
      choice: 'user-starts',
      never: ['word.may-refuse', 'word.switches', 'act.withdraw'],
      severity: 'caution',
    },
    { act: ['act.use', 'act.provide', 'act.share'], object: 'object.contact-book', choice: 'none', certainty: 'medium' },
    { act: ['act.contact', 'act.publish', 'act.tell', 'act.collect-debt'], object: 'object.contact-book', certainty: 'medium' },
    { act: 'act.access', object: 'object.contact', actor: { not: 'actor.user' }, choice: 'none' },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.contact',
      clause: ['word.permission'],
      choice: 'none',
      never: ['word.contact-us', 'word.may-refuse', 'act.withdraw'],
      actor: { not: 'actor.user' },
    },
    {
      sequence: { words: ['object.contact-book', 'word.verification'], gap: 2 },
      never: ['neg.not', 'manner.optional'],
      certainty: 'medium',
    },
    { act: 'act.collect', object: 'object.contact-book', actor: { is: 'actor.user' }, clause: ['modality.must'] },
    { sequence: { words: ['word.missing-permission', 'object.contact-book'], gap: 20 } },
    { sequence: { words: ['object.contact-book', 'word.missing-permission'], gap: 20 } },
    {
      sequence: { words: [['object.personal-info', 'object.credit-info'], 'word.comprises', 'object.contact-book'], gap: 60 },
      never: ['neg.not', 'word.definition'],
      certainty: 'medium',
    },
    { explains: 'object.contact-book', certainty: 'medium' },
    {
      sequence: { words: ['word.permission-list', 'object.contact'], gap: 6 },
      polarity: 'grants',
      never: ['act.refuse', 'word.may-refuse', 'act.withdraw', 'word.contact-us', 'object.emergency-contact', 'act.provide', 'act.tell'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['object.contact', 'object.emergency-contact'], 'modality.must', 'word.from', 'object.contact-book'], gap: 8 },
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      act: 'act.provide',
      object: 'object.contact-book',
      actor: { is: 'actor.user' },
      choice: 'user-starts',
      severity: 'caution',
      certainty: 'medium',
    },
    {
      sequence: { words: [['object.contact', 'object.emergency-contact', 'object.contact-book'], 'word.fills-auto'], gap: 20 },
      clause: [
        ['object.contact-book', 'word.saves-typing'],
        ['object.contact', 'object.emergency-contact'],
      ],
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.contact-book', 'word.fills-auto', ['object.contact', 'object.emergency-contact']], gap: 20 },
      polarity: 'grants',
      certainty: 'medium',
    },
    { sequence: { words: ['permission.contacts'], gap: 0 }, polarity: 'grants', choice: 'none' },
  ],
  message: {
    'zh-CN': {
      title: '可能读取整个通讯录',
      why: '通讯录里是别人的信息，他们没有同意过；逾期后它常被用来挨个打电话。',
      next: '在系统设置里拒绝通讯录权限，需要联系人时只手动填写。',
    },
    en: {
      title: 'May read your whole contact book',
      why: "The book holds other people's data, and they never agreed; once a loan is late it is often used to call them one by one.",
      next: 'Refuse the contacts permission in system settings; if contacts are asked for, type them by hand.',
    },
  },
};
