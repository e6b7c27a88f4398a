import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

/** Only the facts of its issue were checked; what it says is not shown until its text has been opened. */
export const iloan2020: readonly Norm[] = [
  {
    id: 'cn-iloan-2020',
    short: words('互联网贷款管理办法', 'Internet loan rules'),
    title: v2(words('《商业银行互联网贷款管理暂行办法》', 'Interim Measures for Internet Loans of Commercial Banks')),
    number: v2('银保监会令2020年第9号'),
    gist: unverified(
      words(
        '借款人风险数据的来源要合法、必要并经授权；充分披露年化综合成本；不得默认勾选、强制捆绑。',
        'Risk data must be lawful, necessary and authorised; full annualised cost disclosed; no default ticks or tying.',
      ),
    ),
    force: v2('dept-rule'),
    from: v2('2020-07-12'),
    status: 'in-force',
    scope: { lenders: ['bank'], perhaps: ['consumer-finance'], medium: 'any' },
    read: READ,
  },
];
