import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { z } from 'zod';
import { readHtml } from '@/lib/acquire/html';
import { unpackPage } from '@/lib/acquire/packed';
import { sourceOf } from '@/lib/acquire/source-of';
import { packedPageSchema } from '@/lib/schema/source';
import type { Source } from '@/lib/text/types';
import { expect, test } from '../fixture';

const here = 'tests/e2e/reading';
const html = readFileSync(`${here}/hiding-places.html`, 'utf8');
const expected = readFileSync(`${here}/hiding-places.txt`, 'utf8').trimEnd().split('\n');

const bundled = build({
  entryPoints: [`${here}/in-tab.ts`],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2023',
  alias: { '@': '.' },
}).then(({ outputFiles }) => outputFiles[0]?.text ?? '');

/** Puts the reader's parts into a page that shows `content`. */
async function show(page: Page, content: string): Promise<void> {
  await page.setContent(content);
  await page.evaluate(await bundled);
}

const words = ({ text, passages }: Source) =>
  passages.map(({ kind, level, hidden, control, start, end }) => {
    const state = control ? ` ${JSON.stringify(control)}` : '';
    return `${kind}${level ?? ''}${hidden ? ` (${hidden})` : ''}${state}: ${text.slice(start, end).replaceAll('\n', '⏎')}`;
  });

test('a page is read from every place where text hides, and reads the same when saved', async ({ open }) => {
  const page = await open('no-agreement');
  await show(page, html);
  // As it comes to the background.
  const live: Source = sourceOf(unpackPage(packedPageSchema.parse(await page.evaluate('bysReading.packed()'))));
  expect(words(live)).toEqual(expected);
  expect(live.unread.map(({ what, why, binding }) => [what, why, binding])).toEqual([
    ['外站合同', 'other-origin-frame', true],
    ['隐私政策', 'linked-agreement', false],
    ['白桦借款协议', 'linked-agreement', true],
    ['征信授权书', 'linked-agreement', true],
    ['委托扣款协议', 'linked-agreement', true],
    ['用户服务协议', 'linked-agreement', true],
  ]);

  const saved = readHtml(z.string().parse(await page.evaluate('bysReading.save()')));
  const { text, passages, unread, article, title, url } = live;
  expect(saved).toEqual({ kind: 'file', text, passages, unread, title, url, article });
});

test('a canvas and a picture large enough to hold an agreement are named as unread, small ones are not', async ({ open }) => {
  const page = await open('no-agreement');
  const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
  await show(
    page,
    `<p>借款协议如下：</p><canvas width="400" height="600"></canvas><canvas width="20" height="20"></canvas>
     <img alt="协议第一页" width="400" height="600" src='${picture}'>`,
  );
  const live: Source = sourceOf(unpackPage(packedPageSchema.parse(await page.evaluate('bysReading.packed()'))));
  expect(live.unread.map(({ why }) => why)).toEqual(['canvas', 'image']);
});

test('every character leads back to its own node, and marks reach shadow trees, frames and closed details', async ({ open }) => {
  const page = await open('no-agreement');
  await show(page, html);
  const pairs = z.array(z.tuple([z.string(), z.string()])).parse(await page.evaluate('bysReading.back()'));
  expect(pairs.length).toBeGreaterThan(40);
  const bare = (value: string) => value.replace(/\s+/g, '');
  for (const [read, found] of pairs) expect(bare(found)).toBe(bare(read));

  const before = await page.content();
  const quotes = ['读取您的通讯录，并保存', '影子树里', '框内第一段', '日万分之五'];
  const { located } = z.object({ located: z.array(z.unknown()) }).parse(await page.evaluate(`bysReading.mark(${JSON.stringify(quotes)})`));
  expect(located).toEqual(quotes.map(() => ({ ok: true, moved: false, shown: true })));
  expect(await page.content()).toBe(before);
  const frame = page.frames().find((inner) => inner.url() === 'about:srcdoc');
  expect(await frame?.evaluate(() => [...(CSS.highlights.get('bys-beyond') ?? [])].map(String))).toEqual(['框内第一段']);

  const details = await page.evaluate(`bysReading.mark(['折叠详情里的文字'])`);
  expect(details).toEqual({ drawn: 1, located: [{ ok: true, moved: false, shown: true }] });
  expect(await page.evaluate(() => document.querySelector('details')?.open)).toBe(true);
});

const looks: [style: string, seen: 'collapsed' | 'concealed' | undefined][] = [
  ['opacity: .4', undefined],
  ['opacity: 0', 'concealed'],
  ['opacity: 0; transition: opacity .3s', 'collapsed'],
  ['opacity: 0; animation: fade 9s', 'collapsed'],
  ['opacity: 0; pointer-events: none', 'collapsed'],
  ['filter: opacity(0)', 'concealed'],
  ['filter: opacity(0%); transition: filter 1s', 'collapsed'],
  ['filter: blur(0)', undefined],
  ['visibility: hidden', 'collapsed'],
  ['color: transparent', 'concealed'],
  ['color: #fefefe', 'concealed'],
  ['color: #aaa', undefined],
  ['-webkit-text-fill-color: transparent', 'concealed'],
  ['background: linear-gradient(#000, #333); -webkit-background-clip: text; color: transparent', undefined],
  ['clip-path: inset(100%)', 'concealed'],
  ['clip-path: inset(100%); transition: clip-path 1s', 'collapsed'],
  ['transform: translateX(-9999px); transition: transform 1s', 'collapsed'],
  ['position: absolute; left: -9999px', 'concealed'],
  ['text-indent: -9999px', 'concealed'],
  ['font-size: 1px', 'concealed'],
  ['max-height: 0; overflow: hidden', 'collapsed'],
];

test('what a style hides: what can come back is collapsed, what nobody ever sees is concealed', async ({ open }) => {
  const page = await open('no-agreement');
  const lines = looks.map(([style], i) => `<p style="${style}">第${i}句话写在这里。</p>`);
  const faint = (style: string, words: string) => `<div style="opacity: .2; ${style}"><p style="opacity: .2">${words}</p></div>`;
  await show(
    page,
    `<!doctype html><style>@keyframes fade { to { opacity: 0 } }</style>${lines.join('')}${faint('', '淡上加淡的话。')}${faint('transition: opacity 1s', '正在浮现的话。')}`,
  );
  const { text, passages } = unpackPage(packedPageSchema.parse(await page.evaluate('bysReading.packed()'))).source;
  const seen = new Map(passages.map(({ start, end, hidden }) => [text.slice(start, end), hidden]));
  expect(looks.map(([style], i) => [style, seen.get(`第${i}句话写在这里。`)])).toEqual(looks);
  expect(seen.get('淡上加淡的话。')).toBe('concealed');
  expect(seen.get('正在浮现的话。')).toBeUndefined();
});

test('nothing is done while the tab is hidden; what changed meanwhile is read once it is shown', async ({ open }) => {
  const page = await open('no-agreement');
  await show(page, '<!doctype html><p id="clock">0</p>');
  const countsSchema = z.object({ settled: z.number(), looks: z.number() });
  const counts = async () => countsSchema.parse(await page.evaluate('counts()'));
  // Playwright keeps every tab visible, so the page itself says that it is not.
  const hide = (hidden: boolean) =>
    page.evaluate(`Object.defineProperty(document, 'hidden', { get: () => ${hidden}, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'))`);
  await hide(true);
  await page.evaluate('globalThis.counts = bysReading.watch(); setInterval(() => { clock.textContent++; }, 1)');
  await page.waitForTimeout(4_500);
  const hidden = await counts();
  expect(hidden.settled).toBe(0);
  // A look at the clock for each batch of changes is all there may be: no timer, no reading.
  expect(hidden.looks).toBeLessThanOrEqual(Number(await page.evaluate('Number(clock.textContent)')));

  await hide(false);
  await expect.poll(async () => (await counts()).settled, { timeout: 8_000 }).toBe(1);
});

const hostile: [string, string, string | undefined][] = [
  ['200,000 nodes', "document.body.innerHTML = '<p class=a>您授权<b>我们</b>读取</p>'.repeat(40000)", undefined],
  [
    'an id on every node',
    "document.body.innerHTML = Array.from({ length: 40000 }, (_, i) => '<p id=a' + i + '>您授权<b>我们</b></p>').join('')",
    undefined,
  ],
  ['a line of 6 MB', "document.body.textContent = '您授权我们读取通讯录'.repeat(600000)", 'too-long'],
  ['1,500 levels', "for (let i = 0, e = document.body; i < 1500; i++) e = e.appendChild(document.createElement('div')); ", 'too-long'],
  [
    '50 frames in one another',
    "for (let i = 0, d = document; i < 50; i++) { const f = d.createElement('iframe'); d.body.append('层', f); d = f.contentDocument; }",
    undefined,
  ],
];

for (const [name, fill, why] of hostile) {
  test(`a page of ${name} is read or refused within two seconds`, async ({ open }) => {
    const page = await open('no-agreement');
    await show(page, '<!doctype html><title>t</title><body></body>');
    await page.evaluate(`{ ${fill} }; document.body.offsetHeight`);
    const timeSchema = z.object({ ms: z.number(), unread: z.array(z.string()) });
    const { ms, unread } = timeSchema.parse(await page.evaluate('bysReading.time()'));
    expect(ms).toBeLessThan(2_000);
    expect(unread.filter((reason) => reason === 'too-long')).toEqual(why ? [why] : []);
  });
}
