import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '@/lib/engine/automaton';
import { packTables, unpackTables } from '@/lib/engine/tables';
import { pack } from '@/rules/zh-CN';

describe('packed tables', () => {
  it('read back as those of the pack, and stay under 150 KB in a compressed package', () => {
    const tables = build(pack.lexicon);
    expect(unpackTables(packTables(tables))).toEqual(tables);
    expect(gzipSync(packTables(tables)).length).toBeLessThan(150_000);
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

  it.each(['', '|', 'z1|AA==', 'B1 B1|AAAAAAA=', 'H9|AA=='])('are refused when they are no such thing: “%s”', (text) => {
    expect(() => unpackTables(text)).toThrow(/package the extension again/);
  });
});
