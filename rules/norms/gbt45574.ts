import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

/** Whether it still lists the contact book as sensitive was not checked; it is not cited for that. */
export const gbt45574: readonly Norm[] = [
  {
    id: 'cn-gbt45574',
    short: words('GB/T 45574-2025', 'GB/T 45574-2025'),
    title: v2(words('《数据安全技术 敏感个人信息处理安全要求》', 'Security Requirements for Processing Sensitive Personal Information')),
    number: v2('GB/T 45574-2025'),
    gist: v2(
      words(
        '收窄敏感个人信息的范围：单独的证件号码不在内，证件照片在内。',
        'Narrows what counts as sensitive: an ID number alone is out, a photo of the ID card is in.',
      ),
    ),
    force: v2('national-standard-rec'),
    from: v2('2025-11-01'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'any' },
    read: READ,
  },
];
