import type { Rule } from '@/lib/engine/types';

/**
 * Fills emergency contacts from a contact book that the app reads.
 *
 * One step lower when typing by hand is offered beside it. Single entries picked in the system's picker are `compliant-contacts`.
 * Norms: the 2019 guide requires manual entry to be possible and the book never to be forced.
 */
export const emergencyContactFromContactBook: Rule = {
  id: 'emergency-contact-from-contact-book',
  severity: 'beyond',
  people: true,
  norms: ['cn-tc260-20191a', 'cn-necessary-2021-lending', 'cn-pipl-6'],
  never: ['word.describes', 'word.some-lenders', 'word.finds-friends'],
  patterns: [
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
      explains: 'object.contact-book',
      clause: [
        ['word.picks-out', 'word.fills-auto', 'act.designate'],
        ['object.contact', 'object.emergency-contact'],
      ],
      never: 'act.access',
      certainty: 'medium',
    },
    {
      act: 'act.collect',
      object: 'object.contact-book',
      clause: ['word.picks-out', ['object.emergency-contact', 'object.contact-when']],
      choice: 'none',
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.contact-book', 'word.fills', ['object.emergency-contact', 'object.contact']], gap: 40 },
      polarity: 'grants',
      never: 'choice.picks',
    },
    {
      sequence: { words: [['object.emergency-contact', 'object.contact'], 'word.from', 'object.contact-book'], gap: 40 },
      polarity: 'grants',
      never: 'choice.picks',
    },
    {
      sequence: { words: ['word.from', 'object.contact-book', 'act.collect', ['object.emergency-contact', 'object.contact']], gap: 30 },
      polarity: 'grants',
      never: 'choice.picks',
    },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.contact-book',
      clause: ['word.saves-typing', ['object.contact', 'object.emergency-contact']],
    },
    {
      sequence: { words: ['object.contact-book', 'word.picks-out', ['object.emergency-contact', 'object.contact']], gap: 20 },
      clause: [['act.permit', 'modality.must']],
      polarity: 'grants',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.from', 'object.contact-book', ['word.picks-out', 'word.fills']], gap: 3 },
      polarity: 'grants',
      never: ['choice.starts', 'choice.picks', 'neg.not'],
      certainty: 'medium',
    },
  ],
  adjust: [{ when: { clause: ['manner.by-hand', 'word.saves-typing'] }, severity: 'caution' }],
  message: {
    'zh-CN': {
      title: '从通讯录里取联系人',
      why: '先读整个通讯录再挑人，等于把所有人都交了出去。',
      next: '不给通讯录权限，改为手动填写最多两位。',
    },
    en: {
      title: 'Fills contacts from your contact book',
      why: 'Reading the whole book to pick a name hands over everyone in it.',
      next: 'Refuse the permission; type at most two by hand.',
    },
  },
};
