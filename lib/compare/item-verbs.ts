import type { Framed } from '@/lib/engine/frames';
import { negationOf, type Segment, segmentAt, segmentsOf } from '@/lib/engine/scope';
import type { Hit } from '@/lib/engine/types';
import type { Span } from '@/lib/schema/review';

/** What a verb does with an information item: the lender takes it, the user gives it, it is handed on, or looked after. */
export type VerbKind = 'take' | 'give' | 'pass' | 'keep';

export interface Verb extends Span {
  kind: VerbKind;
  denied: boolean;
  /** 授权, 允许, 开启: asks for what it permits. */
  permits: boolean;
}

const KINDS: Readonly<Record<string, VerbKind>> = {
  'act.collect': 'take',
  'act.permit': 'take',
  'act.use': 'take',
  'ask.take': 'take',
  'act.provide': 'give',
  'ask.give': 'give',
  'act.share': 'pass',
  'act.publish': 'pass',
  'act.tell': 'pass',
  'ask.pass': 'pass',
  'ask.keep': 'keep',
};
const USER_BEFORE = /(?:您|用户|你|乙方|甲方|本人|借款人)(?:在|可以|可|应|应当|可能|继续)?$/;
const OWNERS =
  /(?:您|你|用户|本人|借款人|乙方|甲方|客户|授权人|自己|其|我|相关|以下|如下|上述|前述|必要|真实|有效|准确|完整|最新|个人|合法|名下|更新后|手机中|设备中|设备上|所需)(?:名下|本人|设备|手机|个人)?的/g;
/** 授权 and 允许 ask for what stands right behind them, or for a list they announce. */
const PERMIT_REACH = 14;
const ANNOUNCES = /(?:以下|如下|包括|信息|权限|：)/;
const FRONTED = /[将把对就](?:您|你|用户|本人|借款人|乙方|甲方|其|上述|该|相关)[^，。；：]{0,60}$/;
const GOES_ON = /^[^，。；：]{0,10}?(?:将|会|被|由|须|需|应|均|必须|可能|进行)/;

/**
 * The verbs that decide about a mention in its clause, nearest first; those of the lead-in where the clause has none for it.
 * `taken` are the words that name items: no verb is looked for inside them (通话记录).
 */
export function verbsFor(mention: Span, framed: Framed, taken: readonly Span[]): Verb[] {
  const { text, clause, segments } = framed;
  const own = verbsOf(text, segments, framed.hits, taken);
  const before = own.filter((verb) => verb.end <= mention.start && reaches(verb, text.slice(verb.end, mention.start)));
  const colon = text.lastIndexOf('：', mention.start);
  const announcing = before.filter((verb) => verb.end <= colon);
  const isListed = colon > clause.start && announcing.length > 0 && text.slice(colon, mention.start).split('、').length > 2;
  const nearest = (isListed ? announcing : before).at(-1);
  if (nearest) return [nearest];
  const segment = segmentAt(segments, mention.start);
  const behind = own.filter((verb) => verb.start >= mention.end && segmentAt(segments, verb.start) === segment);
  const start = segments[segment]?.start ?? clause.start;
  const fronted = FRONTED.test(text.slice(start, mention.start)) || /[将把对]$/.test(text.slice(start, mention.start));
  const passive = behind.filter((verb) => fronted || GOES_ON.test(text.slice(mention.end, verb.start)));
  return passive.length > 0 ? passive.slice(0, 1) : leadVerbs(framed);
}

/** The verb of the innermost lead-in that has one, asking verbs first. */
function leadVerbs({ text, clause, leadHits }: Framed): Verb[] {
  for (let i = clause.leads.length - 1; i >= 0; i--) {
    const lead = clause.leads[i];
    if (!lead) continue;
    const hits = leadHits.filter((hit) => hit.start >= lead.start && hit.end <= lead.end);
    const items = hits.filter((hit) => hit.concept.startsWith('item.'));
    const verbs = verbsOf(text, segmentsOf(text, lead), hits, items);
    const asking = verbs.filter((verb) => verb.kind === 'take' || verb.kind === 'give');
    const found = (asking.length > 0 ? asking : verbs).at(-1);
    if (found) return [found];
  }
  return [];
}

function verbsOf(text: string, segments: readonly Segment[], hits: readonly Hit[], taken: readonly Span[]): Verb[] {
  return hits.flatMap((hit) => {
    const kind = KINDS[hit.concept];
    if (!kind || taken.some((item) => item.start < hit.end && hit.start < item.end)) return [];
    if (hit.concept === 'act.use' && USER_BEFORE.test(text.slice(Math.max(0, hit.start - 6), hit.start))) return [];
    if (hit.concept === 'act.permit' && isRequest(text, hit)) return [];
    const permits = hit.concept === 'act.permit';
    return [{ start: hit.start, end: hit.end, kind, permits, denied: negationOf(text, segments, hits, hit) !== undefined }];
  });
}

/** 申请 is about a loan unless it is about a permission. */
function isRequest(text: string, hit: Span): boolean {
  return /^(?:申请|请求)$/.test(text.slice(hit.start, hit.end)) && !/权限/.test(text.slice(hit.end, hit.end + 24));
}

/** A verb inside a relative clause presupposes the data instead of asking for it: 您提供给我们的手机号. */
function reaches(verb: Verb, between: string): boolean {
  if (/^[^，；：（]*$/.test(between) && (between.split('、')[0] ?? '').replace(OWNERS, '').includes('的')) return false;
  return !verb.permits || between.length <= PERMIT_REACH || ANNOUNCES.test(between);
}
