import type { Certainty, Severity, Span } from '@/lib/schema/review';
import { type ConceptSet, isOneOf, type Vocabulary } from './concepts';
import type { Framed } from './frames';
import { negationOf, segmentAt } from './scope';
import { findSequence } from './sequence';
import type { Adjustment, Concept, Concepts, Frame, FramePattern, Hit, Rule } from './types';

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

/** What became of one pattern in one frame: the hits it used, or the first thing that was missing. */
export type Outcome = { ok: true; used: Hit[] } | { ok: false; missing: Missing };

/** The first thing that a pattern did not find, or found where it must not be. */
export interface Missing {
  part:
    | 'ticked'
    | 'explains'
    | 'never'
    | PartName
    | 'polarity'
    | 'denial'
    | 'actor'
    | 'not-actor'
    | 'choice'
    | 'clause'
    | 'lead'
    | 'before'
    | 'sequence';
  /** What was asked for. */
  wanted?: Concepts | readonly Concepts[];
}

type PartName = 'act' | 'object' | 'recipient' | 'trigger' | 'purpose';

/** An object this near behind its verb is quoted with it. */
const OBJECT_NEAR = 16;

const RANK: Record<Certainty, number> = { low: 0, medium: 1, high: 2 };

/** The best match of a rule in a clause: the surest, then the shortest quote; or undefined. Throws nothing of its own; a rule with a wrong gap throws at load (registry test). */
export function evaluate(rule: Rule, framed: Framed): Match | undefined {
  const best = new Map<Rule, Match>();
  for (const pattern of rule.patterns) keepBetter(best, rule, pattern, framed);
  const match = best.get(rule);
  return match && readable(match, framed);
}

/** A pattern with what must be present before it is worth a try: one concept of every group. */
interface Indexed {
  rule: Rule;
  pattern: FramePattern;
  groups: readonly ConceptSet[];
}

/** The patterns of a rule pack, in its order: earlier ones win a tie. Made once a pack. */
export type RuleIndex = readonly Indexed[];

export function indexRules(rules: readonly Rule[], vocabulary: Vocabulary): RuleIndex {
  return rules.flatMap((rule) =>
    rule.patterns.map((pattern) => ({ rule, pattern, groups: requiredGroups(pattern).map((group) => vocabulary.setOf(group)) })),
  );
}

function requiredGroups(pattern: FramePattern): (readonly Concept[])[] {
  const parts = [
    pattern.act,
    pattern.object,
    pattern.recipient,
    pattern.trigger,
    pattern.purpose,
    pattern.explains,
    ...(pattern.clause ?? []),
    ...(pattern.lead ?? []),
    ...(pattern.sequence?.words ?? []),
  ];
  return parts
    .flatMap((part) => (part === undefined ? [] : [typeof part === 'string' ? [part] : part]))
    .filter((group) => group.every((concept) => !concept.endsWith('.*')));
}

/**
 * The best match of every rule in every clause, by clause. A pattern is tried only where every part it asks for may be present. A rule that
 * throws is handed to `failed` and gives nothing in that clause.
 */
export function evaluateAll(index: RuleIndex, framed: readonly Framed[], failed: (rule: Rule, error: unknown) => void): Match[] {
  return worthATry(index, framed).flatMap((patterns, row) => {
    const each = framed[row];
    if (!each || !patterns || asksWhether(each)) return [];
    const best = new Map<Rule, Match>();
    for (const { rule, pattern } of patterns) {
      try {
        keepBetter(best, rule, pattern, each);
      } catch (error) {
        best.delete(rule);
        failed(rule, error);
      }
    }
    return [...best.values()].map((match) => readable(match, each));
  });
}

const WHETHER = /是否|会不会|要不要|能不能|可不可以|有没有|需不需要/;

/** A question of yes or no grants nothing and denies nothing: 会读取我的通讯录吗？ One that asks why tells that it is done. */
function asksWhether({ text, clause }: Framed): boolean {
  if (text[clause.end - 1] === '吗') return true;
  return text[clause.end] === '？' && WHETHER.test(text.slice(clause.start, clause.end));
}

/**
 * The patterns to try in each clause, in the order of the pack. A pattern looks through the clauses that hold the part of it which is rarest
 * in this document; most patterns lack a part altogether.
 */
function worthATry(index: RuleIndex, framed: readonly Framed[]): (Indexed[] | undefined)[] {
  const found = new Array<Indexed[] | undefined>(framed.length).fill(undefined);
  const presence = framed[0]?.recognised.presence;
  if (!presence) return found;
  for (const indexed of index) {
    const { groups } = indexed;
    for (const row of presence.rarest(groups) ?? found.keys()) {
      if (!groups.every((group) => presence.meets(row, group))) continue;
      const patterns = found[row];
      // A clause with two words of the rarest part comes by twice.
      if (!patterns) found[row] = [indexed];
      else if (patterns.at(-1) !== indexed) patterns.push(indexed);
    }
  }
  return found;
}

function keepBetter(best: Map<Rule, Match>, rule: Rule, pattern: FramePattern, framed: Framed): void {
  if (rule.never && framed.holds(rule.never)) return;
  const clause = tryClause(pattern, framed);
  if (!clause.ok) return;
  for (const frame of candidates(pattern, framed)) {
    const outcome = tryFrame(pattern, frame, framed, clause.used);
    if (!outcome.ok) continue;
    const match = toMatch(rule, pattern, frame, framed, outcome.used);
    const known = best.get(rule);
    if (match && (!known || isBetter(match, known))) best.set(rule, match);
  }
}

/** A quote shorter than this tells nobody what it is about. */
const READABLE = 4;
/** So long a short quote grows, within its comma segment: 相册中的证件类图片 for 相册. */
const GROWN = 14;

function readable(match: Match, { segments }: Framed): Match {
  const { start, end } = match.span;
  if (end - start >= READABLE) return match;
  const reach = segments[segmentAt(segments, start)]?.end ?? end;
  return { ...match, span: { start, end: Math.max(end, Math.min(reach, start + GROWN)) } };
}

function isBetter(a: Match, b: Match): boolean {
  const surer = RANK[a.certainty] - RANK[b.certainty];
  return surer !== 0 ? surer > 0 : a.span.end - a.span.start < b.span.end - b.span.start;
}

/** Patterns made of words alone need no frame. */
export function candidates(pattern: FramePattern, framed: Framed): (Frame | undefined)[] {
  const asksFrame = pattern.act ?? pattern.object ?? pattern.recipient ?? pattern.actor;
  return asksFrame === undefined ? [undefined] : framed.frames;
}

/** The parts of a frame that a pattern can ask for, cheapest first. */
const PARTS: readonly { name: PartName; of: (frame: Frame) => readonly Hit[] }[] = [
  { name: 'act', of: (frame) => frame.acts },
  { name: 'trigger', of: (frame) => frame.triggers },
  { name: 'purpose', of: (frame) => frame.purposes },
  { name: 'object', of: (frame) => frame.objects },
  { name: 'recipient', of: (frame) => frame.recipients },
];

/** Holds a pattern against one frame of a clause: what the clause must hold first, since that needs no frame. */
export function tryPattern(pattern: FramePattern, frame: Frame | undefined, framed: Framed): Outcome {
  const clause = tryClause(pattern, framed);
  return clause.ok ? tryFrame(pattern, frame, framed, clause.used) : clause;
}

/** What a pattern asks of the clause as a whole; uses the words of its sequence. */
function tryClause(pattern: FramePattern, framed: Framed): Outcome {
  if (pattern.ticked && framed.clause.control?.checked !== true) return missing('ticked');
  if (pattern.explains && !explains(pattern.explains, framed)) return missing('explains', pattern.explains);
  if (pattern.never && framed.holds(pattern.never)) return missing('never', pattern.never);
  for (const wanted of pattern.clause ?? []) if (!framed.holds(wanted)) return missing('clause', wanted);
  for (const wanted of pattern.lead ?? []) {
    if (!framed.leadHits.some((hit) => isOneOf(hit.concept, wanted))) return missing('lead', wanted);
  }
  for (const wanted of pattern.before ?? []) {
    if (!framed.beforeHits.some((hit) => isOneOf(hit.concept, wanted))) return missing('before', wanted);
  }
  const { sequence } = pattern;
  if (!sequence) return { ok: true, used: [] };
  const used = findSequence(framed, sequence.words, sequence.gap);
  return used ? { ok: true, used } : missing('sequence', sequence.words);
}

/** The permission is named, and what is said of it does not begin by denying that it is asked for. */
function explains(wanted: Concepts, framed: Framed): boolean {
  const { start, end } = explanationIn(framed);
  return (
    framed.explainedHits.some((hit) => isOneOf(hit.concept, wanted)) &&
    !framed.hits.some((hit) => hit.concept === 'neg.not' && hit.start >= start && hit.start < end)
  );
}

/** The first of what a clause says of the permission that it explains, behind its name. */
function explanationIn({ clause, segments }: Framed): Span {
  const from = clause.explains?.end ?? clause.start;
  return segments.find((segment) => segment.start >= from) ?? clause;
}

/** What a pattern asks of a frame; `words` are those of its sequence. */
function tryFrame(pattern: FramePattern, frame: Frame | undefined, framed: Framed, words: readonly Hit[]): Outcome {
  const polarity = pattern.polarity ?? 'grants';
  if (!frame) {
    const last = words.at(-1);
    if (!last || !pattern.polarity || polarity === 'any') return { ok: true, used: [...words] };
    const denied = framed.leadDenies || negationOf(framed.text, framed.segments, framed.parts, last) !== undefined;
    return denied === (polarity === 'denies') ? { ok: true, used: [...words] } : missing('polarity', polarity);
  }
  const used: Hit[] = [];
  for (const { name, of } of PARTS) {
    const wanted = pattern[name];
    if (!wanted) continue;
    const before = used.length;
    for (const hit of of(frame)) if (isOneOf(hit.concept, wanted)) used.push(hit);
    if (used.length === before) return missing(name, wanted);
  }
  if (polarity !== 'any' && frame.polarity !== polarity) return missing('polarity', polarity);
  if (polarity === 'denies' && frame.excepted) return missing('denial');
  const { is, not } = pattern.actor ?? {};
  if (is && !(frame.actor && isOneOf(frame.actor.concept, is))) return missing('actor', is);
  if (not && frame.actor && isOneOf(frame.actor.concept, not)) return missing('not-actor', not);
  const { choice } = pattern;
  if (choice === 'none' ? frame.choice : choice && frame.choice !== choice) return missing('choice', choice);
  used.push(...words);
  return { ok: true, used };
}

function missing(part: Missing['part'], wanted?: Missing['wanted']): Outcome {
  return { ok: false, missing: { part, ...(wanted === undefined ? {} : { wanted }) } };
}

function toMatch(rule: Rule, pattern: FramePattern, frame: Frame | undefined, framed: Framed, used: readonly Hit[]): Match | undefined {
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
