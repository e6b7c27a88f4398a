import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

/** Circulated to local regulators, not officially published; its force and day of effect are not known. */
export const microloanCost2025: readonly Norm[] = [
  {
    id: 'cn-microloan-cost-2025',
    short: words('小贷综合成本指引', 'Small-loan cost guide'),
    title: v2(words('《小额贷款公司综合融资成本管理工作指引》', 'Guidelines on Managing the Financing Cost of Small-loan Companies')),
    gist: v2(
      words(
        '新贷综合成本年化不超过 24%，2027 年底前降到一年期 LPR 四倍以内（见于报道，未公开发布）。',
        'New loans at most 24% a year in total, down to 4× the 1-year LPR by end-2027 (reported, not officially published).',
      ),
    ),
    from: unverified('2025-12'),
    status: 'in-force',
    scope: { lenders: ['small-loan'], medium: 'any' },
    read: READ,
  },
];
