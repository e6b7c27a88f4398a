import type { Span } from '@/lib/schema/review';
import type { Parts } from './parts';
import type { Hit } from './types';

/**
 * The scope of negation, written down once.
 *
 * Opens: at a word of `neg.not` (不会, 不得, 未, 禁止 …). Words that merely hold 不, 未, 无 or 非 (不限于, 不可撤销, 未成年) are masked in the
 * lexicon; double negations (不得不, 不能不, 并非不) are `modality.must`, not negation.
 * Holds: over the verbs that follow in the same comma segment, and over the next segments as long as each goes on without a subject,
 * a contrast or a modal verb of its own (不会读取、上传，或分享…).
 * Ends: at the clause mark, at a comma followed by a new subject, at a contrast (但, 而是, 仅, 却, 除非), at the end of a conditional segment
 * (如您不同意…，我们将…) or one that says why (为避免…，我们会…), and at a modal that grants (有权, 可以, 将) after a comma.
 * Does not hold: over a verb that the negator does not govern because consent stands between (无需您同意即可…, 未经您同意…).
 */
export interface Segment extends Span {
  /** 如…, 若…, 当…时, …的情况下: what happens only if. */
  conditional: boolean;
}

const OPENS_CONDITION =
  /^(?:[（(]?[\d一二三四五六七八九十a-z.、）)]{0,6})(?:[^，。；]{0,12}?)(?:如果|如若|如因|如(?!下|上|实|何|期|约|数)|若|倘若|倘|一旦|假如|除非|当(?!前|事|地|时|日|期)|在.{1,40}(?:时|后|前|下)$)/;
const CLOSES_CONDITION = /(?:时|的|后|情况下|情形下|前提下|之前|期间|的话|情况|情形|行为)$/;

/** A segment that finds out whether it is conditional when first asked: few are. */
class CommaSegment implements Segment {
  #conditional: boolean | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get conditional(): boolean {
    this.#conditional ??= isConditional(this.text.slice(this.start, Math.min(this.end, this.start + 160)));
    return this.#conditional;
  }
}

const [COMMA, COLON, DASH, OPENING, CLOSING] = [...'，：—（）'].map((mark) => mark.charCodeAt(0));

/** Cuts a clause at its commas; "：" cuts too. Parentheses stay whole inside their segment. */
export function segmentsOf(text: string, clause: Span): Segment[] {
  const segments: Segment[] = [];
  let start = clause.start;
  let depth = 0;
  for (let i = clause.start; i < clause.end; i++) {
    const mark = text.charCodeAt(i);
    if (mark === OPENING) depth++;
    else if (mark === CLOSING) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (mark === COMMA || mark === COLON || mark === DASH)) {
      if (i > start) segments.push(new CommaSegment(text, start, i));
      start = i + 1;
    }
  }
  if (clause.end > start) segments.push(new CommaSegment(text, start, clause.end));
  return segments;
}

function isConditional(words: string): boolean {
  const head = words.slice(0, 24);
  if (/^[^，]{0,14}?(?:有权|将|可以|可|应当|应|须)/.test(head) && !/^(?:如|若|当|一旦|倘)/.test(head)) return false;
  return (
    OPENS_CONDITION.test(words.slice(0, 80)) ||
    (CLOSES_CONDITION.test(words) && /(?:如|若|当|在|一旦|因|出现|发生|未|不)/.test(head) && !/(?:有权|将会|同意并授权)/.test(words))
  );
}

/** The segment that holds an offset; the last one for an offset on a mark. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  for (let i = segments.length - 1; i >= 0; i--) if ((segments[i]?.start ?? 0) <= offset) return i;
  return 0;
}

const CONTRAST = /^(?:否则|但|而是|而|仅|只|却|除非|不过|然而|并有权|并可|并会|并将|而会|而将)/;
/** 将 grants as a modal (将向第三方提供), not where it fronts the object (将您的信息出售). */
const GRANTS = /^(?:并|且|及|或)?(?:有权|可以|可|将(?!您的|用户|客户|个人|该|上述|前述|相关|其(?:个人|信息)|借款人的|本人)|会|应|须|需)/;
const CONSENT = /(?:同意|授权|许可|经|通知|告知|批准)/;

/** 为确认您并非中介，后台会比对…: what for and why are said apart from what is done. */
const REASON = /^(?:为|因|由于|鉴于|考虑到)/;

/** The negating word that governs the verb at `act`, by the rule above. */
export function negationOf(
  text: string,
  segments: readonly Segment[],
  { negations, actors }: Pick<Parts, 'negations' | 'actors'>,
  act: Span,
): Hit | undefined {
  const own = segmentAt(segments, act.start);
  for (let i = own; i >= 0 && i >= own - 4; i--) {
    const segment = segments[i];
    if (!segment) continue;
    const negation = lastNegation(negations, segment, i === own ? act.start : segment.end);
    if (negation) {
      if (i < own && (segment.conditional || REASON.test(text.slice(segment.start, segment.start + 3)))) return undefined;
      const between = text.slice(negation.end, Math.min(act.start, negation.end + 80));
      return breaksScope(between, i === own) || (isVerbal(text, negation) && /[并，]/.test(between)) ? undefined : negation;
    }
    if (startsAnew(text, segment, actors)) return undefined;
  }
  return undefined;
}

/** 停止, 关闭, 撤回 … deny the act they take as their object, not the next one: 停止使用并收取违约金. */
function isVerbal(text: string, negation: Span): boolean {
  return /^(?:停止|拒绝|关闭|撤回|下线|已取消|避免|防止|免遭|免受|禁止)$/.test(text.slice(negation.start, negation.end));
}

function lastNegation(negations: readonly Hit[], segment: Span, before: number): Hit | undefined {
  let found: Hit | undefined;
  for (const hit of negations) if (hit.start >= segment.start && hit.end <= before) found = hit;
  return found;
}

/** A segment that begins with a subject, a contrast or a granting modal stands on its own. */
export function startsAnew(text: string, segment: Span | undefined, actors: readonly Hit[]): boolean {
  if (!segment) return true;
  const head = text.slice(segment.start, segment.start + 12);
  if (CONTRAST.test(head) || GRANTS.test(head)) return true;
  return actors.some((hit) => hit.start >= segment.start && hit.start - segment.start <= 3 && !text.startsWith('的', hit.end));
}

function breaksScope(between: string, sameSegment: boolean): boolean {
  if (/(?:但|而是|却|，仅|，只)/.test(between)) return true;
  if (/(?:即可|就可|便可|即有权|也可|亦可|仍可|仍然|直接)/.test(between)) return true;
  if (sameSegment && /^.{0,12}(?:同意|授权|许可|通知|告知)(?:的)?(?:情况下|前提下|前|即|而|，)/.test(between) && CONSENT.test(between))
    return /(?:即|可|有权|将|仍|而)/.test(between.slice(-6));
  return false;
}
