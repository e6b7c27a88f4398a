import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

export const consumerReg: readonly Norm[] = [
  {
    id: 'cn-consumer-reg-23',
    short: words('消费者权益保护法实施条例', 'Consumer Regulations'),
    title: v2(words('《消费者权益保护法实施条例》', 'Regulations for Implementing the Consumer Protection Law')),
    number: unverified('国务院令第778号'),
    article: v2(words('第二十三条', 'art. 23')),
    gist: v2(
      words(
        '不得过度收集；不得用一次概括授权、默认授权，强制同意提供与业务无直接关系的信息。',
        'No over-collection; no blanket or default authorisation that forces consent to data not directly related to the business.',
      ),
    ),
    force: v2('admin-regulation'),
    from: v2('2024-07-01'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'any' },
    read: READ,
  },
];
