import type { Span } from '@/lib/schema/review';
import type { Segmented } from '@/lib/text/segment';
import type { Automaton, HitList } from './automaton';
import type { Concept, Concepts, Hit } from './types';

/** The category of a concept: what stands before the dot; each `word.*` concept is a category of its own, so that none hides another. */
export function categoryOf(concept: Concept): string {
  return concept.startsWith('word.') ? concept : concept.slice(0, concept.indexOf('.'));
}

/** True when a concept is the one asked for, or any of them; `act.*` asks for the whole category. */
export function isOneOf(concept: Concept, wanted: Concepts): boolean {
  if (typeof wanted === 'string') return wanted.endsWith('.*') ? concept.startsWith(wanted.slice(0, -1)) : concept === wanted;
  let known = choices.get(wanted);
  if (!known) {
    known = { exact: new Set(wanted), categories: wanted.filter((each) => each.endsWith('.*')).map((each) => each.slice(0, -1)) };
    choices.set(wanted, known);
  }
  return known.exact.has(concept) || known.categories.some((category) => concept.startsWith(category));
}

/** The lists that rules name concepts in, as sets: they are asked for at every clause. */
const choices = new WeakMap<readonly Concept[], { exact: ReadonlySet<Concept>; categories: readonly string[] }>();

/** What each concept of the lexicon stands for in this document: 甲方 may be the borrower. */
export type Resolved = ReadonlyMap<Concept, Concept>;

/** The terms of a whole text, found in one pass, and the hits of any part of it. */
export interface Recognised {
  text: string;
  /** Every concept in a span, masked or not: a cheap upper bound. */
  conceptsIn(span: Span, into: Set<Concept>): void;
  /** The hits in a span, by start, longer first: a `mask.*` word hides what it holds, a party's name hides its verbs, and within a category the longest word wins. */
  hitsIn(span: Span): Hit[];
}

/** Finds the terms of a text in one pass over its normalised form. */
export function recognise({ normal: { text } }: Segmented, automaton: Automaton, resolved: Resolved): Recognised {
  const list = automaton.scan(text);
  const names = automaton.names.map((name) => resolved.get(name) ?? name);
  const categories = categoriesOf(automaton.names);
  const conceptsIn = (span: Span, into: Set<Concept>) => {
    for (let i = firstEndingAfter(list, span.start); i < list.count && (list.end[i] ?? 0) <= span.end; i++) {
      if ((list.start[i] ?? 0) >= span.start) into.add(names[list.concept[i] ?? 0] ?? '');
    }
  };
  return { text, conceptsIn, hitsIn: (span) => select(list, span, names, categories) };
}

/** The categories of the lexicon's concepts, by number. */
interface Categories {
  of: Uint16Array;
  mask: number;
  person: number;
  actor: number;
  act: number;
  modality: number;
}

const known = new WeakMap<readonly Concept[], Categories>();

function categoriesOf(names: readonly Concept[]): Categories {
  const made = known.get(names);
  if (made) return made;
  const all = [...new Set(['mask', 'person', 'actor', 'act', 'modality', ...names.map(categoryOf)])];
  const categories = {
    of: Uint16Array.from(names, (name) => all.indexOf(categoryOf(name))),
    mask: 0,
    person: 1,
    actor: 2,
    act: 3,
    modality: 4,
  };
  known.set(names, categories);
  return categories;
}

/** Hits ascend by end: binary search. */
function firstEndingAfter({ end, count }: HitList, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Hits in a span while they are chosen: the hit itself and the number of its category. */
interface Found {
  hit: Hit;
  category: number;
}

function select(list: HitList, span: Span, names: readonly Concept[], categories: Categories): Hit[] {
  const found: Found[] = [];
  const masks: Hit[] = [];
  for (let i = firstEndingAfter(list, span.start); i < list.count && (list.end[i] ?? 0) <= span.end; i++) {
    const start = list.start[i] ?? 0;
    if (start < span.start) continue;
    const number = list.concept[i] ?? 0;
    const hit = { concept: names[number] ?? '', start, end: list.end[i] ?? 0 };
    const category = categories.of[number] ?? 0;
    if (category === categories.mask) masks.push(hit);
    else found.push({ hit, category });
  }
  found.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
  const covers: (Hit | undefined)[] = [];
  const kept: Hit[] = [];
  const persons: Hit[] = [];
  const acts: Hit[] = [];
  for (const { hit, category } of found) {
    if (masks.length > 0 && isMasked(hit, masks)) continue;
    const cover = covers[category];
    if (cover && hit.end <= cover.end) {
      if (hit.start !== cover.start || hit.end !== cover.end) continue;
    } else covers[category] = hit;
    if (category === categories.person || (category === categories.actor && hit.end - hit.start > 2)) persons.push(hit);
    else if (category === categories.act || category === categories.modality) acts.push(hit);
    kept.push(hit);
  }
  if (persons.length === 0 || acts.length === 0) return kept;
  const hidden = new Set(acts.filter((act) => persons.some((person) => person.start <= act.start && act.end <= person.end)));
  return hidden.size === 0 ? kept : kept.filter((hit) => !hidden.has(hit));
}

function isMasked(hit: Hit, masks: readonly Hit[]): boolean {
  return masks.some((mask) => mask.start <= hit.start && hit.end <= mask.end && mask.end - mask.start > hit.end - hit.start);
}
