import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v1, words } from './graded';

/** Our source gives one date without saying what happened on it, so it is reckoned with and not shown. */
export const civilInterp: readonly Norm[] = [
  {
    id: 'cn-civil-interp-10',
    short: words('合同编通则司法解释', 'Contract interpretation'),
    title: v1(
      words(
        '《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》',
        "Supreme People's Court Interpretation on the General Provisions of Contracts in the Civil Code",
      ),
    ),
    number: unverified('法释〔2023〕13号'),
    article: v1(words('第十条', 'art. 10')),
    gist: v1(
      words(
        '由提供格式条款的一方举证已提示、说明；网上签约只有勾选框或弹窗，不足以证明。',
        'The drafter must prove notice and explanation; online, a tick-box or pop-up alone does not prove it.',
      ),
    ),
    force: v1('judicial-interpretation'),
    from: unverified('2023-12-04'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'any' },
    read: READ,
  },
];
