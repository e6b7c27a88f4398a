import type { Norm } from '@/lib/engine/types';
import { type Instrument, provisions, READ, unverified, v1, words } from './graded';

const civil: Instrument = {
  short: words('民法典', 'Civil Code'),
  title: v1(words('《中华人民共和国民法典》', 'Civil Code')),
  force: v1('law'),
  from: unverified('2021-01-01'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'any' },
  read: READ,
};

export const civilProvisions: readonly Norm[] = provisions(civil, 'V1', [
  [
    'cn-civil-496',
    ['第四百九十六条', 'art. 496'],
    [
      '格式条款的提供方要提示并按要求说明重大条款；没有做到的，对方可以主张它不是合同内容。',
      'The drafter must point out and on request explain terms that matter; otherwise they may be treated as not agreed.',
    ],
  ],
  [
    'cn-civil-497',
    ['第四百九十七条', 'art. 497'],
    [
      '格式条款不合理地减免己方责任、加重对方责任、限制或排除对方主要权利的，无效。',
      "A standard term is void if it unreasonably limits the drafter's liability, burdens the other side or excludes main rights.",
    ],
  ],
  [
    'cn-civil-498',
    ['第四百九十八条', 'art. 498'],
    ['格式条款有两种解释的，采用不利于提供方的解释。', 'An ambiguous standard term is read against its drafter.'],
  ],
  [
    'cn-civil-506',
    ['第五百零六条', 'art. 506'],
    [
      '免除人身损害责任，或因故意、重大过失造成财产损失责任的条款，无效。',
      'Exclusions are void for personal injury and for property loss by intent or gross negligence.',
    ],
  ],
  [
    'cn-civil-670',
    ['第六百七十条', 'art. 670'],
    [
      '利息不得先从本金里扣；先扣的，按实际借到的数额还款和计息。',
      'Interest may not be taken off in advance; if it is, the sum actually received counts.',
    ],
  ],
  [
    'cn-civil-680',
    ['第六百八十条', 'art. 680'],
    ['禁止高利放贷，利率不得违反国家规定。', 'Usurious lending is forbidden; rates must follow state rules.'],
  ],
  [
    'cn-civil-681',
    ['第六百八十一条', 'art. 681'],
    ['保证责任来自保证人和债权人之间的保证合同。', 'A guarantee rests on an agreement between guarantor and creditor.'],
  ],
  [
    'cn-civil-685',
    ['第六百八十五条', 'art. 685'],
    ['保证合同要有书面约定，或者由第三人书面作出保证。', 'A guarantee needs a written agreement or a written promise by the third party.'],
  ],
  [
    'cn-civil-1032',
    ['第一千零三十二条', 'art. 1032'],
    [
      '自然人享有隐私权，包括私人生活安宁；不得刺探、侵扰、泄露、公开他人隐私。',
      'Everyone has privacy, peace of life included; no prying, intrusion or disclosure.',
    ],
  ],
  [
    'cn-civil-1033',
    ['第一千零三十三条第（一）项', 'art. 1033(1)'],
    [
      '未经明确同意，不得用电话、短信、即时通讯、邮件等侵扰他人生活安宁。',
      "No disturbing of people's peace by calls, messages or mail without their express consent.",
    ],
  ],
  [
    'cn-civil-1034',
    ['第一千零三十四条', 'art. 1034'],
    ['电话号码、住址等能识别个人的信息都是受保护的个人信息。', 'Phone numbers, addresses and the like are protected personal information.'],
  ],
  [
    'cn-civil-1035',
    ['第一千零三十五条', 'art. 1035'],
    [
      '处理个人信息要合法、正当、必要，不得过度；须经同意，公开规则，明示目的。',
      'Lawful, proper, necessary, no excess; consent, open rules, a stated purpose.',
    ],
  ],
  [
    'cn-civil-1036',
    ['第一千零三十六条', 'art. 1036'],
    ['在本人同意范围内合理实施的行为，才可以不承担责任。', "Only reasonable acts within the person's consent are free of liability."],
  ],
  [
    'cn-civil-1038',
    ['第一千零三十八条', 'art. 1038'],
    [
      '不得泄露个人信息；未经本人同意，不得向他人非法提供。',
      "Data may not be disclosed, nor unlawfully given to others without the person's consent.",
    ],
  ],
]);
