import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, compile } from '@/lib/engine/automaton';
import { normalize } from '@/lib/text/normalize';
import { pack } from '@/rules/zh-CN';

function found(lexicon: Record<string, string[]>, text: string): string[] {
  const automaton = compile(lexicon);
  const list = automaton.scan(text);
  return Array.from({ length: list.count }, (_, i) => `${automaton.names[list.concept[i] ?? 0]}@${list.start[i]}-${list.end[i]}`).sort();
}

function expected(lexicon: Record<string, string[]>, text: string): string[] {
  const hits = new Set<string>();
  for (const [concept, words] of Object.entries(lexicon)) {
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) hits.add(`${concept}@${at}-${at + word.length}`);
    }
  }
  return [...hits].sort();
}

describe('automaton', () => {
  it('finds overlapping and nested words, and every concept of a word', () => {
    const lexicon = { 'a.x': ['通讯录', '讯录'], 'b.y': ['通讯录', '通讯录权限'] };
    expect(found(lexicon, '您的通讯录权限')).toEqual(expected(lexicon, '您的通讯录权限'));
  });

  it('finds what a search for each word finds, on any lexicon and text', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '。'), maxLength: 60 }),
        (words, text) => {
          const lexicon = { 'a.x': words, 'b.y': words.slice(0, 3) };
          expect(found(lexicon, text)).toEqual(expected(lexicon, text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses an empty word and names its concept', () => {
    expect(() => build({ 'act.collect': [''] })).toThrow(/act\.collect/);
  });

  it("reads a lexicon that is written in the engine's own spelling", () => {
    const wrong = Object.entries(pack.lexicon).flatMap(([concept, words]) =>
      words
        .filter((word) => normalize(word, [{ start: 0, end: word.length, kind: 'paragraph' }]).text !== word)
        .map((word) => `${concept}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('holds no word that crosses a clause mark', () => {
    expect(
      Object.values(pack.lexicon)
        .flat()
        .filter((word) => /[。；！？\n]/.test(word)),
    ).toEqual([]);
  });
});
