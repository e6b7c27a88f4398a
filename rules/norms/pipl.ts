import type { Norm } from '@/lib/engine/types';
import { type Instrument, provisions, READ, unverified, v1, v2, words } from './graded';

const pipl: Instrument = {
  short: words('个人信息保护法', 'PIPL'),
  title: v1(words('《中华人民共和国个人信息保护法》', 'Personal Information Protection Law')),
  number: unverified('主席令第91号'),
  force: v1('law'),
  from: v2('2021-11-01'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'any' },
  url: 'http://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm',
  read: READ,
};

export const piplProvisions: readonly Norm[] = provisions(pipl, 'V1', [
  [
    'cn-pipl-5',
    ['第五条', 'art. 5'],
    [
      '处理个人信息要合法、正当、必要、诚信，不得误导、欺诈、胁迫。',
      'Lawful, proper, necessary, in good faith; no misleading, fraud or coercion.',
    ],
  ],
  [
    'cn-pipl-6',
    ['第六条', 'art. 6'],
    [
      '目的要明确、合理，收集限于实现目的的最小范围，用影响最小的方式。',
      'A clear and reasonable purpose, only the minimum it needs, by the least intrusive means.',
    ],
  ],
  [
    'cn-pipl-10',
    ['第十条', 'art. 10'],
    [
      '任何人不得非法收集、使用、传输、买卖、提供或公开他人的个人信息。',
      "Nobody may unlawfully collect, use, pass on, trade, provide or publish other people's data.",
    ],
  ],
  [
    'cn-pipl-13',
    ['第十三条', 'art. 13'],
    [
      '处理个人信息要有七种依据之一，如本人同意，或履行本人是一方的合同所必需。',
      "One of seven legal bases is needed, such as the person's consent or a contract with that person.",
    ],
  ],
  [
    'cn-pipl-14',
    ['第十四条', 'art. 14'],
    [
      '同意要在充分知情下自愿、明确作出；目的、方式或种类变了，要重新取得。',
      'Consent is informed, voluntary and explicit, and sought anew when purpose, method or type changes.',
    ],
  ],
  [
    'cn-pipl-15',
    ['第十五条', 'art. 15'],
    [
      '个人有权撤回同意，须有便捷的撤回方式；撤回前的处理仍有效。',
      'Consent can be withdrawn by an easy way; what was done before stays valid.',
    ],
  ],
  [
    'cn-pipl-16',
    ['第十六条', 'art. 16'],
    [
      '不得因不同意或撤回同意而拒绝提供产品或服务，所必需的信息除外。',
      'No refusal of service for refusing or withdrawing consent, unless the data is necessary for it.',
    ],
  ],
  [
    'cn-pipl-17',
    ['第十七条', 'art. 17'],
    [
      '要显著、清楚、完整地告知：谁处理，目的、方式、种类、保存期限和权利。',
      'A conspicuous, plain and complete notice: who, purpose, method, types, retention, rights.',
    ],
  ],
  ['cn-pipl-19', ['第十九条', 'art. 19'], ['保存期限是实现目的所必要的最短时间。', 'Data is kept only as long as the purpose needs.']],
  [
    'cn-pipl-20',
    ['第二十条', 'art. 20'],
    [
      '共同处理的，可以向其中任何一方主张权利；造成损害的，承担连带责任。',
      'With joint handlers, the person may turn to either; both are liable for harm.',
    ],
  ],
  [
    'cn-pipl-21',
    ['第二十一条', 'art. 21'],
    [
      '委托处理要约定目的、期限和方式并监督；未经同意，受托人不得转委托。',
      'Entrusted processing needs a contract, limits and supervision, and no re-delegation without consent.',
    ],
  ],
  [
    'cn-pipl-23',
    ['第二十三条', 'art. 23'],
    [
      '把信息提供给其他处理者，要告知其名称、联系方式、目的、方式和种类，并取得单独同意。',
      'Giving data to another handler: tell its name, contact, purpose, method and types, and get separate consent.',
    ],
  ],
  [
    'cn-pipl-24',
    ['第二十四条', 'art. 24'],
    [
      '自动化决策要透明、公正；对个人有重大影响的，可以要求说明并拒绝只由机器决定。',
      'Automated decisions are transparent; those of major effect can be explained on request and refused.',
    ],
  ],
  [
    'cn-pipl-25',
    ['第二十五条', 'art. 25'],
    ['没有单独同意，不得公开处理的个人信息。', 'Personal data may not be published without separate consent.'],
  ],
  [
    'cn-pipl-28',
    ['第二十八条', 'art. 28'],
    [
      '敏感个人信息（金融账户、行踪、生物识别等）须有特定目的、充分必要和严格保护。',
      'Sensitive data (financial accounts, location tracks, biometrics…): specific purpose, sufficient need, strict protection.',
    ],
  ],
  ['cn-pipl-29', ['第二十九条', 'art. 29'], ['处理敏感个人信息要取得单独同意。', 'Sensitive data needs separate consent.']],
  [
    'cn-pipl-30',
    ['第三十条', 'art. 30'],
    [
      '处理敏感个人信息，还要说明必要性和对个人的影响。',
      'For sensitive data, the need and the effect on the person must be explained too.',
    ],
  ],
  [
    'cn-pipl-44',
    ['第四十四条', 'art. 44'],
    [
      '个人对自己的信息有知情权、决定权，有权限制或者拒绝处理。',
      'A person may know about, decide on, restrict and refuse the processing of their data.',
    ],
  ],
  [
    'cn-pipl-47',
    ['第四十七条', 'art. 47'],
    [
      '撤回同意、停止服务或者处理不合法的，应当删除个人信息。',
      'Data is deleted after withdrawal, at the end of the service, or when it was handled unlawfully.',
    ],
  ],
  [
    'cn-pipl-65',
    ['第六十五条', 'art. 65'],
    ['任何人都可以投诉、举报；收到的部门要处理并答复。', 'Anyone may complain; the authority must deal with it and answer.'],
  ],
  [
    'cn-pipl-66',
    ['第六十六条', 'art. 66'],
    [
      '违反规定的可罚至一百万元；情节严重的可罚至五千万元或上年营业额百分之五，可停业。',
      'Fines up to CNY 1 million; if serious, up to CNY 50 million or 5% of turnover, and suspension.',
    ],
  ],
  [
    'cn-pipl-69',
    ['第六十九条', 'art. 69'],
    [
      '造成损害的，处理者不能证明自己没有过错，就要赔偿。',
      'A handler that causes harm pays damages unless it proves that it was not at fault.',
    ],
  ],
]);
