import type { Norm } from '@/lib/engine/types';
import { type Instrument, READ, unverified, v2, words } from './graded';

const instrument: Instrument = {
  short: words('消费金融公司管理办法', 'Consumer finance rules'),
  title: v2(words('《消费金融公司管理办法》', 'Measures for the Administration of Consumer Finance Companies')),
  number: unverified('国家金融监督管理总局令2024年第4号'),
  force: v2('dept-rule'),
  from: v2('2024-04-18'),
  status: 'in-force',
  scope: { lenders: ['consumer-finance'], medium: 'any' },
  read: READ,
};

/** The number of the article on collection was not verified. */
export const cfc2024: readonly Norm[] = [
  {
    ...instrument,
    id: 'cn-cfc-2024',
    gist: v2(
      words(
        '消费金融公司的管理规则，取代 2013 年的试点办法。',
        'The rules for consumer finance companies; they replace the 2013 pilot rules.',
      ),
    ),
  },
  {
    ...instrument,
    id: 'cn-cfc-2024-collect',
    gist: v2(
      words(
        '催收不得用暴力、威胁、恐吓、骚扰，不得向与债务无关的第三人催收。',
        'No violence, threats, intimidation or harassment; no collecting from third persons unrelated to the debt.',
      ),
    ),
  },
];
