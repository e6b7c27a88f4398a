import { isOneOf } from './concepts';
import type { Framed } from './frames';
import { explanationIn, isBetter, type Match, readable, toMatch } from './match';
import { type RuleIndex, worthATry } from './rule-index';
import { negationOf } from './scope';
import { findSequence } from './sequence';
import type { Concepts, Frame, FramePattern, Hit, Rule } from './types';

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

/** The best match of a rule in a clause: the surest, then the shortest quote; or undefined. Throws nothing of its own; a rule with a wrong gap throws at load (registry test). */
export function evaluate(rule: Rule, framed: Framed): Match | undefined {
  const best = new Map<Rule, Match>();
  for (const pattern of rule.patterns) keepBetter(best, rule, pattern, framed);
  const match = best.get(rule);
  return match && readable(match, framed);
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
  if (/(?:吗|(?<![什怎多那这])么)$/.test(text.slice(Math.max(clause.start, clause.end - 2), clause.end))) return true;
  return text[clause.end] === '？' && WHETHER.test(text.slice(clause.start, clause.end));
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
