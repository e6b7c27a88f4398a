import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

/** That the opinion exists was checked, its words and number were not. */
export const spc24: readonly Norm[] = [
  {
    id: 'cn-spc-24',
    short: words('最高法金融审判意见', 'SPC opinion on finance'),
    title: v2(
      words(
        '最高人民法院《关于进一步加强金融审判工作的若干意见》',
        "Supreme People's Court, Opinions on Further Strengthening Financial Trials",
      ),
    ),
    number: unverified('法发〔2017〕22号'),
    gist: unverified(
      words(
        '金融机构贷款的总成本超过年化 24% 的部分，法院可以调减。',
        'Courts cut the total cost of loans by financial institutions above 24% a year.',
      ),
    ),
    from: unverified('2017'),
    status: 'in-force',
    scope: { lenders: ['bank', 'consumer-finance'], perhaps: ['small-loan'], medium: 'any' },
    read: READ,
  },
];
