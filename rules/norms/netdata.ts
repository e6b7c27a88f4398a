import type { Norm } from '@/lib/engine/types';
import { type Instrument, provisions, READ, unverified, v1, words } from './graded';

const netdata: Instrument = {
  short: words('网络数据安全管理条例', 'Network Data Regulations'),
  title: v1(words('《网络数据安全管理条例》', 'Regulations on Network Data Security Management')),
  number: unverified('国务院令第790号'),
  force: v1('admin-regulation'),
  published: v1('2024-09-24'),
  from: unverified('2025-01-01'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'any' },
  read: READ,
};

export const netdataProvisions: readonly Norm[] = provisions(netdata, 'V1', [
  [
    'cn-netdata-21',
    ['第二十一条', 'art. 21'],
    [
      '处理规则集中放在醒目处；收集的种类和接收方要列成清单。',
      'Rules in one prominent place; the types collected and the recipients are given as a list.',
    ],
  ],
  [
    'cn-netdata-22',
    ['第二十二条', 'art. 22'],
    [
      '不得超范围收集，不得用误导、欺诈、胁迫取得同意；拒绝后不得反复询问。',
      'No over-collection; no consent by misleading, fraud or coercion; no repeated asking after refusal.',
    ],
  ],
  ['cn-netdata-23', ['第二十三条', 'art. 23'], ['要给个人便捷的方式撤回同意。', 'Withdrawing consent must be easy.']],
  [
    'cn-netdata-24',
    ['第二十四条', 'art. 24'],
    ['收集到非必要的或者未经同意的个人信息，应当删除。', 'Data that was not necessary or not consented to is deleted.'],
  ],
]);
