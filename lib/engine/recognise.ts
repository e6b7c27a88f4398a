import type { Span } from '@/lib/schema/review';
import type { Segmented } from '@/lib/text/segment';
import type { Automaton, HitList } from './automaton';
import { Presence, type Vocabulary } from './concepts';
import { categoriesOf, firstEndingAfter, select } from './select';
import type { Concept, Hit } from './types';

/** What each concept of the lexicon stands for in this document: 甲方 may be the borrower. */
export type Resolved = ReadonlyMap<Concept, Concept>;

/** The terms of a whole text, found in one pass, and the hits of any part of it. */
export interface Recognised {
  text: string;
  vocabulary: Vocabulary;
  /** By clause, every concept in it, its lead-ins and the permission it explains, masked or not: may name more than `hitsIn` gives, never less. */
  presence: Presence;
  /** The hits in a span, by start, longer first: a `mask.*` word hides what it holds, a party's name hides its verbs, and within a category the longest word wins. */
  hitsIn(span: Span): Hit[];
}

/** Finds the terms of a text in one pass over its normalised form. */
export function recognise(segmented: Segmented, automaton: Automaton, vocabulary: Vocabulary, resolved: Resolved): Recognised {
  const { text } = segmented.normal;
  const list = automaton.scan(text);
  const meant = Uint16Array.from(automaton.names, (name, number) => vocabulary.numberOf(resolved.get(name) ?? name) ?? number);
  const categories = categoriesOf(automaton.names);
  return {
    text,
    vocabulary,
    presence: presenceOf(segmented, list, vocabulary, meant),
    hitsIn: (span) => select(list, span, { names: vocabulary.names, meant, categories }),
  };
}

function presenceOf({ clauses }: Segmented, list: HitList, vocabulary: Vocabulary, meant: Uint16Array): Presence {
  const presence = new Presence(vocabulary, clauses.length);
  const add = (row: number, span: Span, first: number) => {
    let i = first;
    for (; i < list.count && (list.end[i] as number) <= span.end; i++) {
      if ((list.start[i] as number) >= span.start) presence.add(row, meant[list.concept[i] as number] as number);
    }
    return i;
  };
  let next = 0;
  clauses.forEach((clause, row) => {
    // Clauses stand in the order of the text, and so do hits: the next clause goes on where this one ends.
    next = add(row, clause, next);
    for (const lead of clause.leads) add(row, lead, firstEndingAfter(list, lead.start));
    if (clause.explains) add(row, clause.explains, firstEndingAfter(list, clause.explains.start));
  });
  return presence;
}
