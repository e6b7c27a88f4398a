import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

/** Names no rate: 24% is an interpretation of it. It sets no number of calls either. */
export const facilitation2025: readonly Norm[] = [
  {
    id: 'cn-zhudai-2025',
    short: words('2025 年助贷新规', '2025 facilitation notice'),
    title: v2(
      words(
        '《国家金融监督管理总局关于加强商业银行互联网助贷业务管理提升金融服务质效的通知》',
        'Notice on Strengthening the Management of Commercial Banks’ Internet Loan Facilitation',
      ),
    ),
    number: v2('金规〔2025〕9号'),
    gist: v2(
      words(
        '合作平台名单要公开，平台不得向借款人收费，增信费用计入综合成本；外包催收由银行负责到底。',
        'Partner platforms are listed publicly and may not charge the borrower; credit-enhancement fees count as cost; the bank answers for outsourced collection.',
      ),
    ),
    force: v2('dept-normative'),
    from: v2('2025-10-01'),
    status: 'in-force',
    scope: { lenders: ['bank'], perhaps: ['consumer-finance'], medium: 'any' },
    read: READ,
  },
];
