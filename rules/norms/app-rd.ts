import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

/** The yardstick enforcers use. The single acts under head 4 were not read, so only the head is told. */
export const appRd: readonly Norm[] = [
  {
    id: 'cn-app-rd-4',
    short: words('App 收集行为认定方法', 'App collection yardstick'),
    title: v2(
      words(
        '《App违法违规收集使用个人信息行为认定方法》',
        'Method for Determining Unlawful Collection and Use of Personal Information by Apps',
      ),
    ),
    number: v2('国信办秘字〔2019〕191号'),
    article: v2(words('第四类情形', 'head 4')),
    gist: v2(
      words(
        '把违反必要原则收集个人信息单列为一类应予认定的行为。',
        'Collecting personal information beyond what is necessary is a head of its own among the acts to be determined.',
      ),
    ),
    force: v2('dept-normative'),
    published: v2('2019-12-30'),
    from: unverified('2019-11-28'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'app' },
    url: 'http://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm',
    read: READ,
  },
];
