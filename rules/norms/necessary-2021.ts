import type { ItemJudgement, Norm } from '@/lib/engine/types';
import { type Instrument, provisions, READ, unverified, v2, v3, words } from './graded';

const instrument: Instrument = {
  short: words('2021 年必要信息规定', '2021 Provisions'),
  title: v2(
    words(
      '《常见类型移动互联网应用程序必要个人信息范围规定》',
      'Provisions on the Scope of Necessary Personal Information for Common Types of Mobile Apps',
    ),
  ),
  number: unverified('国信办秘字〔2021〕14号'),
  force: v2('dept-normative'),
  from: v2('2021-05-01'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'app' },
  url: 'http://www.cac.gov.cn/2021-03/22/c_1617990997054277.htm',
  read: READ,
};

/**
 * The list is closed, but article 2 yields to other laws, rules and normative documents, and sector rules do make lenders assess credit
 * and check identity. Calling the data for that `unnecessary` would say more than the list does.
 */
const forCredit: ItemJudgement = {
  result: 'conditional',
  condition: words(
    '清单里没有；监管规定要求评估信用的，从其规定',
    'not on the list; where sector rules require credit assessment, they prevail',
  ),
};
const forIdentity: ItemJudgement = {
  result: 'conditional',
  condition: words(
    '清单里没有；其他规定要求核验身份的，从其规定',
    'not on the list; where other rules require an identity check, they prevail',
  ),
};

const lending: Norm = {
  ...instrument,
  id: 'cn-necessary-2021-lending',
  // Twelfth by the order of the 39 types; the numbering itself was not read.
  article: v3(words('第五条第（十二）项', 'art. 5(12)')),
  gist: v2(
    words(
      '网络借贷的必要信息：注册手机号，借款人姓名、证件类型和号码、银行卡号；没有联系人、通讯录、位置、相册。',
      'Online lending needs a registered phone number, name, ID type and number, and bank card; no contacts, contact book, location or album.',
    ),
  ),
  items: {
    'phone-number': { result: 'necessary' },
    name: { result: 'necessary' },
    'id-document': { result: 'necessary' },
    'bank-card': { result: 'necessary' },
    // Probably on the list, but its final text was not read.
    'id-validity': { result: 'not-covered' },
    // The registered phone number is what the list has in its place.
    account: { result: 'not-covered' },
    'credit-record': forCredit,
    'loan-record': forCredit,
    'employment-income': forCredit,
    'social-insurance-fund': forCredit,
    face: forIdentity,
    camera: forIdentity,
    address: forIdentity,
  },
  itemsOtherwise: 'unnecessary',
};

/** The joint notice of four ministries' offices: what an app may call necessary, type by type. */
export const necessary2021: readonly Norm[] = [
  ...provisions(instrument, 'V2', [
    [
      'cn-necessary-2021-2',
      ['第二条', 'art. 2'],
      [
        '适用于手机 App 和小程序；法律、法规、规章和规范性文件另有规定的，从其规定。',
        'Covers phone apps and mini-programs; other laws, rules and normative documents prevail.',
      ],
    ],
    [
      'cn-necessary-2021-3',
      ['第三条', 'art. 3'],
      [
        '缺了它，基本功能就无法实现的，才是必要个人信息；只看消费者一侧。',
        'Only what the basic function cannot work without is necessary; the consumer side counts.',
      ],
    ],
    [
      'cn-necessary-2021-4',
      ['第四条', 'art. 4'],
      [
        '不得因为用户不同意提供非必要个人信息，就拒绝其使用基本功能。',
        'The basic function may not be refused because a user declines data that is not necessary.',
      ],
    ],
  ]),
  lending,
];
