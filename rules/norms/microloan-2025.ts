import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

export const microloan2025: readonly Norm[] = [
  {
    id: 'cn-microloan-37',
    short: words('小额贷款公司监管办法', 'Small-loan rules'),
    title: v2(words('《小额贷款公司监督管理暂行办法》', 'Interim Measures for the Supervision of Small-loan Companies')),
    number: v2('金规〔2024〕26号'),
    article: v2(words('第三十七条', 'art. 37')),
    gist: v2(
      words(
        '公司和催收方不得威胁、骚扰，不得散布联系人等隐私，不得向没有还款义务的人催收。',
        'Company and collectors may not threaten or harass, spread private data such as contacts, or collect from anyone not obliged to pay.',
      ),
    ),
    force: v2('dept-normative'),
    from: v2('2025-01-17'),
    status: 'in-force',
    scope: { lenders: ['small-loan'], medium: 'any' },
    read: READ,
  },
];
