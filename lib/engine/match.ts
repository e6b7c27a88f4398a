import type { Certainty, Severity, Span } from '@/lib/schema/review';
import { isOneOf } from './concepts';
import type { Framed } from './frames';
import { segmentAt } from './scope';
import type { Adjustment, Concepts, Frame, FramePattern, Hit, Rule } from './types';

/** A practice seen in a clause; spans index the normalised text. */
export interface Match {
  rule: Rule;
  clause: number;
  severity: Severity;
  certainty: Certainty;
  /** The smallest span in the clause that holds act, object and their modality. */
  span: Span;
  frame?: Frame;
  pattern: FramePattern;
  /** The hits that the pattern asked for. */
  used: Hit[];
}

/** An object this near behind its verb is quoted with it. */
const OBJECT_NEAR = 16;

/** The match that a pattern makes with the hits it used; undefined where none of them stands in the clause itself. */
export function toMatch(
  rule: Rule,
  pattern: FramePattern,
  frame: Frame | undefined,
  framed: Framed,
  used: readonly Hit[],
): Match | undefined {
  const { clause } = framed;
  const inClause = [
    ...used,
    ...nearestObject(pattern, frame),
    ...(frame ? [...frame.acts.slice(0, 1), ...[frame.modality, frame.negation].filter((hit) => hit !== undefined)] : []),
  ].filter((hit) => hit.start >= clause.start && hit.end <= clause.end);
  const span = wholeOf(pattern, framed) ?? hull(inClause);
  if (!span) return undefined;
  const adjustment = rule.adjust?.find((each) => holds(each, frame, framed));
  return {
    rule,
    clause: framed.index,
    severity: pattern.severity ?? adjustment?.severity ?? rule.severity,
    certainty: adjustment?.certainty ?? pattern.certainty ?? 'high',
    span,
    ...(frame ? { frame } : {}),
    pattern,
    used: [...used],
  };
}

/** A ticked box is evidence with its whole label, an explained permission with the first of what is said of it. */
function wholeOf(pattern: FramePattern, framed: Framed): Span | undefined {
  const { start, end } = framed.clause;
  if (pattern.ticked) return { start, end };
  return pattern.explains ? { start, end: explanationIn(framed).end } : undefined;
}

function hull(hits: readonly Hit[]): Span | undefined {
  if (hits.length === 0) return undefined;
  return { start: Math.min(...hits.map((hit) => hit.start)), end: Math.max(...hits.map((hit) => hit.end)) };
}

/** Where a pattern names no object, the thing its verb acts on belongs to the quote when it stands near. */
function nearestObject(pattern: FramePattern, frame: Frame | undefined): Hit[] {
  const last = frame?.acts.at(-1);
  if (!frame || !last || pattern.object) return [];
  const near = frame.objects.filter((hit) => hit.start >= last.end && hit.start - last.end <= OBJECT_NEAR);
  return near.slice(0, 1);
}

function holds({ when }: Adjustment, frame: Frame | undefined, framed: Framed): boolean {
  const any = (hits: readonly Hit[] | undefined, wanted: Concepts) => hits?.some((hit) => isOneOf(hit.concept, wanted)) ?? false;
  if (when.choice && frame?.choice !== when.choice) return false;
  if (when.actor && !(frame?.actor && isOneOf(frame.actor.concept, when.actor))) return false;
  // A pattern of words alone has no frame: what its clause says of when and what for counts.
  const { triggers, purposes } = frame ?? framed.parts;
  if (when.trigger && !any(triggers, when.trigger)) return false;
  if (when.noTrigger && any(triggers, when.noTrigger)) return false;
  if (when.purpose && !any(purposes, when.purpose)) return false;
  if (when.recipient && !any(frame?.recipients, when.recipient)) return false;
  if (when.object && !any(frame?.objects, when.object)) return false;
  if (when.noClause && framed.holds(when.noClause)) return false;
  return !when.clause || framed.holds(when.clause);
}

/** The first of what a clause says of the permission that it explains, behind its name. */
export function explanationIn({ clause, segments }: Framed): Span {
  const from = clause.explains?.end ?? clause.start;
  return segments.find((segment) => segment.start >= from) ?? clause;
}

const RANK: Record<Certainty, number> = { low: 0, medium: 1, high: 2 };

/** A quote shorter than this tells nobody what it is about. */
const READABLE = 4;
/** So long a short quote grows, within its comma segment: 相册中的证件类图片 for 相册. */
const GROWN = 14;

/** A match with a quote long enough to be read. */
export function readable(match: Match, { segments }: Framed): Match {
  const { start, end } = match.span;
  if (end - start >= READABLE) return match;
  const reach = segments[segmentAt(segments, start)]?.end ?? end;
  return { ...match, span: { start, end: Math.max(end, Math.min(reach, start + GROWN)) } };
}

/** Surer, then shorter. */
export function isBetter(a: Match, b: Match): boolean {
  const surer = RANK[a.certainty] - RANK[b.certainty];
  return surer !== 0 ? surer > 0 : a.span.end - a.span.start < b.span.end - b.span.start;
}
