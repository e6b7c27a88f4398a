import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

/** Widely misquoted: its article numbers were not verified, so it is cited without one. */
export const nifaConv2018: readonly Norm[] = [
  {
    id: 'cn-nifa-conv-2018',
    short: words('2018 年催收自律公约', '2018 NIFA convention'),
    title: v2(
      words(
        '《互联网金融逾期债务催收自律公约（试行）》',
        'Self-discipline Convention on Collecting Overdue Internet-finance Debts (trial)',
      ),
    ),
    gist: v2(
      words(
        '不催收超出法定成本上限的部分；不骚扰无关的人，不把欠款告诉别人。',
        'No collection above the legal cost cap; no harassing of unrelated people, no telling others of the debt.',
      ),
    ),
    force: v2('self-discipline'),
    from: v2('2018-03-28'),
    status: 'overtaken',
    overtaken: { by: ['cn-gbt45251'], from: '2025-02-28' },
    scope: { lenders: 'all', membersOnly: true, medium: 'any' },
    read: READ,
  },
];
