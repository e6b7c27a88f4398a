import type { Finding, Information, Review, Severity, Unread } from '@/lib/schema/review';

/** Hand-written reviews for the views: one for each state a reader can meet. The words are ours, the lenders invented. */

interface Words {
  rule: string;
  severity: Severity;
  /** The whole sentence; `quote` is a part of it, and each role a part of the sentence. */
  sentence: string;
  quote?: string;
  roles?: Partial<Record<keyof Finding['roles'], string>>;
  path?: string[];
  certainty?: Finding['certainty'];
  hidden?: Finding['hidden'];
  norms?: string[];
  applies?: 'yes' | 'no' | 'unknown';
  context?: string;
}

let next = 100;

export function finding({ rule, severity, sentence, quote = sentence.replace(/。$/, ''), roles = {}, path = [], ...rest }: Words): Finding {
  const base = next;
  next += sentence.length + 120;
  const at = sentence.indexOf(quote);
  if (at < 0) throw new Error(`fixture: "${quote}" is not in "${sentence}"`);
  const placed = Object.entries(roles).map(([role, text]) => {
    const start = base + sentence.indexOf(text);
    return [role, { text, start, end: start + text.length }];
  });
  return {
    id: `${rule}-${base.toString(16).padStart(10, '0')}`,
    rule,
    severity,
    certainty: rest.certainty ?? 'high',
    quote,
    start: base + at,
    end: base + at + quote.length,
    prefix: `说明。${sentence.slice(0, at)}`.slice(-32),
    suffix: `${sentence.slice(at + quote.length)}以下另述。`.slice(0, 32),
    also: [],
    path,
    roles: Object.fromEntries(placed),
    norms: (rest.norms ?? []).map((id) => ({ id, applies: rest.applies ?? 'unknown' })),
    ...(rest.hidden ? { hidden: rest.hidden } : {}),
    ...(rest.context ? { context: { text: rest.context, start: base - 40, end: base - 40 + rest.context.length } } : {}),
  };
}

const bookClause = finding({
  rule: 'contact-book-access',
  severity: 'beyond',
  sentence: '为评估您的信用风险，您同意我们读取并保存您手机中的全部联系人及通话记录。',
  quote: '读取并保存您手机中的全部联系人',
  roles: { actor: '我们', act: '读取并保存', object: '全部联系人', purpose: '评估您的信用风险', modality: '同意' },
  path: ['第三条 信息授权', '3.2'],
  norms: ['cn-tc260-20191a', 'cn-necessary-2021-lending', 'cn-pipl-16'],
});

const callFriends = finding({
  rule: 'third-party-contact',
  severity: 'beyond',
  sentence: '如您出现失联、逾期等情形，我们及合作机构可致电、发送短信给您的亲友、同事，告知欠款情况并请其督促还款。',
  quote: '我们及合作机构可致电、发送短信给您的亲友、同事',
  roles: { condition: '失联、逾期等情形', actor: '我们及合作机构', act: '致电、发送短信', recipient: '您的亲友、同事' },
  path: ['第七条 逾期处理', '7.4'],
  norms: ['cn-gbt45251', 'cn-microloan-37'],
});

const refusal = finding({
  rule: 'forced-consent',
  severity: 'beyond',
  sentence: '您不同意上述授权的，我们将无法提供借款服务。',
  roles: { condition: '不同意上述授权的', actor: '我们', act: '无法提供', object: '借款服务' },
  path: ['第三条 信息授权', '3.9'],
  norms: ['cn-pipl-16', 'cn-necessary-2021-4'],
});

const calls = finding({
  rule: 'call-log-access',
  severity: 'beyond',
  sentence: '我们将采集您的通话记录。',
  roles: { actor: '我们', act: '采集', object: '通话记录' },
  path: ['第三条 信息授权', '3.3'],
  norms: ['cn-pipl-6'],
});

const outsourced = finding({
  rule: 'collection-outsourcing',
  severity: 'caution',
  sentence: '我们有权委托第三方催收机构向您催收。',
  roles: { actor: '我们', act: '委托', recipient: '第三方催收机构' },
  path: ['第七条 逾期处理', '7.5'],
  norms: ['cn-pipl-21'],
});

const unsure = finding({
  rule: 'third-party-contact',
  severity: 'caution',
  certainty: 'low',
  sentence: '必要时可与相关人员核实情况。',
  roles: { act: '核实', recipient: '相关人员' },
  path: ['第八条 信息使用', '8.3'],
  norms: ['cn-gbt45251'],
});

const typedByHand = finding({
  rule: 'compliant-contacts',
  severity: 'meets',
  sentence: '您可以自愿手动填写两位联系人，本行不读取您的通讯录。',
  roles: { actor: '您', act: '手动填写', object: '两位联系人' },
  path: ['第四条 联系人', '4.1'],
  norms: ['cn-tc260-20191a'],
});

const listed = finding({
  rule: 'sms-access',
  severity: 'beyond',
  sentence: '（三）短信内容及收发时间；',
  quote: '短信内容及收发时间',
  roles: { object: '短信内容' },
  context: '您授权我们收集以下信息：',
  hidden: 'collapsed',
  path: ['第三条 信息授权', '3.4'],
  norms: ['cn-pipl-6'],
});

const judged = (guide: 'necessary' | 'conditional' | 'unnecessary' | 'not-covered', provisions: typeof guide) => [
  { norm: 'cn-tc260-20191a', result: guide },
  { norm: 'cn-necessary-2021-lending', result: provisions },
];

const words = (quote: string): Information['evidence'] => [{ quote, start: 20, end: 20 + quote.length }];

const information: Information[] = [
  {
    item: 'emergency-contact',
    status: 'required',
    count: 5,
    evidence: words('请至少填写五位常用联系人。'),
    judged: judged('unnecessary', 'unnecessary'),
  },
  {
    item: 'contact-book',
    status: 'required',
    evidence: words('读取并保存您手机中的全部联系人'),
    judged: judged('unnecessary', 'unnecessary'),
  },
  { item: 'call-log', status: 'required', evidence: words('我们将采集您的通话记录'), judged: judged('not-covered', 'unnecessary') },
  {
    item: 'location',
    status: 'optional',
    evidence: words('您可以选择开启定位，以便匹配附近的服务。'),
    judged: judged('not-covered', 'unnecessary'),
  },
  { item: 'sms', status: 'required', evidence: words('短信内容及收发时间'), judged: judged('not-covered', 'unnecessary') },
  { item: 'phone-number', status: 'required', evidence: words('请填写您的手机号码。'), judged: judged('necessary', 'necessary') },
  { item: 'name', status: 'required', evidence: words('请如实填写您的姓名。'), judged: judged('necessary', 'necessary') },
  { item: 'id-document', status: 'required', evidence: [], judged: judged('necessary', 'necessary') },
  { item: 'bank-card', status: 'required', evidence: [], judged: judged('necessary', 'necessary') },
  { item: 'device-info', status: 'mentioned', evidence: [], judged: judged('conditional', 'unnecessary') },
  { item: 'clipboard', status: 'denied', evidence: [], judged: judged('not-covered', 'unnecessary') },
];

const unread: Unread[] = [
  { what: '扣款页', why: 'other-origin-frame', binding: true, url: 'https://pay.example/frame' },
  { what: '第 9 页', why: 'image', binding: false },
  { what: '征信查询授权书', why: 'linked-agreement', binding: true, url: 'https://birch.example/credit' },
];

const stop: Review = {
  schema: 'review/1',
  source: {
    kind: 'tab',
    url: 'https://birch.example/auth',
    title: '个人信息授权书',
    sha256: '9f3c5e1a77d204bb8c19e60f3a52d7c4416f0b8ed93a27f5c08e1d64a9f2b071',
    chars: 18204,
    retrievedAt: '2026-11-22T13:14:08.000Z',
  },
  document: {
    type: 'authorisation-letter',
    lending: true,
    language: 'zh-CN',
    platform: '白桦借款',
    parties: [
      {
        role: 'lender',
        name: '白桦小额贷款有限公司',
        calledAs: ['我们', '贷款人'],
        quote: '白桦小额贷款有限公司（下称“我们”）',
        start: 20,
        end: 38,
      },
    ],
    lenderKind: 'small-loan',
    reasons: [],
  },
  coverage: { clauses: 142, unread },
  verdict: {
    level: 'stop',
    reason: 'people-or-data',
    contactsLine: 'takes-contact-book',
    counts: { beyond: 5, caution: 1, notice: 0, meets: 0, needsReading: 1 },
  },
  findings: [bookClause, calls, listed, refusal, callFriends, outsourced, unsure],
  quoted: [],
  information,
  gaps: [],
  contradictions: [],
  errors: [],
  pack: { id: 'zh-CN', version: '2026-11-25', asOf: '2026-11-25' },
};

const contactsAsked = (extra: Partial<Information>): Information[] => [
  { item: 'emergency-contact', status: 'required', evidence: [], judged: judged('conditional', 'unnecessary'), ...extra },
  ...information.slice(5, 9),
];

const promise = finding({ rule: 'compliant-contacts', severity: 'meets', sentence: '我们不会读取您的通讯录。', path: ['第二条 承诺'] });

const caution: Review = {
  ...stop,
  source: { ...stop.source, url: 'https://bluestone.example/loan', title: '借款协议' },
  document: { ...stop.document, type: 'agreement', platform: '青石分期', parties: [], lenderKind: 'unknown' },
  coverage: { clauses: 118, unread: [] },
  verdict: {
    level: 'caution',
    reason: 'caution',
    contactsLine: 'mandatory',
    counts: { beyond: 0, caution: 1, notice: 0, meets: 1, needsReading: 1 },
  },
  findings: [outsourced, unsure, typedByHand],
  information: contactsAsked({ count: 2, byHand: true }),
};

const clear: Review = {
  ...caution,
  source: { ...stop.source, url: 'https://halfhill.example/contract', title: '个人借款合同' },
  document: { ...caution.document, platform: '半山银行', lenderKind: 'bank' },
  coverage: { clauses: 86, unread: [{ what: '还款计划', why: 'image', binding: false }] },
  verdict: {
    level: 'clear',
    reason: 'nothing-beyond',
    contactsLine: 'by-hand-optional',
    counts: { beyond: 0, caution: 0, notice: 0, meets: 1, needsReading: 0 },
  },
  findings: [typedByHand],
  information: contactsAsked({ status: 'optional', count: 2, byHand: true }),
};

const nothing: Review['verdict'] = {
  level: 'not-applicable',
  reason: 'article',
  contactsLine: 'not-asked',
  counts: { beyond: 0, caution: 0, notice: 0, meets: 0, needsReading: 0 },
};

const article: Review = {
  ...stop,
  source: { ...stop.source, url: 'https://news.example/loans', title: '借钱前要看哪几条' },
  document: { type: 'article', lending: true, language: 'zh-CN', parties: [], lenderKind: 'unknown', reasons: [] },
  coverage: { clauses: 64, unread: [] },
  verdict: nothing,
  findings: [],
  quoted: [refusal, callFriends],
  information: [],
};

const noAgreement: Review = {
  ...article,
  verdict: { ...nothing, reason: 'no-agreement' },
  quoted: [],
  document: { ...article.document, type: 'other' },
};
const notLending: Review = {
  ...noAgreement,
  verdict: { ...nothing, reason: 'not-lending', counts: { ...nothing.counts, beyond: 1 } },
  findings: [calls],
};
const unreadVerdict = (reason: 'login' | 'jurisdiction' | 'language' | 'nothing-read'): Review => ({
  ...noAgreement,
  coverage: { clauses: 0, unread: [{ what: '协议正文', why: reason === 'login' ? 'login' : 'image', binding: true }] },
  verdict: { ...nothing, level: 'unread', reason },
});

const contacts = (contactsLine: Review['verdict']['contactsLine'], extra: Partial<Information>): Review => ({
  ...caution,
  verdict: { ...caution.verdict, contactsLine },
  information: contactsAsked(extra),
});

/** 200 findings, and words that no line can hold. */
const many: Review = {
  ...stop,
  source: { ...stop.source, title: '关于个人信息收集、使用、对外提供及委托第三方催收等相关事项的综合授权书（2026 年第三次修订版）' },
  verdict: { ...stop.verdict, counts: { beyond: 200, caution: 0, notice: 0, meets: 0, needsReading: 0 } },
  findings: Array.from({ length: 200 }, (_, i) => ({
    ...(i % 2 === 0 ? callFriends : bookClause),
    id: `many-${i}`,
    start: i,
    end: i + bookClause.quote.length,
    quote: bookClause.quote,
  })),
};

const long: Review = {
  ...stop,
  verdict: { ...stop.verdict, contactsLine: 'more-than-two', counts: { ...nothing.counts, beyond: 1 } },
  information: information.filter(({ item }) => item !== 'contact-book' && item !== 'call-log' && item !== 'sms'),
  findings: [
    finding({
      rule: 'third-party-contact',
      severity: 'beyond',
      sentence: `如您未能按期足额还款，我们可联系您的${'父母、配偶、子女、兄弟姐妹、同事、上级、邻居、'.repeat(8)}其他亲友，请其代为转告 https://birch.example/${'a'.repeat(90)}。`,
      roles: { condition: '未能按期足额还款', actor: '我们', act: '联系' },
      path: ['第七条 逾期处理'],
    }),
  ],
};

const failed: Review = { ...stop, errors: [{ rule: 'liability-disclaimer', message: 'frame without act at clause 31' }] };

const unsaid: Review = {
  ...stop,
  verdict: { ...stop.verdict, counts: { ...nothing.counts, beyond: 1, meets: 1 } },
  findings: [promise, bookClause],
  contradictions: [{ a: promise.id, b: bookClause.id, why: 'denied-and-granted' }],
  gaps: [
    { gap: 'withdrawal', why: 'it does not say how consent is withdrawn' },
    { gap: 'cost-table', why: 'it shows no table of the whole cost of the loan' },
    { gap: 'of-a-later-pack', why: 'unknown here' },
  ],
};

export const reviews = {
  stop,
  caution,
  clear,
  article,
  'no-agreement': noAgreement,
  'not-lending': notLending,
  login: unreadVerdict('login'),
  'other-law': unreadVerdict('jurisdiction'),
  language: unreadVerdict('language'),
  picture: unreadVerdict('nothing-read'),
  'rule-failed': failed,
  unsaid,
  many,
  long,
  'contacts-more': contacts('more-than-two', { count: 3, byHand: true }),
  'contacts-open': contacts('more-than-two', {}),
  'contacts-unstated': contacts('not-stated', { status: 'mentioned' }),
  'contacts-denied': contacts('denied', { status: 'denied' }),
  'contacts-none': contacts('not-asked', {}),
  'unread-part': {
    ...caution,
    coverage: { clauses: 118, unread },
    findings: [typedByHand],
    verdict: { ...caution.verdict, reason: 'unread-part', counts: { ...nothing.counts, meets: 1 } },
  },
  'caution-beyond': {
    ...caution,
    findings: [
      finding({
        rule: 'liability-disclaimer',
        severity: 'beyond',
        sentence: '由此产生的影响，平台不承担责任。',
        roles: { actor: '平台', act: '不承担责任' },
        norms: ['cn-civil-506'],
      }),
      outsourced,
    ],
    verdict: { ...caution.verdict, reason: 'beyond', counts: { ...nothing.counts, beyond: 1, caution: 1 } },
  },
} satisfies Record<string, Review>;

export type ReviewName = keyof typeof reviews;
