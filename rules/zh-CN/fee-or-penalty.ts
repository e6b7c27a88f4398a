import type { FramePattern, Rule } from '@/lib/engine/types';

const PAYER = ['actor.user', 'actor.party'] as const;
const CHARGE = ['fee.named', 'fee.nameless', 'fee.cost'] as const;

/** Words in order with nothing in the clause that says nobody pays, others pay, or payments are only put in order. */
function inOrder(words: FramePattern['sequence'] & object, extra: Partial<FramePattern> = {}): FramePattern {
  return { sequence: words, polarity: 'grants', never: 'fee.exempt', ...extra };
}

/**
 * Service fees, penalty interest, deduction from the principal, costs put on the borrower.
 *
 * Looks at: a charge with its payment, its amount or formula, the borrower who bears it, or a prepayment that saves nothing.
 * Not covered: a plain interest rate, breach clauses that bind both sides, the order of repayment, what the lender pays.
 * Norms: Civil Code 670 (no deduction up front) and 680, cost disclosure, small-loan cost notice.
 */
export const feeOrPenalty: Rule = {
  id: 'fee-or-penalty',
  severity: 'notice',
  norms: ['cn-civil-670', 'cn-civil-680', 'cn-cost-disclosure-2026', 'cn-microloan-cost-2025'],
  never: 'word.some-lenders',
  patterns: [
    inOrder({ words: ['deduct.upfront', 'word.due', 'word.sum'], gap: [12, 8] }, { certainty: 'medium' }),
    inOrder({ words: ['word.sold', 'word.priced'], gap: 16 }, { certainty: 'medium' }),
    inOrder({ words: ['deduct.upfront', 'word.percent'], gap: 24 }, { clause: ['fee.charge'], certainty: 'medium' }),
    inOrder({ words: ['word.fee-occasion', 'word.per-time', 'word.sum'], gap: [12, 8] }, { certainty: 'medium' }),
    inOrder({ words: ['word.per-time', 'word.percent'], gap: 12 }, { clause: ['word.fee-occasion'], certainty: 'medium' }),
    inOrder({ words: [['modality.must', 'modality.may', 'modality.consent'], 'fee.charge', ['fee.named', 'fee.nameless']], gap: 30 }),
    inOrder({ words: ['fee.pay', ['fee.named', 'fee.nameless']], gap: 40 }, { certainty: 'medium' }),
    inOrder({ words: ['fee.repay', 'fee.named'], gap: 40 }, { certainty: 'medium' }),
    inOrder({ words: [['fee.named', 'fee.nameless'], 'fee.charge'], gap: 24 }, { certainty: 'medium' }),
    inOrder({ words: [['fee.named', 'fee.cost'], 'fee.amount'], gap: 24 }),
    inOrder({ words: ['fee.amount', 'fee.named'], gap: 14 }),
    inOrder({ words: [CHARGE, PAYER, 'fee.bear'], gap: 40 }, { polarity: 'any' }),
    inOrder({ words: ['fee.by', PAYER, ['fee.bear', 'fee.charge']], gap: 8 }, { polarity: 'any', certainty: 'medium' }),
    inOrder({ words: ['fee.named', 'word.no-refund'], gap: 6 }, { polarity: 'any', certainty: 'medium' }),
    inOrder({ words: [CHARGE, 'fee.self'], gap: 30 }),
    inOrder({ words: [PAYER, ['fee.bear', 'fee.charge', 'fee.self'], CHARGE], gap: 40 }),
    inOrder({ words: [CHARGE, CHARGE], gap: 14 }, { clause: ['fee.borne'] }),
    inOrder({ words: ['fee.named', 'word.comprises', ['fee.named', 'fee.cost']], gap: 14 }, { certainty: 'medium' }),
    inOrder({ words: ['deduct.upfront', CHARGE], gap: 30 }),
    inOrder({ words: [CHARGE, 'deduct.upfront'], gap: 40 }),
    inOrder({ words: [PAYER, 'fee.indemnify', 'fee.enforce'], gap: 40 }, { certainty: 'medium' }),
    inOrder({ words: ['word.fee-occasion', 'word.surcharge', 'fee.amount'], gap: [16, 16] }, { certainty: 'medium' }),
    inOrder(
      { words: ['modality.must', 'fee.charge', 'word.percent'], gap: [14, 16] },
      { never: ['fee.exempt', 'word.plain-interest'], certainty: 'medium' },
    ),
    inOrder(
      { words: ['word.any-cost', PAYER, ['fee.bear', 'fee.self']], gap: [16, 6] },
      { polarity: 'any', severity: 'caution', certainty: 'medium' },
    ),
    inOrder({ words: [PAYER, ['fee.bear', 'fee.self'], 'word.any-cost'], gap: [10, 24] }, { severity: 'caution', certainty: 'medium' }),
    inOrder({ words: ['fee.named', 'word.means', PAYER, 'fee.charge'], gap: [4, 60, 16] }, { certainty: 'medium' }),
    inOrder({ words: ['deduct.interest'], gap: 0 }),
    { sequence: { words: ['prepay.early', 'prepay.same'], gap: 60 }, never: 'fee.exempt' },
    inOrder({ words: ['fee.from-overdue', ['fee.amount', 'fee.charge'], 'fee.interest'], gap: 24 }, { certainty: 'medium' }),
    inOrder({ words: ['word.interest', 'deduct.upfront'], gap: 16 }, { certainty: 'medium' }),
    inOrder({ words: ['deduct.upfront', 'word.interest'], gap: 12 }, { certainty: 'medium' }),
    inOrder({ words: ['word.buys', 'fee.amount', 'word.member'], gap: [10, 4] }, { certainty: 'medium' }),
  ],
  adjust: [
    { when: { clause: ['deduct.upfront', 'deduct.interest'] }, severity: 'beyond' },
    { when: { clause: ['fee.cost', 'fee.nameless'] }, severity: 'caution' },
  ],
  message: {
    'zh-CN': {
      title: '利息之外还要收费',
      why: '各种费用和罚息加起来，才是您真正要还的钱。',
      next: '请对方写明每一项多少钱、怎么算，并给出年化总成本。',
    },
    en: {
      title: 'Charges on top of interest',
      why: 'Fees and penalties together with interest are what you really pay.',
      next: 'Ask for each charge, how it is worked out, and the yearly total in writing.',
    },
  },
};
