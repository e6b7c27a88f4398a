import search from 'approx-string-match';
import type { Span } from '@/lib/schema/review';

/** Words to find again: where they stood, what they were, and 32 units of what stood before and after. */
export interface Quoted extends Span {
  quote: string;
  prefix: string;
  suffix: string;
}

/** Places that are looked at when a quote stands in many. */
const MOST_PLACES = 200;
/** Shorter words are found exactly or not at all: a few changed characters would make other words of them. */
const SHORTEST = 8;
const CHANGED = 0.2;
const MOST_CHANGED = 32;
/** Longest text and quote that are searched approximately, so that a click answers at once (about 20 ms a megabyte). */
const LONGEST = { text: 2_000_000, quote: 400 };

/** Where a quote stands in a text now: at its old place, else where the same words stand in the most similar surroundings, else where
 * nearly the same words stand (up to a fifth changed). Undefined when it is gone. Offsets are UTF-16 units. */
export function anchor(text: string, quoted: Quoted): Span | undefined {
  if (quoted.quote === '') return undefined;
  if (text.startsWith(quoted.quote, quoted.start)) return { start: quoted.start, end: quoted.start + quoted.quote.length };
  return best(text, quoted, exactly(text, quoted.quote)) ?? best(text, quoted, nearly(text, quoted.quote));
}

function exactly(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

function nearly(text: string, quote: string): Span[] {
  if (quote.length < SHORTEST || quote.length > LONGEST.quote || text.length > LONGEST.text) return [];
  const matches = search(text, quote, Math.min(MOST_CHANGED, Math.floor(quote.length * CHANGED)));
  return matches.slice(0, MOST_PLACES).map(({ start, end }) => ({ start, end }));
}

/** Most similar surroundings first, then nearest to the old place. */
function best(text: string, quoted: Quoted, places: readonly Span[]): Span | undefined {
  let chosen: Span | undefined;
  let most = -1;
  for (const place of places) {
    const likeness =
      commonEnd(text.slice(Math.max(0, place.start - 32), place.start), quoted.prefix) +
      commonStart(text.slice(place.end, place.end + 32), quoted.suffix);
    const closer = chosen && Math.abs(place.start - quoted.start) < Math.abs(chosen.start - quoted.start);
    if (likeness > most || (likeness === most && closer)) {
      chosen = place;
      most = likeness;
    }
  }
  return chosen;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
