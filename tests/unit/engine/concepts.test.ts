import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneOf, Presence, Vocabulary } from '@/lib/engine/concepts';

/** More than one 32-bit word of concepts. */
const names = ['act', 'actor', 'object', 'word'].flatMap((category) => Array.from({ length: 20 }, (_, i) => `${category}.${i}`));
const vocabulary = new Vocabulary(names);
const concept = fc.constantFrom(...names);
const wanted = fc.oneof(concept, fc.array(fc.oneof(concept, fc.constantFrom('act.*', 'word.*', 'unheard.of')), { maxLength: 4 }));

describe('concepts', () => {
  it('meets a set where the row holds one of its concepts, whatever else was added', () => {
    fc.assert(
      fc.property(fc.array(fc.array(concept, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), wanted, (rows, asked) => {
        const presence = filled(rows);
        const expected = rows.map((row) => row.some((each) => isOneOf(each, asked)));
        expect(rows.map((_, row) => presence.meets(row, vocabulary.setOf(asked)))).toEqual(expected);
      }),
    );
  });

  it('gives every row that may hold all of several sets when it looks through the rarest', () => {
    fc.assert(
      fc.property(fc.array(fc.array(concept, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), wanted, wanted, (rows, one, other) => {
        const presence = filled(rows);
        const rarest = presence.rarest([vocabulary.setOf(one), vocabulary.setOf(other)]) ?? [];
        const both = rows.flatMap((row, at) => (row.some((c) => isOneOf(c, one)) && row.some((c) => isOneOf(c, other)) ? [at] : []));
        expect(both.filter((row) => !rarest.includes(row))).toEqual([]);
      }),
    );
  });

  it('asks nothing of rows where no set is asked for', () => {
    expect(filled([['act.1']]).rarest([])).toBeUndefined();
  });
});

function filled(rows: readonly (readonly string[])[]): Presence {
  const presence = new Presence(vocabulary, rows.length);
  rows.forEach((row, at) => {
    for (const each of row) presence.add(at, vocabulary.numberOf(each) ?? 0);
  });
  return presence;
}
