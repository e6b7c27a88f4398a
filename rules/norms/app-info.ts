import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

export const appInfo: readonly Norm[] = [
  {
    id: 'cn-app-info-12',
    short: words('App 信息服务管理规定', 'App services rules'),
    title: v2(words('《移动互联网应用程序信息服务管理规定》', 'Provisions on the Administration of Mobile App Information Services')),
    article: unverified(words('第十二条', 'art. 12')),
    gist: v2(
      words(
        '须遵守必要个人信息的规定；不得以任何理由强制同意，不得因拒绝非必要信息而拒绝基本功能。',
        'Necessary-information rules must be followed; consent may not be forced, nor the basic function refused over data that is not necessary.',
      ),
    ),
    force: unverified('dept-normative'),
    from: v2('2022-08-01'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'app' },
    read: READ,
  },
];
