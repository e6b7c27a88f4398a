import type { Span } from '@/lib/schema/review';
import type { Parts } from './parts';
import type { Hit } from './types';

/** A recipient stands at most this far before its verb (lists in parentheses are long), or this near behind it. */
const RECIPIENT_REACH = 160;
const RECIPIENT_BEHIND = 12;

/** A person or body that may be reached or given something, with the offset of the preposition that governs it (-1: none). */
export interface Party {
  hit: Hit;
  preposition: number;
}

/** The parties of a clause, each looked at once for all its verbs. */
export function partiesIn(text: string, { persons, acts, actors }: Parts): Party[] {
  return persons
    .filter((hit) => !NOT_A_PARTY.test(text.slice(hit.end, hit.end + 5)))
    .map((hit) => ({ hit, preposition: prepositionBefore(text, acts, actors, hit) }));
}

/**
 * Who is reached or given something: a party that a preposition puts before its verb (向您的亲友披露, 通过媒体公布), the first verb after it
 * taking it; or one that stands right behind its verb (联系您的紧急联系人, 委托第三方, 提供给合作方).
 */
export function recipientsOf(text: string, parties: readonly Party[], groups: readonly Hit[][], index: number): Hit[] {
  const group = groups[index] ?? [];
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return [];
  const takesThings = group.some((each) => each.start === last.start && NO_PARTY_BEHIND.has(each.concept));
  const isReached = ({ hit, preposition }: Party) => {
    if (hit.start >= last.end) {
      if (preposition >= 0 && preposition < first.start) return false;
      const between = text.slice(last.end, hit.start);
      // 提供父母的电话 and 收集工作单位 give and take things; only 给, 予 and 至 make the party behind such a verb a recipient.
      if (takesThings && !/^[给予至]/.test(between)) return false;
      return (
        hit.start - last.end <= RECIPIENT_BEHIND + listLength(text, last.end, hit.start) + relativeLength(between) &&
        !/[，；：（]/.test(between) &&
        isNextAfter(text, groups, index, hit)
      );
    }
    if (first.start - hit.end > RECIPIENT_REACH || hit.end > first.start) return false;
    return preposition >= 0 && isFirstAfter(text, groups, index, hit);
  };
  return parties.filter(isReached).map(({ hit }) => hit);
}

const NO_PARTY_BEHIND = new Set(['act.provide', 'act.collect', 'act.access']);

/** 联系人信息 is a thing, 父母同意 somebody else's act. */
const NOT_A_PARTY = /^(?:信息|姓名|关系|资料|的?(?:姓名|电话号|手机号|关系|联系方式|身份证)|同意|列表|权限|造成|带来|产生)/;

/** 联系甲方提供的或以其他方式获知的甲方亲友: what describes the party may stand between. */
function relativeLength(between: string): number {
  return between.length <= 36 && /的[^的]{0,4}$/.test(between) ? 24 : 0;
}

/** Length of an enumeration between a verb and a later member of it: 联系父母、配偶、同事. */
function listLength(text: string, from: number, to: number): number {
  if (to - from > 60) return 0;
  const words = text.slice(from, to);
  const members = words.split(JOINS).filter((word) => word !== '');
  const isList = JOINS.test(words.slice(-1)) && members.length > 0 && members.length <= 7 && members.every((word) => word.length <= 12);
  return isList && !/[，；。]/.test(words) ? 60 : 0;
}

const JOINS = /[、或及和与/]/;

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
const RELATIVE =
  /^(?!(?:您|你|其|本人|用户|借款人|客户|债务人|[甲乙丙丁戊]方)的)[^，；。]{0,12}(?<!(?:[您你其]|用户|借款人|本人|客户|[甲乙丙丁戊]方))的/;

/** 在…时 and the like say when, not to whom. */
const TEMPORAL = /^在[^，；。]{0,40}(?:时|后|期间|期内|期限内|之内|之前|情况下|情形下)/;

/** Where the preposition stands that governs a party, or -1: no verb and no comma in between, parentheses apart. */
function prepositionBefore(text: string, acts: readonly Hit[], actors: readonly Hit[], hit: Span): number {
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
    if (
      NO_PREPOSITION.test(text.slice(Math.max(0, at - 2), at)) ||
      /^(?:与否|同意|同时|在线|对应|和解|给予)/.test(text.slice(at, at + 2)) ||
      TEMPORAL.test(text.slice(at, hit.start)) ||
      (match[0] === '由' && governsActor(text, actors, at + 1, hit)) ||
      (/[和与]/.test(match[0]) && LISTED.test(text.slice(Math.max(0, at - 12), at)))
    )
      continue;
    const blocked = acts.some(
      (each) =>
        each.start >= at + match[0].length &&
        each.end <= hit.start &&
        depthAfter(text.slice(each.end, hit.start)) >= 0 &&
        !RELATIVE.test(text.slice(each.end, hit.start)),
    );
    if (!blocked) best = at;
  }
  return best;
}

/** 姓名、住址和联系人: the last of a list, not with whom. */
const LISTED = /、[^，。；、和与]{1,10}$/;

/** 由平台联系您预留的联系人: 由 names who acts, not whom the verb reaches. */
function governsActor(text: string, actors: readonly Hit[], at: number, party: Span): boolean {
  return actors.some(
    (hit) => hit.start === at && hit.end < party.start && !/^(?:的|、|和|及|或|与|所|本人)/.test(text.slice(hit.end, hit.end + 2)),
  );
}

/** The last comma outside parentheses that are still open or closed again before the end. */
export function topLevelComma(words: string): number {
  let depth = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const c = words.charAt(i);
    if (c === '）') depth++;
    else if (c === '（') depth--;
    else if (c === '，' && depth === 0) return i;
  }
  return -1;
}
