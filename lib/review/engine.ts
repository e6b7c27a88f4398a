import { type Automaton, compile } from '@/lib/engine/automaton';
import { evaluate, type Match } from '@/lib/engine/evaluate';
import { type Framed, frameClauses } from '@/lib/engine/frames';
import { recognise } from '@/lib/engine/recognise';
import type { Pack } from '@/lib/engine/types';
import type { Review } from '@/lib/schema/review';
import { type Segmented, segment } from '@/lib/text/segment';
import type { Source } from '@/lib/text/types';
import { resolveParties } from './parties';

/** Everything the engine knows of a source before it is judged. */
export interface Reading {
  segmented: Segmented;
  framed: Framed[];
  matches: Match[];
  errors: Review['errors'];
}

const automata = new WeakMap<Pack, Automaton>();

function automatonOf(pack: Pack): Automaton {
  const known = automata.get(pack);
  if (known) return known;
  const automaton = compile(pack.lexicon);
  automata.set(pack, automaton);
  return automaton;
}

/** Reads a source: clauses, frames, and every rule's match in every clause. A rule that throws is noted and the others still run. */
export function read(source: Source, pack: Pack): Reading {
  const automaton = automatonOf(pack);
  const segmented = segment(source);
  const resolved = resolveParties(segmented.normal.text);
  const framed = frameClauses(segmented, recognise(segmented, automaton, resolved));
  const matches: Match[] = [];
  const errors: Review['errors'] = [];
  for (const rule of pack.rules) {
    try {
      for (const each of framed) {
        const match = evaluate(rule, each);
        if (match) matches.push(match);
      }
    } catch (error) {
      errors.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  matches.sort((a, b) => a.span.start - b.span.start || compareIds(a.rule.id, b.rule.id));
  return { segmented, framed, matches, errors };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
