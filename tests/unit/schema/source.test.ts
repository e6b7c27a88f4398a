import { expect, it } from 'vitest';
import { htmlEnv, parse } from '@/lib/acquire/html';
import { packPage, unpackPage } from '@/lib/acquire/packed';
import { PageReading } from '@/lib/acquire/page';
import { parsePage } from '@/lib/schema/source';

const page = {
  source: { kind: 'tab', text: '甲\n乙', unread: [] },
  spans: [0, 1, 1, 1],
  kinds: 'pi',
  extras: [],
  presses: [],
  urls: [],
};

it('takes what the walker gives, and gives it back as it was', () => {
  const document = parse(
    '<h1>标题</h1><table><tr><th>项目</th><td>费率</td></tr></table><label><input type="checkbox">同意<a href="/a">《授权书》</a></label><p hidden>藏</p><nav><a href="#">首页</a></nav>',
  );
  const reading = new PageReading(document, htmlEnv(document, 'https://birch.example/'));
  reading.run();
  const blocks = reading.withArticle(reading.blocks());
  const parsed = parsePage(JSON.parse(JSON.stringify(packPage(blocks))));
  if (!parsed.ok) throw new Error(parsed.message);
  expect(unpackPage(parsed.page)).toEqual(blocks);
});

it('refuses spans that run backwards or leave the text, and kinds that do not go with them', () => {
  const isTaken = (spans: unknown, kinds = 'pi') => parsePage({ ...page, spans, kinds }).ok;
  expect(isTaken([0, 1, 1, 1])).toBe(true);
  for (const wrong of [[0, 2, -1, 1], [0, 1, 1, 9], [0, 1, 1], [0, 1, 1.5, 1], [0, 1, '1', 1], 'pi']) expect(isTaken(wrong)).toBe(false);
  expect(isTaken([0, 1, 1, 1], 'p')).toBe(false);
});

it('refuses other shapes and sizes, and does not repeat the page’s words', () => {
  const { source } = page;
  for (const wrong of [
    null,
    7,
    {},
    { ...page, source: { ...source, kind: 'x' } },
    { ...page, source: { ...source, text: 5 } },
    { ...page, source: { ...source, text: 'x'.repeat(5_500_001) } },
    { ...page, extras: [[0, { hidden: '藏' }]] },
    { ...page, presses: [1, 2, 3] },
    { ...page, urls: [5] },
  ]) {
    const parsed = parsePage(wrong);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.message.length).toBeLessThan(80);
  }
});
