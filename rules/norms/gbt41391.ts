import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

/** Its annex for 网络借贷 was not read, so it judges no items and is never cited for a number of contacts or for typing by hand. */
export const gbt41391: readonly Norm[] = [
  {
    id: 'cn-gbt41391',
    short: words('GB/T 41391-2022', 'GB/T 41391-2022'),
    title: v2(
      words(
        '《信息安全技术 移动互联网应用程序（App）收集个人信息基本要求》',
        'Basic Requirements for Collecting Personal Information in Mobile Apps',
      ),
    ),
    number: v2('GB/T 41391-2022'),
    gist: v2(
      words(
        'App 只收集最小必要的个人信息，并对必要信息、系统权限、告知同意和第三方逐项提出要求。',
        'Apps collect the minimum necessary; requirements for necessary data, system permissions, notice and consent, and third parties.',
      ),
    ),
    force: v2('national-standard-rec'),
    from: v2('2022-11-01'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'app' },
    read: READ,
  },
];
