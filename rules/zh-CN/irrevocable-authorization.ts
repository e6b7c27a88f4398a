import type { Concepts, FramePattern, Rule } from '@/lib/engine/types';

const BORROWER = ['actor.user', 'actor.party'] as const;
const PLAIN = [BORROWER, 'word.irrevocable-plain', 'word.irrevocable-grant'] as const;
const OTHER = ['word.irrevocable-other', 'word.lender-grants'] as const;
const JOINED = [BORROWER, 'word.irrevocable-joined', 'word.irrevocable-grant'] as const;

/**
 * The borrower authorises something and cannot take it back, or for ever.
 *
 * `beyond` when personal data is authorised, `caution` for payment and other orders.
 * Not covered: irrevocable acts of the lender, the guarantor or an investor, offers, instructions, promises.
 * Norms: PIPL 15 and 16 (consent may be withdrawn, and as easily as it was given).
 */
/** The same words put on data and on orders: `beyond` for the first. */
function ofDataOrOrders(words: readonly Concepts[], gap: number | readonly number[], extra: Partial<FramePattern> = {}): FramePattern[] {
  const pattern: FramePattern = { sequence: { words, gap }, never: OTHER, certainty: 'medium', ...extra };
  return [{ ...pattern, clause: [...(extra.clause ?? []), 'word.irrevocable-data'], severity: 'beyond' }, pattern];
}

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
    ...ofDataOrOrders(['word.grant', 'word.may-not-undo', 'word.undo'], [30, 10], { never: [...OTHER, 'word.you-may'] }),
    ...ofDataOrOrders(['word.may-not-undo', 'word.undo', 'word.grant'], 6),
    ...ofDataOrOrders(['word.grant', 'word.irrevocable-plain'], 12),
    ...ofDataOrOrders(['word.grant', 'word.not-by', 'word.ends', 'word.lapses'], [40, 12, 24]),
    ...ofDataOrOrders(['word.ends', 'word.not-touch', 'word.grant', 'word.force'], 12, { never: [...OTHER, 'word.before-withdrawal'] }),
    ...ofDataOrOrders(['word.grant', 'word.stays'], 24, { never: ['word.irrevocable-other', 'word.content'] }),
    ...ofDataOrOrders(['word.ends', 'word.not-touch', ['word.undo', 'word.grant']], 16, {
      clause: ['word.grant'],
      never: [...OTHER, 'word.before-withdrawal'],
    }),
    {
      sequence: { words: ['word.ends', 'word.not-touch', 'word.lender-goes-on'], gap: 16 },
      never: 'word.kept-by-law',
      severity: 'beyond',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.ends', 'word.goes-on-may', 'word.goes-on-using'], gap: 20 },
      clause: ['word.irrevocable-data'],
      never: 'word.kept-by-law',
      severity: 'beyond',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.grant', 'word.irrevocable-lasting', 'word.goes-on-using'], gap: 20 },
      clause: ['word.irrevocable-data'],
      polarity: 'grants',
      severity: 'beyond',
      certainty: 'medium',
    },
    { sequence: { words: ['word.term', ['word.irrevocable-lasting', 'word.long']], gap: 4 }, severity: 'beyond', certainty: 'medium' },
    ...ofDataOrOrders(['word.grant', 'word.may-not-undo', 'word.stop-using-data'], [8, 16]),
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
