import type { Rule } from '@/lib/engine/types';

/**
 * Makes a contact person guarantor, debtor, or agent who receives notices for the borrower.
 *
 * Not covered: a guarantor who signs as such, a clause that says contacts owe nothing.
 * Norms: Civil Code 681 and 685 (a guarantee is a written contract of the guarantor), 465 in spirit: a contract binds its parties.
 */
export const contactLiability: Rule = {
  id: 'contact-liability',
  severity: 'beyond',
  people: true,
  norms: ['cn-civil-681', 'cn-civil-685', 'cn-civil-497'],
  never: 'word.finds-friends',
  patterns: [
    {
      sequence: { words: ['fee.by', ['word.contact-person', 'object.emergency-contact'], 'word.repays'], gap: [1, 6] },
      polarity: 'grants',
      never: 'word.liable-not',
      certainty: 'medium',
    },
    {
      sequence: { words: [['word.contact-person', 'object.emergency-contact'], 'word.liable'], gap: 30 },
      polarity: 'grants',
      never: 'word.liable-not',
    },
    {
      sequence: { words: [['word.contact-person', 'object.emergency-contact'], 'word.letter-agent'], gap: 30 },
      polarity: 'grants',
      never: 'word.liable-not',
    },
    {
      sequence: {
        words: [
          ['word.liable', 'word.letter-agent'],
          ['word.contact-person', 'object.emergency-contact'],
        ],
        gap: 10,
      },
      clause: ['modality.must'],
      polarity: 'grants',
      never: 'word.liable-not',
      certainty: 'medium',
    },
    {
      sequence: { words: ['person.kin', 'word.liable'], gap: [16] },
      clause: ['word.for-borrower'],
      polarity: 'grants',
      never: 'word.liable-not',
      certainty: 'medium',
    },
    {
      sequence: { words: [['word.contact-person', 'object.emergency-contact'], 'word.acts-as', 'word.surety'], gap: [12, 12] },
      polarity: 'grants',
      never: 'word.liable-not',
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '让联系人替您担责',
      why: '联系人没有签字，不欠钱，也没答应替您收法律文书。',
      next: '不要接受；要担保须由本人书面签字。',
    },
    en: {
      title: 'Makes a contact answer for you',
      why: 'A contact who signed nothing owes nothing and receives no legal letters for you.',
      next: 'Do not accept it; a guarantor must sign in person.',
    },
  },
};
