import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { type Load, watchLoad } from './load';
import { PopupScreen } from './screens/popup';

/**
 * Two seconds from the press to the verdict, the tab answering meanwhile (in milliseconds). A machine that others use as well says nothing of
 * it: a press in time passes, whatever the load; one out of time counts against us only when the machine was quiet while it was timed. Far
 * beyond, something is broken and not the machine busy.
 */
const MOST = { answered: 2_000, deaf: 500 };
const BROKEN = { answered: 12_000, deaf: 4_000 };
const PRESSES = 4;

const clause = '您授权我们读取并保存您手机中的通讯录。';
const pages: [name: string, fill: string, expected: string][] = [
  ['200,000 nodes', `document.body.innerHTML = '<p class=a>您授权<b>我们</b>读取</p>'.repeat(40000)`, '读过的部分未见越界'],
  [
    '50 frames in one another',
    `for (let i = 0, d = document; i < 50; i++) { const f = d.createElement('iframe'); d.body.append('${clause}', f); d = f.contentDocument; }`,
    '先别签',
  ],
  [
    'a text that changes every 50 ms',
    `const p = document.body.appendChild(document.createElement('p')); setInterval(() => { p.textContent = '${clause}' + Math.random().toString(36); }, 50)`,
    '先别签',
  ],
  [
    'prototypes made anew',
    `document.body.innerHTML = '<form><input name=nextSibling><input name=firstChild><p>${clause}</p></form>';
     Node.prototype.appendChild = Element.prototype.getAttribute = Array.prototype.map = Array.prototype.push = () => { throw new Error('no'); };
     Object.defineProperty(Node.prototype, 'firstChild', { get: () => null }); JSON.stringify = () => '{}'; window.getComputedStyle = () => null; String.prototype.replace = () => ''`,
    '先别签',
  ],
  ['markup in its text', `document.body.textContent = '<script>alert(1)</script><img src=x onerror=alert(2)>${clause}'`, '先别签'],
  ['a line of 5 MB', `document.body.textContent = '${clause}'.repeat(260000)`, '先别签'],
];

/** Shows a page and begins to note the longest time that its own timers were kept waiting. */
async function show(page: Page, fill: string): Promise<void> {
  await page.evaluate(`document.body.replaceChildren(); { ${fill} }; void document.body.offsetHeight`);
  await page.evaluate(() => {
    const gaps = { longest: 0, last: performance.now() };
    setInterval(() => {
      const now = performance.now();
      gaps.longest = Math.max(gaps.longest, now - gaps.last);
      gaps.last = now;
    }, 10);
    Object.assign(globalThis, { gaps });
  });
  await page.waitForTimeout(300);
  await page.evaluate('gaps.longest = 0');
}

interface Timed extends Load {
  answered: number;
  deaf: number;
}

const isInTime = ({ answered, deaf }: Timed): boolean => answered <= MOST.answered && deaf <= MOST.deaf;

for (const [name, fill, expected] of pages) {
  test(`a page of ${name} is answered within two seconds, and its tab goes on answering`, async ({ extension, open }) => {
    const times: Timed[] = [];
    while (times.length < PRESSES && !times.some(isInTime)) {
      const page = await open('no-agreement');
      await show(page, fill);
      const loadOf = await watchLoad(extension);
      const { pressed, target } = await extension.pressTimed(page);
      const { popup, at } = await PopupScreen.timed(target);
      const load = await loadOf();
      const timed = { ...load, answered: Math.round(at - pressed), deaf: Math.round(Number(await page.evaluate('gaps.longest'))) };
      times.push(timed);
      console.log(
        `${name}: answered in ${timed.answered} ms, tab deaf for ${timed.deaf} ms at most; ${load.own} ms of processor time, others took ${Math.round(100 * load.others)} % of the machine`,
      );
      expect(await popup.head()).toBe(expected);
      expect(timed.answered).toBeLessThan(BROKEN.answered);
      expect(timed.deaf).toBeLessThan(BROKEN.deaf);
      await page.close();
    }
    const judged = times.some(isInTime) ? [] : times.filter(({ isQuiet }) => isQuiet);
    expect(judged, `out of time on a quiet machine`).toEqual([]);
    if (!times.some(isInTime)) test.info().annotations.push({ type: 'not judged', description: 'the machine was busy at every press' });
  });
}
