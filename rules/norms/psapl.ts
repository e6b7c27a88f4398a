import type { Norm } from '@/lib/engine/types';
import { type Instrument, provisions, READ, v1, words } from './graded';

/** The 2025 revision, in force 2026-01-01, with new numbers and fines: never cite the old ones. */
const psapl: Instrument = {
  short: words('治安管理处罚法', 'Public Security Penalties Law'),
  title: v1(words('《中华人民共和国治安管理处罚法》', 'Public Security Administration Penalties Law')),
  force: v1('law'),
  from: v1('2026-01-01'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'any' },
  url: 'https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
  read: READ,
};

export const psaplProvisions: readonly Norm[] = provisions(psapl, 'V1', [
  [
    'cn-psapl-50-1-5',
    ['第五十条第一款第（五）项', 'art. 50(1)(5)'],
    [
      '多次发侮辱、恐吓等信息，或滋扰、纠缠、跟踪，干扰他人正常生活的，可拘留五日以下或罚款一千元以下。',
      'Repeated insulting or intimidating messages, pestering or stalking: up to 5 days’ detention or a fine up to CNY 1,000.',
    ],
  ],
  [
    'cn-psapl-50-other',
    ['第五十条第一款第（一）、（二）、（六）项', 'art. 50(1)(1), (2), (6)'],
    [
      '写恐吓信或威胁人身安全，公然侮辱或捏造事实诽谤，散布他人隐私的，同样处罚。',
      'Threats to safety, public insult or defamation, spreading others’ privacy: the same penalties.',
    ],
  ],
  [
    'cn-psapl-56',
    ['第五十六条', 'art. 56'],
    [
      '违反国家规定出售、提供或非法获取个人信息的，拘留十至十五日；情节较轻的，五日以下。',
      'Selling, providing or illegally obtaining personal data against state rules: 10–15 days’ detention; lighter cases up to 5.',
    ],
  ],
]);
