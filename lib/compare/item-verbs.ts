import type { Framed } from '@/lib/engine/frames';
import type { Parts } from '@/lib/engine/parts';
import { negationOf, type Segment, segmentAt } from '@/lib/engine/scope';
import type { Hit } from '@/lib/engine/types';
import type { Span } from '@/lib/schema/review';
import { OURS } from './item-owners';

/**
 * What a verb does with an information item: the lender takes it, the user gives it or holds it back, it is handed on, it is looked after,
 * or money goes to it or comes from it.
 */
export type VerbKind = 'take' | 'give' | 'refuse' | 'pass' | 'keep' | 'pay';

export interface Verb extends Span {
  kind: VerbKind;
  denied: boolean;
  /** Where the words start that say it: at the negation of a denied verb. */
  from: number;
  /** 授权, 允许, 开启: asks for what it permits. */
  permits: boolean;
  /** 需要, 持有: asks for what stands right behind it or in the list it opens. */
  needs: boolean;
  /** A verb of taking that seldom stands in a relative clause. */
  plain: boolean;
}

const KINDS: ReadonlyMap<string, VerbKind> = new Map<string, VerbKind>(
  Object.entries({
    'act.collect': 'take',
    'act.permit': 'take',
    'act.use': 'take',
    'ask.take': 'take',
    'act.provide': 'give',
    'ask.give': 'give',
    'ask.fill': 'give',
    'ask.need': 'give',
    'act.refuse': 'refuse',
    'act.share': 'pass',
    'act.publish': 'pass',
    'act.tell': 'pass',
    'ask.pass': 'pass',
    'ask.keep': 'keep',
    'ask.pay': 'pay',
  }),
);
/** More verbs than this in one clause are no language; the bound keeps hostile text linear. */
const MOST = 80;
const USER_BEFORE =
  /(?:您|用户|你|乙方|甲方|本人|借款人)(?:(?:在|应|应当|可能|继续)?|(?:可以?|有权|能够?)(?:随时)?(?:[在通][^，。；]{0,16})?)$/;
/** Looking into one's own data (您可以查询您的住址) asks for nothing. */
const OWN_LOOK = /^(?:使用|利用|查询|查看|查阅|访问|获取|获得|了解|检索|管理|处理)$/;
/** 加密存储: said of how data is kept. */
const HOLDS = /^(?:存储|保存|储存|存放|留存|传输|处理)$/;
const SAFELY = /(?:加密|脱敏|去标识化|匿名化|安全|妥善)[^，。；]{0,6}$/;
/** 用户注册后将获得账号: the reader gains it. */
const GAINS = /^(?:获得|取得|得到|享受)$/;
const GAINED = /(?:您|你|用户|乙方|甲方|借款人)[^。；授同许\n]{0,16}$/;
/** 否则我们无法核实您的身份, 您没有授权读取联系人, 拒绝开启: what cannot be done without the data or what the reader refuses, no denial. */
const UNABLE = /^(?:无法|不能|未能|(?:没有|未|尚未)(?:授权|允许|同意|开启|打开))/;
const REFUSING = /^(?:拒绝|关闭|撤回)/;
/** 请勿将账户借予他人: an order to the reader. */
const FORBIDS = /^(?:勿|请勿|不要|不得|严禁|禁止|不可)/;
/** Handed to somebody other than the lender: 向合作机构提供, unless it is the user who must. */
const TO_OTHERS = /(?:向|给)(?!我|本公司|本平台|平台|甲方|乙方|丙方|贵|贷款人)[^，。；：]{2,24}$/;
const USER_MUST = /(?:您|你|用户|本人|借款人|申请人|客户)[^，。；]{0,12}(?:应|需|须|要|请|必须)/;
const OPENING = /^(?:读取|访问|获取|检索|核实|核验|验证|录制|拍摄)$/;
const TO_USER = /[为向给](?:您|你|用户|乙方|借款人)$/;

/** The verbs of a clause that say something of information items; none is looked for inside the words that name items (通话记录). */
export function verbsIn(framed: Framed, items: readonly Span[]): Verb[] {
  const verbs = verbsOf(framed.text, framed.segments, framed.hits, framed.parts, items);
  if (verbs.length === 0 || framed.clause.leads.length === 0 || !framed.leadDenies) return verbs;
  return verbs.map((verb) => (verb.kind === 'keep' ? verb : { ...verb, denied: true }));
}

/** The verbs among the hits of a span, a clause or a lead-in. */
export function verbsOf(text: string, segments: readonly Segment[], hits: readonly Hit[], parts: Parts, items: readonly Span[]): Verb[] {
  const verbs: Verb[] = [];
  for (const hit of hits) {
    if (verbs.length >= MOST) break;
    const known = KINDS.get(hit.concept);
    if (!known || !isVerb(text, hit) || items.some((item) => item.start < hit.end && hit.start < item.end && !opens(text, item, hit)))
      continue;
    const negation = negationOf(text, segments, parts, hit);
    verbs.push({
      start: hit.start,
      end: hit.end,
      kind: kindOf(known, hit, negation, { text, segments, parts }),
      permits: hit.concept === 'act.permit',
      needs: hit.concept === 'ask.need',
      plain: hit.concept === 'act.permit' || hit.concept === 'act.collect',
      denied: negation !== undefined,
      from: negation?.start ?? hit.start,
    });
  }
  return verbs;
}

/** What a verb stands in. */
interface Scope {
  text: string;
  segments: readonly Segment[];
  parts: Parts;
}

/** What is handed to others is passed on; what the reader refuses is held back, what he is forbidden is kept. */
function kindOf(known: VerbKind, hit: Hit, negation: Hit | undefined, { text, segments, parts }: Scope): VerbKind {
  const segment = segments[segmentAt(segments, hit.start)];
  if (negation && known !== 'keep') {
    const words = text.slice(negation.start, negation.end + 2);
    const actor = parts.actors.findLast((each) => each.end <= negation.start);
    const isUsers = actor ? OURS.has(actor.concept) : true;
    if (segment?.conditional || UNABLE.test(words) || (isUsers && REFUSING.test(words))) return 'refuse';
    if (isUsers && known === 'give' && FORBIDS.test(words)) return 'keep';
  }
  if (hit.concept !== 'act.provide') return known;
  const before = text.slice(Math.max(segment?.start ?? hit.start, hit.start - 40), hit.start);
  return TO_OTHERS.test(before) && !isUsersGift(before, hit, parts) ? 'pass' : known;
}

/** 读取联系人: the words that name the item begin with its verb. */
function opens(text: string, item: Span, verb: Span): boolean {
  return item.start === verb.start && item.end > verb.end && OPENING.test(text.slice(verb.start, verb.end));
}

/** What the reader gives goes to the lender, whatever that is called (用户向白桦提供); what he lets others give goes on. */
function isUsersGift(before: string, hit: Span, { actors }: Parts): boolean {
  if (USER_MUST.test(before)) return true;
  const to = hit.start - before.length + Math.max(before.lastIndexOf('向'), before.lastIndexOf('给'));
  const giver = actors.findLast((each) => each.end <= to && each.start >= hit.start - before.length);
  return giver !== undefined && OURS.has(giver.concept) && !/(?:授权|同意|允许|许可)/.test(before.slice(0, before.lastIndexOf('向')));
}

function isVerb(text: string, hit: Hit): boolean {
  const word = text.slice(hit.start, hit.end);
  const before = text.slice(Math.max(0, hit.start - 24), hit.start);
  if (HOLDS.test(word) && SAFELY.test(before)) return false;
  // 消费记录 and 浏览记录 are things.
  if (word === '记录' && /^(?:信息|[、等及和，）]|$)/.test(text.slice(hit.end, hit.end + 2))) return false;
  if (OWN_LOOK.test(word)) return !USER_BEFORE.test(before) && !(GAINS.test(word) && GAINED.test(before));
  // 申请 is about a loan unless it is about a permission.
  if (word === '申请' || word === '请求') return text.slice(hit.end, hit.end + 24).includes('权限');
  if (hit.concept === 'act.provide') return !TO_USER.test(before);
  return hit.concept !== 'act.tell' || !/[、栏]/.test(text.charAt(hit.end));
}
