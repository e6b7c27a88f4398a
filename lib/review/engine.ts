import { type Automaton, compile } from '@/lib/engine/automaton';
import { Vocabulary } from '@/lib/engine/concepts';
import { evaluateAll } from '@/lib/engine/evaluate';
import { type Framed, frameClauses } from '@/lib/engine/frames';
import type { Match } from '@/lib/engine/match';
import { recognise } from '@/lib/engine/recognise';
import { indexRules, type RuleIndex } from '@/lib/engine/rule-index';
import { unpackTables } from '@/lib/engine/tables';
import type { Pack, Rule } from '@/lib/engine/types';
import type { Review } from '@/lib/schema/review';
import { type Segmented, segment } from '@/lib/text/segment';
import type { Source } from '@/lib/text/types';
import { PARTY, resolveParties } from './parties';

/** Everything the engine knows of a source before it is judged. */
export interface Reading {
  segmented: Segmented;
  framed: Framed[];
  matches: Match[];
  errors: Review['errors'];
}

interface Compiled {
  automaton: Automaton;
  vocabulary: Vocabulary;
  index: RuleIndex;
}

const compiled = new WeakMap<Pack, Compiled>();

/** What is made once of a pack and kept as long as it lives. */
function compiledOf(pack: Pack): Compiled {
  const known = compiled.get(pack);
  if (known) return known;
  const tables = pack.tables === undefined ? undefined : unpackTables(pack.tables);
  const automaton = compile(pack.lexicon, tables);
  const vocabulary = new Vocabulary([...automaton.names, PARTY]);
  const made = { automaton, vocabulary, index: indexRules(pack.rules, vocabulary) };
  compiled.set(pack, made);
  return made;
}

/** Reads a source: clauses, frames, and every rule's match in every clause. A rule that throws is noted and the others still run. */
export function read(source: Source, pack: Pack): Reading {
  const { automaton, vocabulary, index } = compiledOf(pack);
  const segmented = segment(source);
  const resolved = resolveParties(segmented.normal.text);
  const framed = frameClauses(segmented, recognise(segmented, automaton, vocabulary, resolved));
  const errors = new Map<string, string>();
  const failed = (rule: Rule, error: unknown) => errors.set(rule.id, error instanceof Error ? error.message : String(error));
  const matches = evaluateAll(index, framed, failed).filter((match) => !errors.has(match.rule.id));
  matches.sort((a, b) => a.span.start - b.span.start || compareIds(a.rule.id, b.rule.id));
  return { segmented, framed, matches, errors: [...errors].map(([rule, message]) => ({ rule, message })) };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
