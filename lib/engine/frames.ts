import type { Span } from '@/lib/schema/review';
import type { Clause, Segmented } from '@/lib/text/segment';
import { isOneOf, type Recognised } from './recognise';
import { negationOf, type Segment, segmentAt, segmentsOf, startsAnew } from './scope';
import type { Choice, Concept, Frame, Hit, Polarity } from './types';

/** A clause with its hits and frames, each worked out when first asked for: most clauses interest no rule. */
export interface Framed {
  clause: Clause;
  index: number;
  text: string;
  hits: Hit[];
  /** Hits of the lead-ins that govern it. */
  leadHits: Hit[];
  /** Hits of the clause just before it in the same passage: what 由此 and 否则 point back to. */
  beforeHits: Hit[];
  /** Every concept in the clause and its lead-ins; may hold more than `hits` and `leadHits` do, never less. */
  concepts: ReadonlySet<Concept>;
  segments: Segment[];
  frames: Frame[];
  /** The lead-in that governs it denies: 我们不会收集：, 我们承诺不会：. */
  leadDenies: boolean;
}

/** Verbs at most this far apart, joined by 、并和及或, are one group: 读取、收集并上传. */
const GROUP_GAP = 8;
/** A recipient stands at most this far before its verb (lists in parentheses are long), or this near behind it. */
const RECIPIENT_REACH = 160;
const RECIPIENT_BEHIND = 12;
const EXCEPTION = /(?:除外|除非|以下情(?:况|形)|下列情(?:况|形)|另有(?:约定|规定))/;

/** The clauses of a source, ready to be framed. A lead-in is framed once for all the items below it. */
export function frameClauses({ clauses }: Segmented, recognised: Recognised): Framed[] {
  const leads = new Map<number, FramedClause>();
  const framed: FramedClause[] = [];
  clauses.forEach((clause, index) => {
    const before = framed[index - 1];
    framed.push(new FramedClause(recognised, clause, index, leads, before?.clause.passage === clause.passage ? before : undefined));
  });
  return framed;
}

class FramedClause implements Framed {
  readonly text: string;
  #hits?: Hit[];
  #leadHits?: Hit[];
  #concepts?: ReadonlySet<Concept>;
  #segments?: Segment[];
  #frames?: Frame[];

  constructor(
    readonly recognised: Recognised,
    readonly clause: Clause,
    readonly index: number,
    readonly leads: Map<number, FramedClause>,
    readonly before: FramedClause | undefined,
  ) {
    this.text = recognised.text;
  }

  get hits(): Hit[] {
    this.#hits ??= this.recognised.hitsIn(this.clause);
    return this.#hits;
  }

  get leadHits(): Hit[] {
    this.#leadHits ??= this.clause.leads.flatMap((lead) => this.#lead(lead).hits);
    return this.#leadHits;
  }

  get beforeHits(): Hit[] {
    return this.before?.hits ?? [];
  }

  get concepts(): ReadonlySet<Concept> {
    if (!this.#concepts) {
      const concepts = new Set<Concept>();
      for (const span of [this.clause, ...this.clause.leads]) this.recognised.conceptsIn(span, concepts);
      this.#concepts = concepts;
    }
    return this.#concepts;
  }

  get segments(): Segment[] {
    this.#segments ??= segmentsOf(this.text, this.clause);
    return this.#segments;
  }

  get frames(): Frame[] {
    if (!this.#frames) {
      const own = buildFrames(this.text, this.index, this.segments, this.hits);
      const lead = this.clause.leads.at(-1);
      this.#frames = lead ? inherit(own, this.#lead(lead), this.hits) : own;
    }
    return this.#frames;
  }

  get leadDenies(): boolean {
    const span = this.clause.leads.at(-1);
    return span !== undefined && denies(this.#lead(span));
  }

  #lead(span: Span): FramedClause {
    const known = this.leads.get(span.start);
    if (known && known.clause.end === span.end) return known;
    const lead = new FramedClause(this.recognised, { ...this.clause, ...span, leads: [] }, this.index, this.leads, undefined);
    this.leads.set(span.start, lead);
    return lead;
  }
}

/** An item without a verb of its own takes verb, actor and polarity from its lead-in; with one, it still takes a denial. */
function inherit(own: Frame[], lead: Framed, hits: readonly Hit[]): Frame[] {
  const source = lead.frames.at(-1);
  if (!source) return denies(lead) ? own.map((frame) => ({ ...frame, polarity: 'denies' })) : own;
  const denied = denies(lead);
  const verbless = own.every((frame) => frame.acts.length === 0);
  if (!verbless) {
    return own.map((frame) => ({
      ...frame,
      polarity: denied ? 'denies' : frame.polarity,
      ...(frame.actor || !source.actor ? {} : { actor: source.actor }),
      ...(frame.modality || !source.modality ? {} : { modality: source.modality }),
      triggers: [...frame.triggers, ...source.triggers],
    }));
  }
  const objects = hits.filter((hit) => hit.concept.startsWith('object.'));
  const recipients = hits.filter((hit) => hit.concept.startsWith('person.'));
  const clause = own[0]?.clause ?? source.clause;
  const listing = lead.frames.filter((frame) => frame.objects.some((hit) => hit.concept === 'object.personal-info'));
  return (listing.length > 0 ? listing : lead.frames).map((frame) => ({
    ...frame,
    clause,
    polarity: denied ? 'denies' : frame.polarity === 'denies' && frame.excepted ? 'grants' : frame.polarity,
    objects,
    recipients: frame.recipients.length > 0 ? [...recipients, ...frame.recipients] : [],
    triggers: [...frame.triggers, ...hits.filter((hit) => hit.concept.startsWith('trigger.'))],
    purposes: [...frame.purposes, ...hits.filter((hit) => hit.concept.startsWith('purpose.'))],
    inherited: true,
  }));
}

/** A lead-in denies what it leads: its last verb is denied without exceptions, or it ends in a negation. */
function denies(lead: Framed): boolean {
  const source = lead.frames.at(-1);
  return (source !== undefined && source.polarity === 'denies' && !source.excepted) || endsInNegation(lead);
}

/** 我们承诺不会： the verbs are in the items, the 不 is in the lead-in. */
function endsInNegation(lead: Framed): boolean {
  const negation = lead.hits.filter((hit) => hit.concept === 'neg.not').at(-1);
  return negation !== undefined && /^[：:于有以下列如]{1,6}$/.test(lead.text.slice(negation.end, lead.clause.end));
}

function buildFrames(text: string, clause: number, segments: readonly Segment[], hits: readonly Hit[]): Frame[] {
  const groups = groupActs(text, hits);
  const triggers = hits.filter((hit) => hit.concept.startsWith('trigger.'));
  const purposes = hits.filter((hit) => hit.concept.startsWith('purpose.'));
  const choice = choiceOf(hits);
  if (groups.length === 0) {
    const objects = hits.filter((hit) => hit.concept.startsWith('object.'));
    const recipients = hits.filter((hit) => hit.concept.startsWith('person.'));
    if (objects.length + recipients.length + triggers.length + purposes.length === 0) return [];
    const negation = hits.find((hit) => hit.concept === 'neg.not');
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
  const span = { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
  const excepted = EXCEPTION.test(text.slice(span.start, Math.min(span.end, span.start + 400)));
  return groups.map((acts, index) => {
    const first = acts[0] as Hit;
    // The last verb of the group is the one that is done: 拒绝提供, 授权读取.
    const main = acts.at(-1) ?? first;
    const negation = negationOf(text, segments, hits, main);
    const polarity: Polarity = negation ? 'denies' : 'grants';
    const actor = actorOf(text, hits, main, segments);
    const modality = lastBefore(hits, 'modality.', first.start, segments[segmentAt(segments, first.start)]?.start ?? 0);
    return {
      clause,
      acts,
      polarity,
      ...(negation ? { negation } : {}),
      excepted: negation !== undefined && excepted,
      ...(actor ? { actor } : {}),
      ...(modality ? { modality } : {}),
      objects: objectsOf(text, hits, groups, index, segments),
      recipients: recipientsOf(text, hits, groups, index),
      triggers,
      purposes,
      ...(choice ? { choice } : {}),
      inherited: false,
    };
  });
}

function groupActs(text: string, hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    if (!hit.concept.startsWith('act.')) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group &&
      last &&
      hit.start - last.end <= GROUP_GAP &&
      /^[、并和及与或/以者且，进行地将]*$/.test(text.slice(last.end, Math.max(last.end, hit.start)))
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

function lastBefore(hits: readonly Hit[], prefix: string, before: number, from: number): Hit | undefined {
  let found: Hit | undefined;
  for (const hit of hits) if (hit.concept.startsWith(prefix) && hit.end <= before && hit.start >= from) found = hit;
  return found;
}

const POSSESSIVE = /^(?:的|之|本人|手机|名下|个人|自身|身份|账户|联系人|信息|通讯录|所)/;
const RECEIVES = /[向对给与为致就将把因在过从自于按据]$/;
/** 您提交的, 您预留的: a relative clause, whose party is no subject of the main verb. */
const RELATIVE_SUBJECT = /^(?:(?!有权|将|可|应|会|须|需|不|均)[^，；的]){1,8}的/;
const PERMITS = /(?:授权|同意|允许|许可|委托|确认|知悉|接受|认可|承诺)/;
const EMBEDDED = /(?:后|时|前|的情况下|的情形下|的|之后|之前)/;

/** The subject of a verb: the nearest party before it that neither owns something nor receives it, looking past embedded clauses. */
function actorOf(text: string, hits: readonly Hit[], act: Span, segments: readonly Segment[]): Hit | undefined {
  const own = segmentAt(segments, act.start);
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i];
    if (!hit?.concept.startsWith('actor.') || hit.end > act.start || act.start - hit.end > 200) continue;
    const after = text.slice(hit.end, Math.min(act.start, hit.end + 6));
    if (
      POSSESSIVE.test(after) ||
      RELATIVE_SUBJECT.test(text.slice(hit.end, Math.min(act.start, hit.end + 10))) ||
      RECEIVES.test(text.slice(Math.max(0, hit.start - 1), hit.start)) ||
      isFronted(text, hits, hit)
    )
      continue;
    const between = text.slice(hit.end, act.start);
    if (hit.concept === 'actor.user') {
      const at = segmentAt(segments, hit.start);
      if (at !== own && segments[at]?.conditional) continue;
      if (PERMITS.test(between)) {
        if (new RegExp(`${PERMITS.source}.{0,6}${EMBEDDED.source}`).test(between)) continue;
        return undefined;
      }
      if (/(?:使用|注册|申请|登录|选择|通过|提供|参与|点击|办理|接受).{0,60}(?:时|后|过程中|的|，)/.test(between)) continue;
    }
    return hit;
  }
  return undefined;
}

const FRONTS = /[将把向对给](?=[^将把向对给]*$)/;

/** A party behind 将, 把, 向, 对 or 给 with no verb in between is what the verb acts on or whom it reaches, not who acts. */
function isFronted(text: string, hits: readonly Hit[], actor: Span): boolean {
  const from = Math.max(0, actor.start - 60);
  const words = text.slice(from, actor.start);
  const at = FRONTS.exec(words.slice(topLevelComma(words) + 1))?.index;
  if (at === undefined) return false;
  const start = from + topLevelComma(words) + 1 + at;
  return !hits.some((hit) => hit.concept.startsWith('act.') && hit.start > start && hit.end <= actor.start);
}

/** The things a verb group acts on: those up to the next group, and those before it that 将, 把, 对 put in front. */
function objectsOf(text: string, hits: readonly Hit[], groups: readonly Hit[][], index: number, segments: readonly Segment[]): Hit[] {
  const group = groups[index] ?? [];
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return [];
  const nextStart = groups[index + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY;
  const previousEnd = groups[index - 1]?.at(-1)?.end ?? -1;
  const segment = segments[segmentAt(segments, first.start)];
  const own = segmentAt(segments, first.start);
  let reach = segments[own]?.end ?? last.end;
  for (let i = own + 1; i < segments.length && !startsAnew(text, segments[i], hits); i++) reach = segments[i]?.end ?? reach;
  return hits.filter((hit) => {
    if (!hit.concept.startsWith('object.')) return false;
    if (hit.start >= last.end - 1) return hit.start < nextStart && hit.start < reach;
    if (hit.end > first.start) return true;
    if (hit.start < previousEnd && !fronted(text, hit, segment)) return false;
    return segment !== undefined && (hit.start >= segment.start || previousEnd < hit.start);
  });
}

function fronted(text: string, hit: Hit, segment: Segment | undefined): boolean {
  return (
    segment !== undefined &&
    hit.start >= segment.start &&
    /[将把对就].{0,40}$/.test(text.slice(Math.max(segment.start, hit.start - 42), hit.start))
  );
}

/**
 * Who is reached or given something: a party that a preposition puts before its verb (向您的亲友披露, 通过媒体公布), the first verb after it
 * taking it; or one that stands right behind its verb (联系您的紧急联系人, 委托第三方, 提供给合作方).
 */
function recipientsOf(text: string, hits: readonly Hit[], groups: readonly Hit[][], index: number): Hit[] {
  const group = groups[index] ?? [];
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return [];
  return hits.filter((hit) => {
    if (!isOneOf(hit.concept, 'person.*') || NOT_A_PARTY.test(text.slice(hit.end, hit.end + 5))) return false;
    const preposition = prepositionBefore(text, hits, hit);
    if (hit.start >= last.end) {
      if (preposition >= 0 && preposition < first.start) return false;
      const between = text.slice(last.end, hit.start);
      // 提供父母的电话 and 收集工作单位 give and take things; only 给, 予 and 至 make the party behind such a verb a recipient.
      if (NO_PARTY_BEHIND.has(last.concept) && !/^[给予至]/.test(between)) return false;
      return (
        hit.start - last.end <= RECIPIENT_BEHIND + listLength(text, last.end, hit.start) &&
        !/[，；：（]/.test(between) &&
        isNextAfter(text, groups, index, hit)
      );
    }
    if (first.start - hit.end > RECIPIENT_REACH || hit.end > first.start) return false;
    return preposition >= 0 && isFirstAfter(text, groups, index, hit);
  });
}

const NO_PARTY_BEHIND = new Set(['act.provide', 'act.collect', 'act.access']);

/** 联系人信息 is a thing, 父母同意 somebody else's act. */
const NOT_A_PARTY = /^(?:信息|姓名|关系|资料|的?(?:姓名|电话号|手机号|关系|联系方式|身份证)|同意|列表|权限)/;

/** Length of an enumeration between a verb and a later member of it: 联系父母、配偶、同事. */
function listLength(text: string, from: number, to: number): number {
  return to - from <= 60 && /^[^，；。]{1,12}(?:[、或及和与/]{1,2}[^，；。、]{1,12}){0,6}[、或及和与/]{1,2}$/.test(text.slice(from, to))
    ? 60
    : 0;
}

/** No other verb stands between the verb and the party, relative clauses apart (拨打您填写的紧急联系人). */
function isNextAfter(text: string, groups: readonly Hit[][], index: number, hit: Span): boolean {
  for (let i = index + 1; i < groups.length; i++) {
    const last = groups[i]?.at(-1);
    if (!last || last.start >= hit.start) return true;
    if (!RELATIVE.test(text.slice(last.end, hit.start))) return false;
  }
  return true;
}

/** The first verb group after a party takes it; verbs inside parentheses do not count. */
function isFirstAfter(text: string, groups: readonly Hit[][], index: number, hit: Span): boolean {
  const previous = groups[index - 1]?.at(-1);
  if (!previous || previous.start < hit.end) return true;
  const between = text.slice(hit.end, previous.start);
  return depthAfter(between) < 0 ? false : between.includes('（') && depthAfter(between) > 0;
}

function depthAfter(words: string): number {
  let depth = 0;
  for (const c of words) depth += c === '（' ? 1 : c === '）' ? -1 : 0;
  return depth;
}

const PREPOSITION = /(?:向|给|与|跟|对|至|致|往|通过|在|由|和|同)/g;
const NO_PREPOSITION = /(?:[参供甚核针绝相共存所现赠合不理自事]|(?<![甲乙丙丁戊我三贵该双资])方)$/;

/** A verb inside a relative clause: 您提供给我们的（联系人）. */
const RELATIVE = /^[^，；。]{0,12}的/;

/** Where the preposition stands that governs a party, or -1: no verb and no comma in between, parentheses apart. */
function prepositionBefore(text: string, hits: readonly Hit[], hit: Span): number {
  const from = Math.max(0, hit.start - 100);
  const words = text.slice(from, hit.start);
  const cut = Math.max(
    words.lastIndexOf('。'),
    words.lastIndexOf('；'),
    words.lastIndexOf('：'),
    words.lastIndexOf('\n'),
    topLevelComma(words),
  );
  let best = -1;
  for (const match of words.slice(cut + 1).matchAll(PREPOSITION)) {
    const at = from + cut + 1 + match.index;
    if (NO_PREPOSITION.test(text.slice(Math.max(0, at - 2), at)) || /^(?:与否|同意|同时|在线|对应|和解|给予)/.test(text.slice(at, at + 2)))
      continue;
    const blocked = hits.some(
      (each) =>
        each.concept.startsWith('act.') &&
        each.start >= at + match[0].length &&
        each.end <= hit.start &&
        depthAfter(text.slice(each.end, hit.start)) >= 0 &&
        !RELATIVE.test(text.slice(each.end, hit.start)),
    );
    if (!blocked) best = at;
  }
  return best;
}

/** The last comma outside parentheses that are still open or closed again before the end. */
function topLevelComma(words: string): number {
  let depth = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const c = words.charAt(i);
    if (c === '）') depth++;
    else if (c === '（') depth--;
    else if (c === '，' && depth === 0) return i;
  }
  return -1;
}
