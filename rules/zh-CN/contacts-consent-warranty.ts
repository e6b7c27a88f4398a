import type { Rule } from '@/lib/engine/types';

/**
 * The borrower warrants that the contact persons agreed.
 *
 * Not covered: the lender asking the contacts itself, consent of a guardian or a spouse who signs.
 * Norms: PIPL 13 and 14 (consent is given by the person concerned), Civil Code 497.
 */
export const contactsConsentWarranty: Rule = {
  id: 'contacts-consent-warranty',
  severity: 'caution',
  norms: ['cn-pipl-13', 'cn-pipl-14', 'cn-civil-497'],
  patterns: [
    {
      sequence: { words: ['word.declares', 'modality.able', 'act.provide', ['word.contact-person', 'word.other-person']], gap: [4, 12, 4] },
      never: ['word.lender-asks', 'word.minor'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.told', ['word.contact-person', 'word.other-person']], gap: 6 },
      never: ['word.lender-asks', 'word.minor'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.obtains', 'word.contact-person', 'word.agreement'], gap: 16 },
      polarity: 'grants',
      never: ['word.lender-asks', 'word.minor'],
    },
    {
      sequence: { words: ['word.obtains', 'word.other-person', 'word.agreement'], gap: 16 },
      clause: [['act.provide', 'object.personal-info']],
      polarity: 'grants',
      never: ['word.lender-asks', 'word.minor'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['word.contact-person', 'word.other-person'], 'word.obtains', 'word.agreement'], gap: 24 },
      clause: ['act.provide'],
      polarity: 'grants',
      never: ['word.lender-asks', 'word.minor'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.obtains', 'word.their-consent'], gap: 2 },
      clause: ['act.provide'],
      never: ['word.lender-asks', 'word.minor'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['word.contact-person', 'person.kin'], 'word.has-agreed'], gap: 16 },
      polarity: 'grants',
      never: ['word.lender-asks', 'word.minor'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.gets', 'word.their', 'word.ok'], gap: [2, 3] },
      clause: [
        ['word.contact-person', 'word.other-person', 'person.kin'],
        ['modality.must', 'word.obtains', 'word.please', 'word.already'],
      ],
      polarity: 'grants',
      never: ['word.lender-asks', 'word.minor', 'word.lawful-exception'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.declares', 'word.already', 'word.tells', ['word.contact-person', 'word.other-person']], gap: [8, 16, 6] },
      never: ['word.lender-asks', 'word.minor'],
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '要您保证联系人同意',
      why: '他们的同意只能由他们自己给；这样写是把责任推给您。',
      next: '没问过就不要填；填之前先征得对方同意。',
    },
    en: {
      title: 'Makes you vouch for your contacts',
      why: 'Only they can consent for themselves; this moves the blame to you.',
      next: 'Ask them before you name them, or leave them out.',
    },
  },
};
