import type { Span } from '@/lib/schema/review';
import type { HitList } from './automaton';
import { categoryOf } from './concepts';
import type { Concept, Hit } from './types';

/** The categories of the lexicon's concepts, by number, and the widest word of each in the span that is being chosen from. */
export interface Categories {
  of: Uint16Array;
  mask: number;
  person: number;
  actor: number;
  act: number;
  modality: number;
  /** Span of the widest word so far; counts where `seen` is the present `turn`. */
  start: Int32Array;
  end: Int32Array;
  seen: Int32Array;
  turn: number;
}

const known = new WeakMap<readonly Concept[], Categories>();

/** Made once a lexicon. */
export function categoriesOf(names: readonly Concept[]): Categories {
  const made = known.get(names);
  if (made) return made;
  const all = [...new Set(['mask', 'person', 'actor', 'act', 'modality', ...names.map(categoryOf)])];
  const number = new Map(all.map((category, at) => [category, at]));
  const categories = {
    of: Uint16Array.from(names, (name) => number.get(categoryOf(name)) ?? 0),
    mask: 0,
    person: 1,
    actor: 2,
    act: 3,
    modality: 4,
    start: new Int32Array(all.length),
    end: new Int32Array(all.length),
    seen: new Int32Array(all.length),
    turn: 0,
  };
  known.set(names, categories);
  return categories;
}

/** Hits ascend by end: binary search. */
export function firstEndingAfter({ end, count }: HitList, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the hits of a list are called. */
export interface Names {
  names: readonly Concept[];
  meant: Uint16Array;
  categories: Categories;
}

/** Chooses the hits of a span. Linear in them: whatever hides a hit has begun before it, and the widest of its kind is enough to know. */
export function select(list: HitList, span: Span, { names, meant, categories }: Names): Hit[] {
  const kept: Hit[] = [];
  const persons: Hit[] = [];
  let hasActs = false;
  let mask = -1;
  let maskEnd = -1;
  categories.turn++;
  const count = sortByStart(list, span);
  for (let at = 0; at < count; at++) {
    const i = order[at] as number;
    const start = list.start[i] as number;
    const end = list.end[i] as number;
    const number = list.concept[i] as number;
    const category = categories.of[number] as number;
    if (category === categories.mask) {
      if (end <= maskEnd) continue;
      mask = start;
      maskEnd = end;
      continue;
    }
    if (end < maskEnd || (end === maskEnd && mask < start) || isCovered(categories, category, start, end)) continue;
    const hit = { concept: names[meant[number] as number] ?? '', start, end };
    if (category === categories.person || (category === categories.actor && end - start > 2)) persons.push(hit);
    else if (category === categories.act || category === categories.modality) hasActs = true;
    kept.push(hit);
  }
  return hasActs ? withoutNouns(persons.length > 0 ? withoutActsIn(persons, kept) : kept) : kept;
}

/** The hits of a span by start, longer first; grows to the most that one span held. */
let order = new Int32Array(1024);

/** Fills `order`; gives back how many. Words are short, so that no hit moves far: linear. */
function sortByStart(list: HitList, span: Span): number {
  const { start, end } = list;
  let count = 0;
  for (let i = firstEndingAfter(list, span.start); i < list.count && (end[i] as number) <= span.end; i++) {
    const own = start[i] as number;
    if (own < span.start) continue;
    if (count === order.length) {
      const wider = new Int32Array(count * 2);
      wider.set(order);
      order = wider;
    }
    let at = count++;
    for (; at > 0; at--) {
      const before = order[at - 1] as number;
      const begins = start[before] as number;
      if (begins < own || (begins === own && (end[before] as number) >= (end[i] as number))) break;
      order[at] = before;
    }
    order[at] = i;
  }
  return count;
}

/** True inside a wider word of the same category; else the word is the widest from here on. */
function isCovered({ seen, turn, start, end }: Categories, category: number, from: number, to: number): boolean {
  if (seen[category] === turn && to <= (end[category] as number)) return from !== start[category] || to !== end[category];
  seen[category] = turn;
  start[category] = from;
  end[category] = to;
  return false;
}

/** Takes out the verbs inside a party's name: 委托 in 被委托方. */
function withoutActsIn(persons: readonly Hit[], hits: readonly Hit[]): Hit[] {
  let next = 0;
  let reach = -1;
  return hits.filter((hit) => {
    for (let person = persons[next]; person && person.start <= hit.start; person = persons[++next]) reach = Math.max(reach, person.end);
    return hit.end > reach || !/^(?:act|modality)\./.test(hit.concept);
  });
}

/** Takes out what looks like a verb and ends the name of a thing: 记录 in 通话记录. A name that begins with its verb keeps it: 读取联系人. */
function withoutNouns(hits: readonly Hit[]): Hit[] {
  const things = new Map<number, number>();
  for (const { concept, start, end } of hits) {
    if (concept.startsWith('object.')) things.set(end, Math.min(start, things.get(end) ?? start));
  }
  return hits.filter(({ concept, start, end }) => (things.get(end) ?? start) >= start || !concept.startsWith('act.'));
}
