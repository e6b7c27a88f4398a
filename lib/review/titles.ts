import type { DocumentType } from '@/lib/schema/review';
import { markerOf } from '@/lib/text/markers';
import type { Segmented } from '@/lib/text/segment';

/** A line that names a document. */
export interface Title {
  /** Normalised words, without marks and brackets around them. */
  text: string;
  type: DocumentType;
  /** Stands at the head of the document, where a title is expected. */
  early: boolean;
}

/** Names by what they end with, first match wins. A letter is often called 协议, so it is asked for before contracts are. */
const NAMES: readonly [DocumentType, RegExp][] = [
  // A letter about a loan that is late: no paper to be signed.
  ['other', /(?:催收|催告|催款|律师|逾期.{0,6}(?:告知|通知|提示|提醒))函$|(?:逾期|催收|催款|欠款).{0,6}(?:通知书?|提醒|告知书|公告)$/],
  [
    'article',
    /^(?:中华人民共和国.{2,24}法|.{2,40}(?:管理|暂行|实施|试行)办法|.{2,40}(?:条例|自律公约|司法解释|通知|公告|通报|判决书|裁定书|意见稿))$/,
  ],
  [
    'privacy-policy',
    /(?:隐私|个人信息(?:保护|处理|收集)|信息保护|信息安全).{0,12}(?:政策|声明|协议|条款|规则|指引|说明|公告|总则)$|隐私(?:权|保护)?$|(?:保护|隐私|privacy)(?:政策|policy)$|privacypolicy/,
  ],
  ['app-listing', /(?:应用|系统|设备|app)权限.{0,4}(?:列表|清单|说明|详情)$|权限列表$/],
  ['privacy-policy', /(?:第三方|合作方|合作机构|个人信息|sdk).{0,12}(?:清单|目录|列表)$/],
  ['authorisation-letter', /(?:授权书|委托书|承诺书|同意书|声明书|授权委托|授权声明|授权确认|授权函|承诺函|同意函)$/],
  ['authorisation-letter', /(?:授权|代扣|扣款|划扣|采集|查询|征信|信息收集).{0,10}(?:协议|条款|规则|确认|须知)$|信息授权$|授权$/],
  [
    'agreement',
    /(?:协议书?|合同书?|条款|章程|合约|借据|借条|确认书|告知书|服务说明|服务规则|会员规则|使用规则|领用合约|termsofservice|termsofuse|termsandconditions|agreement)$/,
  ],
  [
    'product-page',
    /^(?:关于我们|关于.{2,8}|常见问题.{0,6}|帮助中心|帮助与反馈|产品介绍|产品简介|公司简介|新手指南|使用指南|操作指南|还款方式|如何还款|我要借款|联系我们|faq|.{0,8}攻略)$/,
  ],
];

/** Names are looked for in lines this short. */
const LONGEST = 44;
const HEAD_LINES = 10;
const HEAD_UNITS = 800;
/** A name with less text than this below it is a link or a button. */
const BODY = 160;
const MOST = 12;
/** Names that come later than this name an annex. */
const SCAN = 120_000;
/** The last character of every name, before a bracket or a date: most lines are told apart by it. */
const ENDS = /[函醒知单录表书议同款程约据条认知明则策议护限权告法例释见稿们题心馈介南式绍款秘略性q0-9a-z）)】\]》"版]$/;

/** Lines that name a document and have a document below them, in reading order. */
export function titlesOf({ source, normal }: Segmented): Title[] {
  const titles: Title[] = [];
  const pageTitle = source.title ? typeOfName(source.title.split(/[|_]| [-–—] /)[0] ?? '') : undefined;
  if (pageTitle) titles.push({ ...pageTitle, early: true });
  let line = 0;
  for (const [index, span] of normal.passages.entries()) {
    const length = span.end - span.start;
    if (length < 2) continue;
    if (titles.length >= MOST || span.start > SCAN) break;
    const kind = source.passages[index]?.kind;
    line++;
    if (length > LONGEST || kind === 'link' || kind === 'button' || kind === 'control' || kind === 'label') continue;
    const text = normal.text.slice(span.start, span.end);
    const early = line <= HEAD_LINES && span.start <= HEAD_UNITS;
    if (!ENDS.test(text) || !(early || hasBody(normal.passages, index))) continue;
    // A numbered line is a heading inside a document (第九条 授权), not its name.
    const named = markerOf(text) ? undefined : typeOfName(text);
    if (named) titles.push({ ...named, early });
  }
  return titles;
}

/** What a line says the document is: 《白桦借款协议》（2024年版） is an agreement. */
export function typeOfName(line: string): { text: string; type: DocumentType } | undefined {
  if (/^[-•·*]\s?\S/.test(line)) return undefined;
  const text = line
    .toLowerCase()
    .trimEnd()
    .replace(/[（(【[][^）)】\]]{0,24}[）)】\]]$/, '')
    .replace(/^附件[一二三四五六七八九十\d]{0,2}[：:]?/, '')
    .replace(/[\s《》<>"'“”【】[\]#*]/g, '')
    .replace(/[\d年月日号版.v-]{4,44}$/, '');
  if (text.length < 2 || text.length > LONGEST || /[。；，？！：]/.test(text)) return undefined;
  const match = NAMES.find(([, pattern]) => pattern.test(text));
  return match ? { text, type: match[0] } : undefined;
}

function hasBody(passages: readonly { start: number; end: number }[], index: number): boolean {
  let prose = 0;
  for (let i = index + 1; i < Math.min(passages.length, index + 12); i++) {
    const length = (passages[i]?.end ?? 0) - (passages[i]?.start ?? 0);
    if (length >= 24) prose += length;
    if (prose >= BODY) return true;
  }
  return false;
}
