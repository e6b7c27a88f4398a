import type { Framed } from '@/lib/engine/frames';
import { partsOf } from '@/lib/engine/parts';
import { type Segment, segmentAt, segmentsOf } from '@/lib/engine/scope';
import type { Span } from '@/lib/schema/review';
import { type Verb, verbsOf } from './item-verbs';

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
/** 需要 asks for what stands right behind it. */
const NEED_REACH = 12;
/** 读取、修改或删除 is one run, and takes. */
const RUN = /^[、和或及]?(?:修改|删除|添加)?[、和或及]?$/;
/** A relative clause is at most this long. */
const PHRASE = 60;
const RELATIVE =
  /^(?:给|到|至|过|得|予|于)?[^，、]{0,6}的(?!包括)|(?:提供|填写|预留|登记|留存|收集|获取|使用|存储|保存|产生|形成|绑定|注册|开立|设置|发送|接收|有关|相关|所需)(?:给[^的]{0,6})?的(?!包括)/;

/** The verb that decides about a mention: nearest in its clause, or in the lead-in where the clause has none for it. */
export function verbFor(mention: Span, framed: Framed, own: readonly Verb[], leads: LeadVerbs): Verb | undefined {
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
  return ahead.length > 0 || isPurpose || segments[at]?.conditional ? undefined : leads.of(framed);
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

/** The verbs of lead-ins, each worked out once for all the items below it. */
export class LeadVerbs {
  readonly #known = new Map<number, Verb | undefined>();

  /** The verb of the innermost lead-in that has one. */
  of(framed: Framed): Verb | undefined {
    return framed.clause.leads.reduceRight<Verb | undefined>((found, lead) => found ?? this.#verbOf(lead, framed), undefined);
  }

  #verbOf(lead: Span, { text, leadHits }: Framed): Verb | undefined {
    if (this.#known.has(lead.start)) return this.#known.get(lead.start);
    const hits = leadHits.filter((hit) => hit.start >= lead.start && hit.end <= lead.end);
    const items = hits.filter((hit) => hit.concept.startsWith('item.'));
    const verbs = verbsOf(text, segmentsOf(text, lead), hits, partsOf(hits), items);
    const verb = verbs.findLast(({ kind }) => kind === 'take' || kind === 'give') ?? verbs.at(-1);
    this.#known.set(lead.start, verb);
    return verb;
  }
}

/**
 * Whether a verb acts on what stands behind it. A verb inside a relative clause presupposes the data instead of asking for it
 * (您提供给我们的手机号, 收集到的姓名), unless 的 only names an owner (获取您设备的序列号).
 */
function reaches(verb: Verb, between: string): boolean {
  if (verb.kind === 'keep' && /[，：]/.test(between)) return false;
  if (verb.kind !== 'pay' && between.includes('的') && !/[，；：（]/.test(between)) {
    const words = (between.split('、')[0] ?? '').slice(0, PHRASE).replace(OWNERS, '');
    if (verb.plain ? /^[到过得]?的|(?:过程中|产生|形成)的/.test(words) : RELATIVE.test(words)) return false;
  }
  if (verb.needs) return between.length <= NEED_REACH || ANNOUNCES.test(between) || between.includes('、');
  return !verb.permits || between.length <= PERMIT_REACH || ANNOUNCES.test(between);
}
