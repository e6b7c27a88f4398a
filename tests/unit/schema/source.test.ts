import { expect, it } from 'vitest';
import { parseSource } from '@/lib/schema/source';
import { page } from '../acquire/read';

const source = {
  kind: 'tab',
  text: '甲\n乙',
  passages: [
    { start: 0, end: 1, kind: 'paragraph' },
    { start: 2, end: 3, kind: 'list-item' },
  ],
  unread: [],
};

it('takes what the walker gives', () => {
  const read = page(
    '<h1>标题</h1><table><tr><th>项目</th><td>费率</td></tr></table><label><input type="checkbox">同意</label><p hidden>藏</p>',
  ).source;
  expect(parseSource(JSON.parse(JSON.stringify(read)))).toEqual({ ok: true, source: read });
});

it('refuses spans that overlap, run backwards or leave the text', () => {
  const spans = (...pairs: [number, number][]) =>
    parseSource({ ...source, passages: pairs.map(([start, end]) => ({ start, end, kind: 'paragraph' })) }).ok;
  expect(spans([0, 1], [2, 3])).toBe(true);
  expect(spans([0, 2], [1, 3])).toBe(false);
  expect(spans([2, 1])).toBe(false);
  expect(spans([0, 9])).toBe(false);
});

it('refuses other shapes and sizes, and does not repeat the page’s words', () => {
  for (const wrong of [null, 7, {}, { ...source, kind: 'x' }, { ...source, text: 5 }, { ...source, text: 'x'.repeat(5_500_001) }]) {
    const parsed = parseSource(wrong);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.message.length).toBeLessThan(80);
  }
});
