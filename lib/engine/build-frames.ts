import type { Span } from '@/lib/schema/review';
import type { Parts } from './parts';
import { type Party, partiesIn, recipientsOf, topLevelComma } from './recipients';
import { negationOf, type Segment, segmentAt, startsAnew } from './scope';
import type { Choice, Frame, Hit, Polarity } from './types';

/** Verbs at most this far apart, joined by 、并和及或, are one group: 读取、收集并上传. */
const GROUP_GAP = 8;
const EXCEPTION = /(?:除外|除非|以下情(?:况|形)|下列情(?:况|形)|另有(?:约定|规定))/;

/** 除为催收外不会…, 除非您逾期，否则不会…: what is denied is what happens once the loan is late. */
const UNDONE =
  /除(?:非|了)?[^，。；：]{0,24}(?:逾期|违约|催收|失联|联系不上|无法联系)[^，。；：]{0,12}(?:外|，)|(?:逾期|违约|催收|失联)[^，。；：]{0,16}除外/;

/** The frames of one clause: one a verb group, or one without a verb where there is something to act on. */
export function buildFrames(text: string, clause: number, segments: readonly Segment[], parts: Parts): Frame[] {
  const groups = groupActs(text, parts.acts);
  if (groups.length === 0) {
    const choice = choiceOf(parts.choices);
    const { objects, persons: recipients, triggers, purposes } = parts;
    if (objects.length + recipients.length + triggers.length + purposes.length === 0) return [];
    const [negation] = parts.negations;
    return [
      {
        clause,
        acts: [],
        polarity: negation ? 'denies' : 'grants',
        ...(negation ? { negation } : {}),
        excepted: false,
        objects,
        recipients,
        triggers,
        purposes,
        ...(choice ? { choice } : {}),
        inherited: false,
      },
    ];
  }
  const of = new ClauseParts(text, segments, parts, groups);
  return groups.map((acts, index) => new VerbFrame(of, clause, acts, index));
}

function holds(pattern: RegExp, text: string, segments: readonly Segment[]): boolean {
  const start = segments[0]?.start ?? 0;
  return pattern.test(text.slice(start, Math.min(segments.at(-1)?.end ?? 0, start + 400)));
}

/** What all frames of a clause share; parties and exceptions are looked for when a frame first asks. */
class ClauseParts {
  readonly choice: Choice | undefined;
  #parties?: readonly Party[];
  #fronted?: Map<Hit, boolean>;
  #excepted?: boolean;
  #undone?: boolean;

  constructor(
    readonly text: string,
    readonly segments: readonly Segment[],
    readonly parts: Parts,
    readonly groups: readonly Hit[][],
  ) {
    this.choice = choiceOf(parts.choices);
  }

  get parties(): readonly Party[] {
    this.#parties ??= partiesIn(this.text, this.parts);
    return this.#parties;
  }

  /** Whether 将, 把, 对 or 就 puts a thing in front of its verb. */
  isFronted(hit: Hit): boolean {
    this.#fronted ??= new Map();
    let fronts = this.#fronted.get(hit);
    if (fronts === undefined) {
      fronts = fronted(this.text, hit, this.segments[segmentAt(this.segments, hit.start)]?.start ?? 0);
      this.#fronted.set(hit, fronts);
    }
    return fronts;
  }

  get excepted(): boolean {
    this.#excepted ??= holds(EXCEPTION, this.text, this.segments);
    return this.#excepted;
  }

  get undone(): boolean {
    this.#undone ??= holds(UNDONE, this.text, this.segments);
    return this.#undone;
  }
}

/** A frame whose parts are worked out when a rule first asks: most patterns fail on the verb. */
class VerbFrame implements Frame {
  readonly inherited = false;
  /** `null` until asked for: undefined is an answer. */
  #negation: Hit | null | undefined = null;
  #actor: Hit | null | undefined = null;
  #objects?: Hit[];
  #recipients?: Hit[];

  constructor(
    readonly of: ClauseParts,
    readonly clause: number,
    readonly acts: Hit[],
    readonly index: number,
  ) {}

  /** The last verb of the group is the one that is done: 拒绝提供, 授权读取. */
  get #main(): Span {
    return this.acts.at(-1) ?? { start: 0, end: 0 };
  }

  get negation(): Hit | undefined {
    if (this.#negation === null) this.#negation = negationOf(this.of.text, this.of.segments, this.of.parts, this.#main);
    return this.#negation;
  }

  get polarity(): Polarity {
    return this.negation && !this.of.undone ? 'denies' : 'grants';
  }

  get excepted(): boolean {
    return this.negation !== undefined && this.of.excepted;
  }

  get actor(): Hit | undefined {
    if (this.#actor === null) this.#actor = actorOf(this.of.text, this.of.parts, this.#main, this.of.segments);
    return this.#actor;
  }

  get modality(): Hit | undefined {
    const { segments, parts } = this.of;
    const start = this.acts[0]?.start ?? 0;
    return lastBefore(parts.modalities, start, segments[segmentAt(segments, start)]?.start ?? 0);
  }

  get objects(): Hit[] {
    this.#objects ??= objectsOf(this.of, this.index);
    return this.#objects;
  }

  get recipients(): Hit[] {
    this.#recipients ??= recipientsOf(this.of.text, this.of.parties, this.of.groups, this.index);
    return this.#recipients;
  }

  get triggers(): Hit[] {
    return this.of.parts.triggers;
  }

  get purposes(): Hit[] {
    return this.of.parts.purposes;
  }

  get choice(): Choice | undefined {
    return this.of.choice;
  }
}

function groupActs(text: string, acts: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  for (const hit of acts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group &&
      last &&
      hit.start - last.end <= GROUP_GAP &&
      !/[^、并和及与或/以者且，进行地将]/.test(text.slice(last.end, Math.max(last.end, hit.start)))
    )
      group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

function choiceOf(hits: readonly Hit[]): Choice | undefined {
  if (hits.some((hit) => hit.concept === 'choice.picks')) return 'user-picks';
  return hits.some((hit) => hit.concept === 'choice.starts') ? 'user-starts' : undefined;
}

function lastBefore(hits: readonly Hit[], before: number, from: number): Hit | undefined {
  let found: Hit | undefined;
  for (const hit of hits) if (hit.end <= before && hit.start >= from) found = hit;
  return found;
}

export const POSSESSIVE =
  /^(?:的|之|本人|手机|名下|个人|自身|身份|账户|联系人|信息|资料|数据|照片|通讯录|所|如下|以下|下列|居所|住所|住址|居住|单位|户籍|家|亲|父|母|配偶|子女|同事|朋友|好友|预留|留存)/;
const RECEIVES = /[向对给与为致就将把因在过从自于按据往到赴]$/;
/** 登录App补录: the software is what is opened. */
const OPENS = /(?:登录|登陆|下载|打开|安装|使用|进入|卸载)$/;
/** 您提交的, 您预留的: a relative clause, whose party is no subject of the main verb. */
const RELATIVE_SUBJECT = /^(?:(?!有权|将|可|应|会|须|需|不|均)[^，；的]){1,8}的/;
/** 采集甲方如下信息: a party right behind a verb that takes things owns what is taken. */
const TAKES_THINGS = new Set(['act.collect', 'act.access', 'act.use', 'act.share', 'act.publish']);
/** 请在填写前告知联系人: an order to the reader; 请其转告 and 请您的亲友协助 are the lender's own request. */
const ORDER =
  /^[（(\d一二三四五六七八九十）)、.]{0,6}(?:另|还|也|烦)?请(?!其|他|她|该|上述|前述|对方|求|您的|你的|亲|家|联系人|紧急|父|母|配偶|同事|朋友|第三方|外部)/;
const PERMITS = /(?:授权|同意|允许|许可|委托|确认|知悉|接受|认可|承诺)/;
const PERMIT_EMBEDDED = /(?:授权|同意|允许|许可|委托|确认|知悉|接受|认可|承诺).{0,6}(?:后|时|前|的)/;
/** 您确认已告知联系人: what was done before is the reader's own doing. */
const HAS_DONE = /(?:确认|承诺|保证|声明)[^，。；]{0,4}已/;
/** A subject stands at most this far before its verb. */
const ACTOR_REACH = 200;

/** The subject of a verb: the nearest party before it that neither owns something nor receives it, looking past embedded clauses. */
export function actorOf(text: string, { actors, acts }: Parts, act: Span, segments: readonly Segment[]): Hit | undefined {
  const own = segmentAt(segments, act.start);
  const order = orderBefore(text, segments[own], act);
  for (let i = actors.length - 1; i >= 0; i--) {
    const hit = actors[i];
    if (!hit || hit.end > act.start) continue;
    if (order && hit.end <= order.start) return order;
    if (act.start - hit.end > ACTOR_REACH) return undefined;
    const after = text.slice(hit.end, Math.min(act.start, hit.end + 6));
    if (
      POSSESSIVE.test(after) ||
      RELATIVE_SUBJECT.test(text.slice(hit.end, Math.min(act.start, hit.end + 10))) ||
      RECEIVES.test(text.slice(Math.max(0, hit.start - 1), hit.start)) ||
      OPENS.test(text.slice(Math.max(0, hit.start - 2), hit.start)) ||
      isFronted(text, acts, hit) ||
      acts.some((each) => each.end === hit.start && TAKES_THINGS.has(each.concept))
    )
      continue;
    const between = text.slice(hit.end, act.start);
    if (hit.concept === 'actor.user') {
      const at = segmentAt(segments, hit.start);
      if (at !== own && segments[at]?.conditional) continue;
      if (PERMITS.test(between)) {
        if (PERMIT_EMBEDDED.test(between)) continue;
        return HAS_DONE.test(between) ? hit : undefined;
      }
      if (/(?:使用|注册|申请|登录|选择|通过|提供|参与|点击|办理|接受).{0,60}(?:时|后|过程中|的|，)/.test(between)) continue;
    }
    return hit;
  }
  return order;
}

/** The reader, as the one whom 请 in the verb's own segment tells what to do. */
function orderBefore(text: string, segment: Span | undefined, act: Span): Hit | undefined {
  if (!segment) return undefined;
  const order = ORDER.exec(text.slice(segment.start, Math.min(act.start, segment.start + 12)));
  const end = segment.start + (order?.[0].length ?? 0);
  // 请允许我们访问 asks for leave to do it.
  return order && !PERMITS.test(text.slice(end, act.start)) ? { concept: 'actor.user', start: segment.start, end } : undefined;
}

const FRONTS = /[将把向对给](?=[^将把向对给]{0,60}$)/;

/** A party behind 将, 把, 向, 对 or 给 with no verb in between is what the verb acts on or whom it reaches, not who acts. */
function isFronted(text: string, acts: readonly Hit[], actor: Span): boolean {
  const from = Math.max(0, actor.start - 60);
  const words = text.slice(from, actor.start);
  const at = FRONTS.exec(words.slice(topLevelComma(words) + 1))?.index;
  if (at === undefined) return false;
  const start = from + topLevelComma(words) + 1 + at;
  return !acts.some((hit) => hit.start > start && hit.end <= actor.start);
}

/** The things a verb group acts on: those up to the next group, and those before it that 将, 把, 对 put in front. */
function objectsOf(of: ClauseParts, index: number): Hit[] {
  const { text, groups, segments } = of;
  const { objects, actors } = of.parts;
  const group = groups[index] ?? [];
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return [];
  const nextStart = nextVerb(text, groups, index)?.[0]?.start ?? Number.POSITIVE_INFINITY;
  const previousEnd = groups[index - 1]?.at(-1)?.end ?? -1;
  const segment = segments[segmentAt(segments, first.start)];
  const own = segmentAt(segments, first.start);
  let reach = segments[own]?.end ?? last.end;
  for (let i = own + 1; i < segments.length && !isPurpose(text, segments[i]); i++) {
    if (startsAnew(text, segments[i], actors) && !(LISTS.test(text.slice(last.end, reach)) && !hasVerb(text, groups, segments[i]))) break;
    reach = segments[i]?.end ?? reach;
  }
  return objects.filter((hit) => {
    if (hit.start >= last.end - 1) return hit.start < nextStart && hit.start < reach;
    if (hit.end > first.start) return true;
    if (hit.start < previousEnd && !(segment && hit.start >= segment.start && of.isFronted(hit))) return false;
    // 授权通讯录即可申请: the thing belongs to the verb before it.
    if (previousEnd >= 0 && hit.start >= previousEnd && ONLY_THEN.test(text.slice(hit.end, first.start))) return false;
    return segment !== undefined && (hit.start >= segment.start || previousEnd < 0);
  });
}

/** The verb group after this one, past those in a relative clause: 采集您设备中存储的通讯录. */
function nextVerb(text: string, groups: readonly Hit[][], index: number): Hit[] | undefined {
  for (let i = index + 1; i < groups.length; i++) if (!text.startsWith('的', groups[i]?.at(-1)?.end)) return groups[i];
  return undefined;
}

const ONLY_THEN = /^(?:后)?(?:即可|就可|就能|便可|方可|方能|才能|才可)/;

/** What stands behind goes on with the list: 信息包括：您的通话记录，您设备中的联系人. */
const LISTS = /(?:包括|包含|如下|以下)/;

function hasVerb(text: string, groups: readonly Hit[][], segment: Span | undefined): boolean {
  if (!segment) return true;
  return groups.some((group) => {
    const [first] = group;
    return first && first.start >= segment.start && first.start < segment.end && !text.startsWith('的', group.at(-1)?.end);
  });
}

/** A segment that says what for: its things are not what the verb before it acts on. */
function isPurpose(text: string, segment: Span | undefined): boolean {
  return segment !== undefined && /^(?:用于|以便|便于|以供|从而|为了|目的)/.test(text.slice(segment.start, segment.start + 3));
}

/** 将, 把, 对 and 就 put in front what stands at most this far behind them. */
const FRONTED_REACH = 41;

function fronted(text: string, hit: Hit, from: number): boolean {
  return /[将把对就]/.test(text.slice(Math.max(from, hit.start - FRONTED_REACH), hit.start));
}
