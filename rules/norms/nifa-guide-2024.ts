import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

/** Abolished when GB/T 45251-2025 took its place; kept for agreements of its time. */
export const nifaGuide2024: readonly Norm[] = [
  {
    id: 'cn-nifa-guide-2024',
    short: words('2024 年贷后催收指引', '2024 NIFA guide'),
    title: v2(words('《互联网金融 贷后催收业务指引》', 'Internet Finance: Guidelines for Post-loan Collection')),
    gist: v2(
      words(
        '合同要用加粗等方式突出期限、利率、还款、违约后果和个人信息处理。',
        'The contract highlights term, rate, repayment, what happens on default, and how personal data is handled.',
      ),
    ),
    force: v2('self-discipline'),
    from: v2('2024-05-15'),
    until: v2('2025-02-28'),
    status: 'abolished',
    scope: { lenders: 'all', membersOnly: true, medium: 'any' },
    read: READ,
  },
];
