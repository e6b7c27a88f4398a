import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

export const cba2026: readonly Norm[] = [
  {
    id: 'cn-cba-2026',
    short: words('2026 年银协催收指引', '2026 CBA guidelines'),
    title: v2(
      words(
        '《金融机构个人消费类贷款催收工作指引（试行）》',
        'Guidelines for Collecting Personal Consumer Loans by Financial Institutions (trial)',
      ),
    ),
    gist: v2(
      words(
        '不向无关第三人催收；失联时才可联系第三人问联系方式或请转告，不透露欠款，被要求即停。',
        'No collecting from unrelated people; they may be asked to pass on a message only when the debtor is lost, without debt details, and not again on request.',
      ),
    ),
    force: v2('self-discipline'),
    published: v2('2026-01-30'),
    from: unverified('2026-01-30'),
    status: 'in-force',
    scope: { lenders: ['bank', 'consumer-finance'], membersOnly: true, medium: 'any' },
    read: READ,
  },
];
