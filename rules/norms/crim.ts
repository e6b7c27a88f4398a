import type { Norm } from '@/lib/engine/types';
import { type Instrument, provisions, READ, unverified, v1, words } from './graded';

const crim: Instrument = {
  short: words('刑法', 'Criminal Law'),
  title: v1(words('《中华人民共和国刑法》', 'Criminal Law')),
  force: v1('law'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'any' },
  read: READ,
};

export const crimProvisions: readonly Norm[] = [
  ...provisions(crim, 'V1', [
    [
      'cn-crim-253-1',
      ['第二百五十三条之一', 'art. 253-1'],
      [
        '出售、提供或非法获取公民个人信息，情节严重的，可判三年以下；特别严重的，三至七年。',
        'Selling, providing or illegally obtaining citizens’ data: if serious, up to 3 years; if very serious, 3 to 7.',
      ],
    ],
    [
      'cn-crim-246',
      ['第二百四十六条', 'art. 246'],
      ['公然侮辱他人或者捏造事实诽谤他人，情节严重的，构成犯罪。', 'Serious public insult or defamation is a crime.'],
    ],
  ]),
  // Amendment XI. It covers unlawful debts such as usury, not lawful ones.
  ...provisions({ ...crim, from: unverified('2021-03-01') }, 'V1', [
    [
      'cn-crim-293-1',
      ['第二百九十三条之一', 'art. 293-1'],
      [
        '用暴力、胁迫、限制自由、恐吓、跟踪、骚扰等催收高利放贷等非法债务，情节严重的，可判三年以下。',
        'Collecting unlawful debts such as usury by force, confinement, intimidation, stalking or harassment: if serious, up to 3 years.',
      ],
    ],
  ]),
];
