import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

export const gbt35273: readonly Norm[] = [
  {
    id: 'cn-gbt35273',
    short: words('GB/T 35273-2020', 'GB/T 35273-2020'),
    title: v2(words('《信息安全技术 个人信息安全规范》', 'Personal Information Security Specification')),
    number: v2('GB/T 35273-2020'),
    article: v2(words('5.3', '5.3')),
    gist: v2(
      words('有多项业务功能时，由个人自主选择，不得捆绑。', 'Among several business functions the person chooses freely; no bundling.'),
    ),
    force: v2('national-standard-rec'),
    from: v2('2020-10-01'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'any' },
    url: 'https://www.tc260.org.cn/piss/js1.htm',
    read: READ,
  },
];
