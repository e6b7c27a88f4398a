import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v1, words } from './graded';

/** Described rather than named: the full title is not among the facts checked. The year is that of its number. */
export const crimInterp: readonly Norm[] = [
  {
    id: 'cn-crim-253-1-interp',
    short: words('个人信息犯罪司法解释', 'Data crime interpretation'),
    title: v1(words('关于侵犯公民个人信息犯罪的司法解释', 'Judicial interpretation on crimes against citizens’ personal information')),
    number: unverified('法释〔2017〕10号'),
    article: v1(words('第三条、第五条', 'arts. 3, 5')),
    gist: v1(
      words(
        '未经本人同意，把合法收集的信息给别人，也算“提供”；情节严重按信息种类和条数认定。',
        'Handing over lawfully collected data without consent counts as “providing”; seriousness goes by kind and number of items.',
      ),
    ),
    force: v1('judicial-interpretation'),
    from: unverified('2017'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'any' },
    read: READ,
  },
];
