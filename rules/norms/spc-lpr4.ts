import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v1, words } from './graded';

/** Private lending only: it binds none of the licensed kinds. The date is that of the text. */
export const spcLpr4: readonly Norm[] = [
  {
    id: 'cn-spc-lpr4',
    short: words('民间借贷司法解释', 'Private lending rules'),
    title: v1(
      words('《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》', "Supreme People's Court Provisions on Private Lending Cases"),
    ),
    article: v1(words('第二十五条、第二十九条', 'arts. 25, 29')),
    gist: v1(
      words(
        '民间借贷的利息和全部违约费用，只支持到合同成立时一年期 LPR 的四倍。',
        'In private lending, interest and all default charges together count only up to 4× the 1-year LPR at contract time.',
      ),
    ),
    force: v1('judicial-interpretation'),
    from: unverified('2020-12-29'),
    status: 'in-force',
    scope: { lenders: [], medium: 'any' },
    read: READ,
  },
];
