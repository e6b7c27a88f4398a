import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { z } from 'zod';
import { expect, test } from './fixture';
import { cpuOf, type Load, watchLoad } from './load';
import { activeTab, openPanelFor } from './screens/panel';
import { PopupScreen } from './screens/popup';

/**
 * Figures of the real browser, printed for whoever reads the log: what they should be stands in the issue, and a busy machine is no reason to
 * fail. More than a second is too much, where no press was faster and other programs left the machine alone.
 */
const TOO_MUCH = 1_000;
const LAID_OUT = 'new Promise((laidOut) => requestAnimationFrame(() => setTimeout(laidOut, 200)))';
const CLAUSE =
  '您授权我们读取您的手机通讯录，用于评估信用状况。您逾期的，我们有权联系您的亲友。借款年利率为百分之十二，按月付息，到期还本。';

/** Best and middle of some times, and which of them were taken while other programs left the machine alone. */
function told(times: readonly (Load & { ms: number })[]): string {
  const best = (of: readonly { ms: number }[]) => Math.min(...of.map(({ ms }) => ms));
  const middle = times.map(({ ms }) => ms).toSorted((a, b) => a - b)[times.length >> 1];
  const quiet = times.filter(({ isQuiet }) => isQuiet);
  const alone = quiet.length > 0 ? `, ${best(quiet)} ms at best of the ${quiet.length} on a quiet machine` : ', none on a quiet machine';
  const work = Math.min(...times.map(({ own }) => own));
  return `${best(times)} ms at best, ${middle} ms in the middle${alone} (the browser worked ${work} ms at least)`;
}

/** The times on a quiet machine, where none of all was good enough. */
const tooLate = (times: readonly (Load & { ms: number })[]) =>
  times.some(({ ms }) => ms <= TOO_MUCH) ? [] : times.filter(({ isQuiet }) => isQuiet).map(({ ms }) => ms);

test('the first paint of the popup, of ten presses: after the press, and by its own clock', async ({ open, extension }) => {
  const own: number[] = [];
  const after: (Load & { ms: number })[] = [];
  for (let i = 0; i < 10; i++) {
    const page = await open('birch-authorisation');
    await page.evaluate(LAID_OUT);
    const loadOf = await watchLoad(cpuOf(extension));
    const { pressed, target } = await extension.pressTimed(page);
    const popup = await PopupScreen.ready(target);
    const { painted, begun } = await popup.painted();
    own.push(Math.round(painted));
    after.push({ ms: Math.round(begun + painted - pressed), ...(await loadOf()) });
    await page.close();
  }
  console.log(
    `popup painted after the press: ${told(after)}; of its own clock ${Math.min(...own)} ms at best; load ${loadavg()[0]?.toFixed(1)}`,
  );
  expect(Math.min(...own)).toBeGreaterThan(0);
  expect(tooLate(after)).toEqual([]);
});

test('a 100 KB agreement: the time from the press until its verdict is there, of eight presses', async ({ extension, open }) => {
  const times: (Load & { ms: number })[] = [];
  for (let i = 0; i < 8; i++) {
    const page = await open('birch-agreement');
    await page.evaluate((clause) => {
      const paragraphs = Array.from({ length: Math.ceil(36_000 / clause.length) }, (_, n) => `<p>${n + 1}. ${clause}</p>`);
      document.body.innerHTML = `<h1>个人借款合同</h1>${paragraphs.join('')}`;
    }, CLAUSE);
    await page.evaluate(LAID_OUT);
    const loadOf = await watchLoad(cpuOf(extension));
    const { pressed, target } = await extension.pressTimed(page);
    const { popup, at } = await PopupScreen.timed(target);
    times.push({ ms: Math.round(at - pressed), ...(await loadOf()) });
    expect(await popup.head()).toBe('先别签');
    await page.close();
  }
  console.log(
    `100 KB agreement: verdict after the press: ${told(times)}, ${times[0]?.ms} ms the first time; load ${loadavg()[0]?.toFixed(1)}`,
  );
  expect(tooLate(times)).toEqual([]);
});

const NODES = `<h1>个人借款合同</h1>${`<p>${CLAUSE.slice(0, 20)}<b>${CLAUSE.slice(20, 26)}</b>${CLAUSE.slice(26, 40)}</p>`.repeat(4000)}`;

test('20,000 nodes: the time a reading takes in the tab, first and again', async ({ open }) => {
  const { outputFiles } = await build({
    entryPoints: ['tests/e2e/reading/in-tab.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    alias: { '@': '.' },
  });
  const page = await open('no-agreement');
  await page.setContent(NODES);
  await page.evaluate(outputFiles[0]?.text ?? '');
  await page.evaluate(LAID_OUT);
  // Time of the tab's own thread besides time on the wall: other programs want the processor too.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    1000 * ((await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  const read = async (times: number) => {
    const before = await spent();
    const wall = z.number().parse(
      await page.evaluate(`(() => {
        const time = () => { const begun = performance.now(); bysReading.packed(); return performance.now() - begun; };
        return Math.min(...Array.from({ length: ${times} }, time));
      })()`),
    );
    return { wall: wall.toFixed(1), own: (((await spent()) - before) / times).toFixed(1) };
  };
  const first = await read(1);
  const again = await read(20);
  const nodes = z.number().parse(await page.evaluate(`document.evaluate('count(//node())', document).numberValue`));
  console.log(
    `${nodes} nodes read in ${first.own} ms of the tab's own time at first (${first.wall} on the wall), then ${again.own} (best ${again.wall})`,
  );
  expect(nodes).toBeGreaterThan(20_000);
});

test('20,000 nodes: the longest task that a review leaves in the tab', async ({ open, press }) => {
  const page = await open('no-agreement');
  await page.setContent(NODES);
  await page.evaluate(`
    globalThis.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)))`);
  await page.evaluate('tasks.length = 0');
  const popup = await press(page);
  await page.waitForTimeout(1_000);
  const tasks = z.array(z.number()).parse(await page.evaluate('tasks'));
  console.log(
    `20,000 nodes: ${tasks.length} tasks over 50 ms${tasks.length > 0 ? `, the longest ${Math.max(...tasks).toFixed(0)} ms` : ''}`,
  );
  expect(await popup.head()).toBe('先别签');
});

/** Milliseconds from a press of a key until the frame that shows what it did. */
const untilShown = (page: Page, key: string) =>
  page.evaluate(
    (pressed) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
      }),
    key,
  );

test('two hundred findings: the time the panel takes to draw them, to go on to the next, and to change the tab', async ({
  extension,
  open,
  press,
}) => {
  const page = await open('birch-agreement');
  await page.evaluate(() => {
    const clause = (n: number) =>
      `<h2>第${n}条</h2>${[1, 2, 3, 4].map((i) => `<p>您授权我们读取您的第 ${n}-${i} 部手机的通讯录。</p>`).join('')}`;
    document.body.innerHTML = `<h1>个人借款合同</h1>${Array.from({ length: 60 }, (_, i) => clause(i + 1)).join('')}`;
  });
  const { findings } = await (await press(page)).review();
  expect(findings.length).toBeGreaterThanOrEqual(200);
  const panel = await openPanelFor(extension, await activeTab(extension));
  await panel.bringToFront();
  const steps: number[] = [];
  for (let i = 0; i < 40; i++) steps.push(await untilShown(panel, 'j'));
  const tabs = [await untilShown(panel, '2'), await untilShown(panel, '1')];
  const drawn = await panel.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1);
  const middle = steps.toSorted((a, b) => a - b)[20] ?? -1;
  console.log(
    `${findings.length} findings: panel painted after ${Math.round(drawn)} ms, next finding in ${Math.round(middle)} ms (worst of 40: ${Math.round(Math.max(...steps))}), tabs in ${tabs.map(Math.round).join(' and ')} ms; load ${loadavg()[0]?.toFixed(1)}`,
  );
  expect(middle).toBeGreaterThan(0);
  await panel.close();
});
