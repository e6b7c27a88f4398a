import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

/** Binds banks and payment institutions only; what it says beyond articles 2 and 16 was not checked. */
export const pboc2020: readonly Norm[] = [
  {
    id: 'cn-pboc-2020-5',
    short: words('央行消费者保护办法', 'PBoC consumer measures'),
    title: v2(words('《中国人民银行金融消费者权益保护实施办法》', 'PBoC Implementing Measures for the Protection of Financial Consumers')),
    number: v2('中国人民银行令〔2020〕第5号'),
    article: v2(words('第二条、第十六条', 'arts. 2, 16')),
    gist: v2(
      words(
        '只约束银行和支付机构；要向金融消费者披露产品和服务的信息。',
        'Binds banks and payment institutions only; products and services must be disclosed to consumers.',
      ),
    ),
    force: v2('dept-rule'),
    from: v2('2020-11-01'),
    status: 'in-force',
    scope: { lenders: ['bank'], medium: 'any' },
    read: READ,
  },
];
