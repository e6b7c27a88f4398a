import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/automaton';
import { categoryOf, Vocabulary } from '@/lib/engine/concepts';
import { recognise } from '@/lib/engine/recognise';
import type { Hit, Lexicon } from '@/lib/engine/types';
import { readText } from '@/lib/text/passages';
import { segment } from '@/lib/text/segment';

const CONCEPTS = ['mask.a', 'act.b', 'act.c', 'person.d', 'actor.e', 'object.f', 'word.g'];

/** The rules for choosing hits as they read, one after another. */
function chosen(lexicon: Lexicon, text: string): Hit[] {
  const all = Object.entries(lexicon).flatMap(([concept, words]) =>
    [...new Set(words)].flatMap((word) =>
      [...text].flatMap((_, start) => (text.startsWith(word, start) ? [{ concept, start, end: start + word.length }] : [])),
    ),
  );
  const length = ({ start, end }: Hit) => end - start;
  const isIn = (inner: Hit, outer: Hit) => outer.start <= inner.start && inner.end <= outer.end;
  const masks = all.filter(({ concept }) => concept.startsWith('mask.'));
  const open = all.filter((hit) => !masks.includes(hit) && !masks.some((mask) => isIn(hit, mask) && length(mask) > length(hit)));
  const kept = open.filter(
    (hit) =>
      !open.some((other) => categoryOf(other.concept) === categoryOf(hit.concept) && isIn(hit, other) && length(other) > length(hit)),
  );
  const persons = kept.filter((hit) => categoryOf(hit.concept) === 'person' || (categoryOf(hit.concept) === 'actor' && length(hit) > 2));
  const things = kept.filter(({ concept }) => categoryOf(concept) === 'object');
  const endsThing = (hit: Hit) => things.some((thing) => thing.end === hit.end && thing.start < hit.start);
  return kept.filter((hit) => categoryOf(hit.concept) !== 'act' || (!persons.some((person) => isIn(hit, person)) && !endsThing(hit)));
}

const inOrder = (hits: readonly Hit[]) => hits.map(({ concept, start, end }) => `${start}-${end} ${concept}`).sort();

describe('hits', () => {
  it('are those the rules for masks, longest words, names of parties and of things leave', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...CONCEPTS), word), { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 24 }),
        (entries, text) => {
          const lexicon = Object.fromEntries(
            CONCEPTS.map((name) => [name, entries.flatMap(([concept, w]) => (concept === name ? [w] : []))]),
          );
          const automaton = compile(lexicon);
          const segmented = segment({ kind: 'pasted', text, passages: readText(text), unread: [] });
          const recognised = recognise(segmented, automaton, new Vocabulary(automaton.names), new Map());
          expect(inOrder(recognised.hitsIn({ start: 0, end: text.length }))).toEqual(inOrder(chosen(lexicon, text)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
