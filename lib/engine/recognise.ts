import type { Span } from '@/lib/schema/review';
import type { Clause, Segmented } from '@/lib/text/segment';
import type { Automaton } from './automaton';
import type { Concept, Concepts, Hit } from './types';

/** The hits of a clause and of what governs it, longest match per category. */
export interface Recognised {
  clause: Clause;
  index: number;
  text: string;
  hits: Hit[];
}

/** The category of a concept: what stands before the dot; each `word.*` concept is a category of its own, so that none hides another. */
export function categoryOf(concept: Concept): string {
  return concept.startsWith('word.') ? concept : concept.slice(0, concept.indexOf('.'));
}

/** True when a concept is the one asked for, or any of them; `act.*` asks for the whole category. */
export function isOneOf(concept: Concept, wanted: Concepts): boolean {
  if (typeof wanted === 'string') {
    return wanted.endsWith('.*') ? concept.startsWith(wanted.slice(0, -1)) : concept === wanted;
  }
  return wanted.some((each) => isOneOf(concept, each));
}

/** What each concept of the lexicon stands for in this document: 甲方 may be the borrower. */
export type Resolved = ReadonlyMap<Concept, Concept>;

/** Finds the terms of every clause in one pass over the normalised text. */
export function recognise(segmented: Segmented, automaton: Automaton, resolved: Resolved): Recognised[] {
  const { text } = segmented.normal;
  return segmented.clauses.map((clause, index) => ({ clause, index, text, hits: hitsIn(text, clause, automaton, resolved) }));
}

/** Hits in a span: a `mask.*` word hides what it holds, a party's name hides its verbs, and within a category the longest word wins. */
export function hitsIn(text: string, span: Span, automaton: Automaton, resolved: Resolved): Hit[] {
  const all = automaton.scan(text, span.start, span.end);
  const masks = all.filter((hit) => hit.concept.startsWith('mask.'));
  const longest = new Map<string, Span>();
  const kept = all.filter((hit) => {
    if (hit.concept.startsWith('mask.')) return false;
    if (masks.some((mask) => mask.start <= hit.start && hit.end <= mask.end && mask.end - mask.start > hit.end - hit.start)) return false;
    const category = categoryOf(hit.concept);
    const cover = longest.get(category);
    if (cover && hit.end <= cover.end) return hit.start === cover.start && hit.end === cover.end;
    longest.set(category, hit);
    return true;
  });
  const persons = kept.filter((hit) => hit.concept.startsWith('person.'));
  const free = kept.filter(
    (hit) => !hit.concept.startsWith('act.') || !persons.some((person) => person.start <= hit.start && hit.end <= person.end),
  );
  return free.map((hit) => ({ ...hit, concept: resolved.get(hit.concept) ?? hit.concept }));
}
