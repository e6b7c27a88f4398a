import type { Grade, Graded, Locale, NormScope } from '@/lib/engine/types';
import { READ, unverified, v2, v3, words } from './graded';

/** Where a borrower can complain. As with norms, a fact of grade M is kept for whoever checks it next and never shown. */
export interface Channel {
  id: string;
  name: Graded<Record<Locale, string>> & { grade: Exclude<Grade, 'M'> };
  phone?: Graded<string>;
  url?: string;
  /** What it is for. */
  remit: Graded<Record<Locale, string>>;
  /** The lenders it is for; `all` when any. */
  lenders: NormScope['lenders'];
  /** Day the entry was last checked. */
  read: string;
}

/** In the order in which they are worth trying. */
export const channels: readonly Channel[] = [
  {
    id: 'lender-desk',
    name: v2(words('贷款方自己的投诉渠道', "The lender's own complaint desk")),
    remit: v2(
      words('先在这里投诉，留下记录；监管部门希望您先走这一步。', 'The first step, and one that regulators expect; keep a record.'),
    ),
    lenders: 'all',
    read: READ,
  },
  {
    id: '12378',
    name: v2(words('银行保险消费者投诉维权热线', 'Banking and insurance consumer hotline')),
    phone: v2('12378'),
    remit: v2(
      words(
        '银行、消费金融公司等由国家金融监督管理总局监管的机构；工作日接听。',
        'Banks, consumer finance companies and other institutions under the National Financial Regulatory Administration; workdays only.',
      ),
    ),
    lenders: ['bank', 'consumer-finance'],
    read: READ,
  },
  {
    // By the joint notice of 2023-06-02; how it stands in 2026 was not checked.
    id: '12363',
    name: v2(words('金融消费权益保护咨询投诉电话', 'PBoC financial consumer hotline')),
    phone: v2('12363'),
    remit: v2(
      words(
        '支付、征信、人民币等由中国人民银行管的事。',
        "Payments, credit reporting, currency and other matters of the People's Bank of China.",
      ),
    ),
    lenders: 'all',
    read: READ,
  },
  {
    id: 'local-regulator',
    name: v3(words('地方金融管理部门', 'Local financial regulator')),
    phone: v3('12345'),
    remit: v3(
      words(
        '小额贷款公司、融资担保公司；可以通过 12345 找到当地的部门。',
        'Small-loan and guarantee companies; 12345 puts you through to the local office.',
      ),
    ),
    lenders: ['small-loan'],
    read: READ,
  },
  {
    id: 'nifa-report',
    name: v2(words('中国互联网金融举报信息平台', 'NIFA internet finance reporting platform')),
    url: 'https://jubao.nifa.org.cn',
    remit: v2(words('互联网金融企业，包括网络贷款；须实名。', 'Internet-finance firms, online lenders included; real name needed.')),
    lenders: 'all',
    read: READ,
  },
  {
    id: '12321',
    name: v2(words('网络不良与垃圾信息举报受理中心', 'Reporting centre for harmful and spam messages')),
    phone: v2('12321'),
    url: 'https://www.12321.cn',
    remit: v2(words('骚扰电话、垃圾短信、不良 App、个人信息泄露。', 'Harassing calls, spam messages, bad apps, leaks of personal data.')),
    lenders: 'all',
    read: READ,
  },
  {
    id: '12377',
    name: v2(words('中央网信办违法和不良信息举报中心', 'CAC reporting centre for illegal and harmful information')),
    phone: v2('12377'),
    url: 'https://www.12377.cn',
    remit: unverified(words('网上违法和不良信息、App。', 'Illegal and harmful content online, apps.')),
    lenders: 'all',
    read: READ,
  },
  {
    id: '110',
    name: v2(words('公安机关', 'Police')),
    phone: v2('110'),
    remit: v2(
      words(
        '威胁、侮辱、跟踪、反复骚扰，买卖个人信息，诈骗。',
        'Threats, insults, stalking, repeated harassment, trade in personal data, fraud.',
      ),
    ),
    lenders: 'all',
    read: READ,
  },
];
