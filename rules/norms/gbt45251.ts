import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

/** Personal online consumer loans and their collection. Clause numbers of the contact rule were not seen, so none is given. */
export const gbt45251: readonly Norm[] = [
  {
    id: 'cn-gbt45251',
    short: words('GB/T 45251-2025', 'GB/T 45251-2025'),
    title: v2(
      words(
        '《互联网金融 个人网络消费信贷 贷后催收风控指引》',
        'Internet Finance: Personal Online Consumer Credit, Guidelines for Risk Control of Post-loan Collection',
      ),
    ),
    number: v2('GB/T 45251-2025'),
    gist: v2(
      words(
        '只向债务人催收；找不到本人才可联系联系人，只问联系方式或请转告，不提欠款，被拒绝即停。',
        "Collect from the debtor only; contacts may be asked for the debtor's whereabouts when unreachable, never told of the debt; stop when they refuse.",
      ),
    ),
    force: v2('national-standard-rec'),
    from: v2('2025-02-28'),
    status: 'in-force',
    scope: { lenders: ['bank', 'consumer-finance', 'small-loan'], medium: 'any' },
    read: READ,
    items: {
      'emergency-contact': {
        result: 'conditional',
        condition: words('只为找到失联的借款人，不用来催收', 'only to find a borrower who cannot be reached, never to collect'),
      },
    },
    itemsOtherwise: 'not-covered',
  },
];
