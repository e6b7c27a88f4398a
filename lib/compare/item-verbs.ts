import type { Framed } from '@/lib/engine/frames';
import { type Parts, partsOf } from '@/lib/engine/parts';
import { negationOf, type Segment, segmentAt, segmentsOf } from '@/lib/engine/scope';
import type { Hit } from '@/lib/engine/types';
import type { Span } from '@/lib/schema/review';
import { OURS } from './item-mentions';

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

const KINDS: Readonly<Record<string, VerbKind>> = {
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
};
/** More verbs than this in one clause are no language; the bound keeps hostile text linear. */
const MOST = 80;
const USER_BEFORE =
  /(?:您|用户|你|乙方|甲方|本人|借款人)(?:(?:在|应|应当|可能|继续)?|(?:可以?|有权|能够?)(?:随时)?(?:[在通][^，。；]{0,16})?)$/;
const OWNERS =
  /(?:常用|现有|已有|指定|最新|您|你|用户|本人|借款人|乙方|甲方|客户|授权人|自己|其|我|设备|手机|终端|系统|银行|相关|以下|如下|上述|前述|必要|真实|有效|准确|完整|最新|个人|合法|名下|更新后|手机中|设备中|设备上|所需)(?:名下|本人|设备|手机|个人)?的/g;
/** 授权 and 允许 ask for what stands right behind them, or for a list they announce. */
const PERMIT_REACH = 14;
const ANNOUNCES = /(?:以下|如下|包括|信息|权限|：)/;
const FRONTED = /(?:[将把对就从]|依据|根据|基于|结合|参考)(?:(?:您|你|用户|本人|借款人|乙方|甲方|其|上述|该|相关)[^，。；：]{0,60})?$/;
const GOES_ON = /^[^，。；：]{0,10}?(?:将|会|仅|只|被|由|须|需|应|均|必须|可能|进行)/;
/** …，用于信用评分: what the data is for asks for nothing by itself. */
const PURPOSE = /^(?:并|且|仅|只|主要|均|将|会){0,2}(?:用于|用以|用来|以便|便于|从而)/;
const RESUMES = /^(?:均|都|将被|须|需|应)/;
/** 手机号填写错误: the user was asked to type it. */
const TYPED = /^[^，。；：）时所的以在]{0,8}$/;
/** 姓名、身份证号、手机号四要素验证通过: checked, and so asked for. */
const CHECKS = /^(?:验证|核验|认证|核实|校验|采集|识别|比对)$/;
const CHECKED = /^[^，。；：的将为]{0,40}$/;
/** Looking into one's own data (您可以查询您的住址) asks for nothing. */
const OWN_LOOK = /^(?:使用|利用|查询|查看|查阅|访问|获取|获得|了解|检索|管理|处理)$/;
/** 用户注册后将获得账号: the reader gains it. */
const GAINS = /^(?:获得|取得|得到|享受)$/;
const GAINED = /(?:您|你|用户|乙方|甲方|借款人)[^。；授同许\n]{0,16}$/;
/** 否则我们无法核实您的身份, 您没有授权读取联系人, 拒绝开启: what cannot be done without the data or what the reader refuses, no denial. */
const UNABLE = /^(?:无法|不能|未能|(?:没有|未|尚未)(?:授权|允许|同意|开启|打开))/;
const REFUSING = /^(?:拒绝|关闭|撤回)/;
/** 请勿将账户借予他人: an order to the reader. */
const FORBIDS = /^(?:勿|请勿|不要|不得|严禁|禁止|不可)/;
/** 需要 asks for what stands right behind it. */
const NEED_REACH = 12;
/** Handed to somebody other than the lender: 向合作机构提供, unless it is the user who must. */
const TO_OTHERS = /(?:向|给)(?!我|本公司|本平台|平台|甲方|乙方|丙方|贵|贷款人)[^，。；：]{2,24}$/;
const USER_MUST = /(?:您|你|用户|本人|借款人|申请人|客户)[^，。；]{0,12}(?:应|需|须|要|请|必须)/;
const OPENING = /^(?:读取|访问|获取|检索|核实|核验|验证|录制|拍摄)$/;
/** 读取、修改或删除 is one run, and takes. */
const RUN = /^[、和或及]?(?:修改|删除|添加)?[、和或及]?$/;
/** A relative clause is at most this long. */
const PHRASE = 60;
const TO_USER = /[为向给](?:您|你|用户|乙方|借款人)$/;

/** The verbs of a clause that say something of information items; none is looked for inside the words that name items (通话记录). */
export function verbsIn(framed: Framed, items: readonly Span[]): Verb[] {
  const verbs = verbsOf(framed.text, framed.segments, framed.hits, framed.parts, items);
  if (verbs.length === 0 || framed.clause.leads.length === 0 || !framed.leadDenies) return verbs;
  return verbs.map((verb) => (verb.kind === 'keep' ? verb : { ...verb, denied: true }));
}

/** The verb that decides about a mention: nearest in its clause, or in the lead-in where the clause has none for it. */
export function verbFor(mention: Span, framed: Framed, own: readonly Verb[]): Verb | undefined {
  const { text, clause, segments } = framed;
  const inside = own.find((verb) => verb.start === mention.start);
  if (inside) return inside;
  const at = segmentAt(segments, mention.start);
  const start = segments[at]?.start ?? clause.start;
  const behind = own.filter((verb) => verb.start >= mention.end && isBehind(segments, at, verb, text));
  if (behind[0] && FRONTED.test(text.slice(Math.max(start, mention.start - 64), mention.start))) return behind[0];
  const isPurpose = PURPOSE.test(text.slice(start, start + 8));
  const ahead = own.filter((verb) => verb.end <= mention.start && (!isPurpose || verb.start >= start));
  const found = nearestOf(ahead, mention, framed) ?? behind.find((verb) => takesBack(verb, text.slice(mention.end, verb.start), text));
  if (found) return found;
  return ahead.length > 0 || isPurpose || segments[at]?.conditional ? undefined : leadVerb(framed);
}

/** In the same comma segment, or in the next where that goes on about the same thing: …、住址，均由会员填写. */
function isBehind(segments: readonly Segment[], at: number, verb: Span, text: string): boolean {
  const own = segmentAt(segments, verb.start);
  return own === at || (own === at + 1 && RESUMES.test(text.slice(segments[own]?.start, verb.start)));
}

/** A verb behind the item that acts on it: 您的手机号将用于…, 手机号填写错误, 姓名、身份证号验证通过. */
function takesBack(verb: Verb, behind: string, text: string): boolean {
  const between = behind.slice(behind.lastIndexOf('，') + 1);
  if (CHECKS.test(text.slice(verb.start, verb.end)) && CHECKED.test(between)) return true;
  return GOES_ON.test(between) || (verb.kind === 'give' && TYPED.test(between));
}

/** The last verb before a mention; in a list behind a colon the one that announces the list. What is done on a condition asks for nothing. */
function nearestOf(ahead: readonly Verb[], mention: Span, { text, clause, segments }: Framed): Verb | undefined {
  const isFor = (verb: Verb) => reaches(verb, text.slice(verb.end, mention.start));
  const words = text.slice(clause.start, mention.start);
  const colon = clause.start + words.lastIndexOf('：');
  if (colon > clause.start && words.slice(colon - clause.start).split('、').length > 2) {
    const announcing = ahead.findLast((verb) => verb.end <= colon && isFor(verb));
    if (announcing) return announcing;
  }
  const at = segmentAt(segments, mention.start);
  const isFree = (verb: Verb) => {
    const own = segmentAt(segments, verb.start);
    return own === at || !segments[own]?.conditional;
  };
  const last = ahead.findLast((verb) => isFree(verb) && isFor(verb));
  const run = last?.kind === 'keep' ? ahead.findLast((verb) => verb.kind === 'take') : undefined;
  return run && last && RUN.test(text.slice(run.end, last.start)) ? run : last;
}

/** The verb of the innermost lead-in that has one, asking verbs first. */
function leadVerb({ text, clause, leadHits }: Framed): Verb | undefined {
  for (let i = clause.leads.length - 1; i >= 0; i--) {
    const lead = clause.leads[i];
    if (!lead) continue;
    const hits = leadHits.filter((hit) => hit.start >= lead.start && hit.end <= lead.end);
    const items = hits.filter((hit) => hit.concept.startsWith('item.'));
    const verbs = verbsOf(text, segmentsOf(text, lead), hits, partsOf(hits), items);
    const asking = verbs.filter((verb) => verb.kind === 'take' || verb.kind === 'give');
    const found = (asking.length > 0 ? asking : verbs).at(-1);
    if (found) return found;
  }
  return undefined;
}

function verbsOf(text: string, segments: readonly Segment[], hits: readonly Hit[], parts: Parts, items: readonly Span[]): Verb[] {
  const verbs: Verb[] = [];
  for (const hit of hits) {
    if (verbs.length >= MOST) break;
    const known = KINDS[hit.concept];
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
  // 消费记录 and 浏览记录 are things.
  if (word === '记录' && /^(?:信息|[、等及和，）]|$)/.test(text.slice(hit.end, hit.end + 2))) return false;
  if (OWN_LOOK.test(word)) return !USER_BEFORE.test(before) && !(GAINS.test(word) && GAINED.test(before));
  // 申请 is about a loan unless it is about a permission.
  if (word === '申请' || word === '请求') return text.slice(hit.end, hit.end + 24).includes('权限');
  if (hit.concept === 'act.provide') return !TO_USER.test(before);
  return hit.concept !== 'act.tell' || !/[、栏]/.test(text.charAt(hit.end));
}

/**
 * Whether a verb acts on what stands behind it. A verb inside a relative clause presupposes the data instead of asking for it
 * (您提供给我们的手机号, 收集到的姓名), unless 的 only names an owner (获取您设备的序列号).
 */
const RELATIVE =
  /^(?:给|到|至|过|得|予|于)?[^，、]{0,6}的(?!包括)|(?:提供|填写|预留|登记|留存|收集|获取|使用|存储|保存|产生|形成|绑定|注册|开立|设置|发送|接收|有关|相关|所需)(?:给[^的]{0,6})?的(?!包括)/;

function reaches(verb: Verb, between: string): boolean {
  if (verb.kind === 'keep' && /[，：]/.test(between)) return false;
  if (verb.kind !== 'pay' && between.includes('的') && !/[，；：（]/.test(between)) {
    const words = (between.split('、')[0] ?? '').slice(0, PHRASE).replace(OWNERS, '');
    if (verb.plain ? /^[到过得]?的|(?:过程中|产生|形成)的/.test(words) : RELATIVE.test(words)) return false;
  }
  if (verb.needs) return between.length <= NEED_REACH || ANNOUNCES.test(between) || between.includes('、');
  return !verb.permits || between.length <= PERMIT_REACH || ANNOUNCES.test(between);
}
