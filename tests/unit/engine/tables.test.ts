import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '@/lib/engine/automaton';
import { packTables, unpackTables } from '@/lib/engine/tables';
import { pack } from '@/rules/zh-CN';

describe('packed tables', () => {
  it('come with the pack and are those of its lexicon', () => {
    expect(unpackTables(pack.tables ?? '')).toEqual(build(pack.lexicon));
  });

  it('stay under 150 KB in a compressed package', () => {
    expect(gzipSync(pack.tables ?? '').length).toBeLessThan(150_000);
  });

  it('read back as they were, whatever the lexicon', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 40 });
    const lexicon = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), words, { maxKeys: 300 });
    fc.assert(
      fc.property(lexicon, (any) => {
        expect(unpackTables(packTables(build(any)))).toEqual(build(any));
      }),
      { numRuns: 10 },
    );
  });

  it('read back when there are more states than two bytes can count', () => {
    const lexicon = {
      'a.x': Array.from({ length: 9000 }, (_, i) => `${String.fromCharCode(0x4e00 + i)}${'一二三四五六七八'.slice(0, (i % 8) + 1)}`),
    };
    expect(unpackTables(packTables(build(lexicon)))).toEqual(build(lexicon));
  });

  it.each(['', 'H', 'z.z', 'BAA==.BAA=='])('are refused when they are no such thing: “%s”', (text) => {
    expect(() => unpackTables(text)).toThrow(/package the extension again/);
  });
});
