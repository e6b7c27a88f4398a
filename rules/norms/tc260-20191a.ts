import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

/**
 * The 2019 practice guide's row 金融借贷 (consumer loans by licensed lenders). Not binding; never seen withdrawn, in substance overtaken by
 * the 2021 Provisions. It names seven necessary items. It obliges the app to *allow* typing by hand; it does not let a lender compel two
 * names. Its own purpose for the contacts (collection) is overtaken and therefore not repeated here.
 */
export const tc260Guide2019: readonly Norm[] = [
  {
    id: 'cn-tc260-20191a',
    short: words('2019 年必要信息指南', '2019 practice guide'),
    title: v2(
      words(
        '《网络安全实践指南—移动互联网应用基本业务功能必要信息规范》',
        'Cybersecurity Practice Guide: Necessary Information for Basic Functions of Mobile Apps',
      ),
    ),
    number: unverified('TC260-PG-20191A'),
    gist: v2(
      words(
        '借贷类 App 的必要信息共七项；紧急联系人为两位常用联系人，须允许手填，不得强制读取通讯录。',
        'Seven necessary items for lending apps; emergency contacts are two, typing by hand must be allowed, the contact book may not be forced.',
      ),
    ),
    force: v2('practice-guide'),
    from: v2('2019-06'),
    status: 'overtaken',
    overtaken: { by: ['cn-necessary-2021-lending'], from: '2021-05-01' },
    scope: { lenders: ['bank', 'consumer-finance', 'small-loan'], medium: 'app' },
    read: READ,
    items: {
      'phone-number': { result: 'necessary' },
      account: { result: 'necessary' },
      // 身份信息, only to identify and authenticate the borrower.
      name: { result: 'necessary' },
      'id-document': { result: 'necessary' },
      // Part of 身份信息 but not named in what we could read of the row.
      'id-validity': {
        result: 'conditional',
        condition: words('只用于识别和认证借款人', 'only to identify and authenticate the borrower'),
      },
      'bank-card': { result: 'necessary' },
      'credit-record': { result: 'necessary' },
      'loan-record': { result: 'necessary' },
      'emergency-contact': {
        result: 'conditional',
        condition: words('最多两位，可以手填，不强制读通讯录', 'at most two, may be typed by hand, contact book not forced'),
        most: 2,
        byHand: true,
      },
      'contact-book': { result: 'unnecessary' },
      'device-info': { result: 'conditional', condition: words('只用于安全', 'for security only') },
    },
    itemsOtherwise: 'not-covered',
  },
];
