import type { Norm } from '@/lib/engine/types';
import { READ, v2, words } from './graded';

/** A draft: a trend to name, never a norm to judge by. Check before each release whether it was issued. */
export const cacDraft2026: readonly Norm[] = [
  {
    id: 'cn-cac-draft-2026',
    short: words('App 收集规定（征求意见稿）', 'App rules (draft)'),
    title: v2(
      words(
        '《互联网应用程序个人信息收集使用规定（征求意见稿）》',
        'Provisions on the Collection and Use of Personal Information by Internet Applications (draft for comment)',
      ),
    ),
    gist: v2(
      words(
        '拟禁止用通讯录、通话记录、短信权限收集他人信息，通信、加好友、备份确需的除外。',
        "Would bar collecting other people's data through contacts, call-log or SMS access, save for messaging, adding friends or backup.",
      ),
    ),
    published: v2('2026-01-10'),
    status: 'draft',
    scope: { lenders: 'all', medium: 'app' },
    url: 'https://www.cac.gov.cn/2026-01/10/c_1769603446094128.htm',
    read: READ,
  },
];
