import type { Norm } from '@/lib/engine/types';
import { READ, v1, words } from './graded';

/** Described rather than named: the reply of 2020-11-09. */
export const spcLpr4Scope: readonly Norm[] = [
  {
    id: 'cn-spc-lpr4-scope',
    short: words('民间借贷规定适用范围批复', 'Private lending scope'),
    title: v1(
      words('最高人民法院关于民间借贷司法解释适用范围的批复', "Supreme People's Court reply on the scope of the private lending rules"),
    ),
    gist: v1(
      words(
        '民间借贷的四倍 LPR 上限，不适用于小额贷款、融资担保、典当、租赁、保理公司等。',
        'The 4× LPR cap of private lending does not apply to small-loan, guarantee, pawn, leasing or factoring companies.',
      ),
    ),
    force: v1('judicial-interpretation'),
    published: v1('2020-11-09'),
    from: v1('2021-01-01'),
    status: 'in-force',
    scope: { lenders: ['bank', 'consumer-finance', 'small-loan'], medium: 'any' },
    read: READ,
  },
];
