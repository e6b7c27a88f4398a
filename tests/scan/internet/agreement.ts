import type { Random } from './random';

/** Agreements of invented lenders, made of sentences of our own. A planted practice is one that a scan must find. */
export interface Agreement {
  platform: string;
  title: string;
  clauses: { heading: string; sentences: string[] }[];
  planted: string[];
}

const FIRST =
  '白桦 青禾 听潮 远山 木槿 南枝 秋实 竹影 橙舟 云杉 石榴 雁归 半山 麦浪 折柳 灯塔 苇岸 松涛 晨溪 北窗 枫桥 野渡 沙鸥 柿园 梨雨 稻香 荷风 杏林 桐荫 汀兰'.split(
    ' ',
  );
const LAST = ['借款', '分期', '周转', '钱包', '小贷', '信用贷', '易借'];
export const platformName = (n: number): string => `${FIRST[n % FIRST.length]}${LAST[Math.floor(n / FIRST.length) % LAST.length]}`;

/** Each practice in several wordings, as lenders write them. */
export const PLANTED: Record<string, readonly string[]> = {
  'contact-book-access': [
    '您同意我们读取并保存您手机中的通讯录，用于评估借款风险。',
    '申请额度时需要开启通讯录权限，平台将把您的通讯录上传至服务器。',
    '为核实您的借款意愿，我们会收集您设备中的全部联系人。',
  ],
  'call-log-access': ['平台有权采集您的通话记录，用于判断您的联系频率。', '您授权我们获取您近六个月的通话详单。'],
  'sms-access': ['我们会读取您的短信内容，用于分析收支情况。', '为评估您的信用，平台将读取您手机中的短信。'],
  'third-party-contact': ['您逾期后，我们有权联系您的亲友、同事，请其督促您还款。', '若您未按期还款，平台可致电您的家属和工作单位。'],
  'debt-disclosure': ['您逾期超过三日的，平台有权将您的欠款情况告知您的亲友。', '我们可以在网站上公示您的逾期信息。'],
  'forced-consent': ['您不同意上述授权的，我们将无法为您提供借款服务。', '如您拒绝提供通讯录，将无法使用本平台的借款服务。'],
};

const PLAIN = [
  '贷款人向借款人发放借款，借款期限以放款日起算。',
  '借款人应当按照约定的日期足额归还本金和利息。',
  '借款利息按日计算，每月还款日为放款日的对应日。',
  '借款人应当保证所填写的身份信息真实、完整。',
  '双方因履行本协议发生争议的，应当先行协商。',
  '借款人可以提前归还全部借款，应当提前三日通知贷款人。',
  '本协议自借款人确认之日起生效。',
  '借款用途限于个人日常消费，不得用于购房和投资。',
  '贷款人应当在放款后向借款人出具借款凭证。',
  '我们不会读取您的相册。',
];
const HEADINGS = ['借款金额与期限', '还款方式', '个人信息', '逾期处理', '双方的权利和义务', '争议解决', '其他约定'];

/** One agreement with `practices` planted in it; `filler` plain sentences a clause. */
export function agreement(random: Random, platform: string, practices: readonly string[], filler = 3): Agreement {
  const clauses = HEADINGS.map((heading) => ({ heading, sentences: random.some(PLAIN, filler) }));
  for (const practice of practices) {
    const wordings = PLANTED[practice];
    if (wordings === undefined) throw new Error(`No wording for ${practice}`);
    const { sentences } = random.pick(clauses);
    sentences.splice(random.below(sentences.length + 1), 0, random.pick(wordings));
  }
  return { platform, title: `${platform}借款协议`, clauses, planted: [...practices] };
}

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

export function asText({ platform, title, clauses }: Agreement): string {
  const lines = clauses.map(({ heading, sentences }, i) => `第${NUMBERS[i]}条 ${heading}\n${sentences.join('\n')}`);
  return `${title}\n本协议由借款人与${platform}（以下简称“我们”）订立。\n\n${lines.join('\n\n')}\n`;
}

export function asHtml(
  { platform, title, clauses }: Agreement,
  { charset = 'utf-8', links = '' }: { charset?: string; links?: string } = {},
): string {
  const body = clauses
    .map(({ heading, sentences }, i) => `<h2>第${NUMBERS[i]}条 ${heading}</h2>\n${sentences.map((each) => `<p>${each}</p>`).join('\n')}`)
    .join('\n');
  return `<!doctype html>
<html><head><meta charset="${charset}"><title>${title}</title></head>
<body><h1>${title}</h1><p>本协议由借款人与${platform}（以下简称“我们”）订立。</p>
${body}
${links}</body></html>
`;
}
