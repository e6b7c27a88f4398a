import type { Rule } from '@/lib/engine/types';

const BORROWER = ['actor.user', 'actor.party'] as const;
const PLAIN = [BORROWER, 'word.irrevocable-plain', 'word.irrevocable-grant'] as const;
const JOINED = [BORROWER, 'word.irrevocable-joined', 'word.irrevocable-grant'] as const;

/**
 * The borrower authorises something and cannot take it back, or for ever.
 *
 * `beyond` when personal data is authorised, `caution` for payment and other orders.
 * Not covered: irrevocable acts of the lender, the guarantor or an investor, offers, instructions, promises.
 * Norms: PIPL 15 and 16 (consent may be withdrawn, and as easily as it was given).
 */
export const irrevocableAuthorization: Rule = {
  id: 'irrevocable-authorization',
  severity: 'caution',
  norms: ['cn-pipl-15', 'cn-pipl-16', 'cn-civil-497'],
  patterns: [
    {
      sequence: { words: ['word.irrevocable-lasting', ['act.collect', 'act.use'], 'word.irrevocable-data'], gap: 14 },
      clause: ['word.even-if'],
      polarity: 'grants',
      severity: 'beyond',
      certainty: 'medium',
    },
    { sequence: { words: PLAIN, gap: 8 }, clause: ['word.irrevocable-data'], never: 'word.irrevocable-other', severity: 'beyond' },
    { sequence: { words: PLAIN, gap: 8 }, never: 'word.irrevocable-other' },
    {
      sequence: { words: JOINED, gap: 60 },
      clause: ['word.irrevocable-data'],
      never: 'word.irrevocable-other',
      severity: 'beyond',
      certainty: 'medium',
    },
    { sequence: { words: JOINED, gap: 60 }, never: 'word.irrevocable-other', certainty: 'medium' },
    { sequence: { words: ['word.irrevocable-letter', 'word.irrevocable-plain'], gap: 50 }, severity: 'beyond' },
    { sequence: { words: ['word.irrevocable-letter', 'word.irrevocable-lasting'], gap: 8 }, severity: 'beyond', certainty: 'medium' },
    { sequence: { words: ['word.irrevocable-plain', 'word.irrevocable-letter'], gap: 2 }, severity: 'beyond', certainty: 'medium' },
    {
      sequence: { words: [BORROWER, 'word.irrevocable-grant', 'word.irrevocable-data', 'word.irrevocable-lasting'], gap: 40 },
      severity: 'beyond',
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '授权一旦给出不能撤回',
      why: '同意本来随时可以撤回；写成不可撤销，就把这个权利拿走了。',
      next: '要求改成可以撤回；已同意的，书面通知撤回并留底。',
    },
    en: {
      title: 'An authorisation you cannot take back',
      why: 'Consent may be withdrawn at any time; this wording takes that away.',
      next: 'Ask to make it revocable; if given, withdraw in writing and keep a copy.',
    },
  },
};
