import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/**
 * What the issue asks of these pages is two seconds with a tab that goes on answering: both are printed. A test fails only far beyond, where
 * something is broken rather than the machine busy.
 */
const BROKEN = { answered: 12_000, deaf: 4_000 };

const clause = '您授权我们读取并保存您手机中的通讯录。';
const pages: [name: string, fill: string, expected: string | undefined][] = [
  ['200,000 nodes', `document.body.innerHTML = '<p class=a>您授权<b>我们</b>读取</p>'.repeat(40000)`, undefined],
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

async function show(page: Page, fill: string): Promise<void> {
  await page.evaluate(`document.body.replaceChildren(); { ${fill} }; void document.body.offsetHeight`);
}

for (const [name, fill, expected] of pages) {
  test(`a page of ${name} is answered, and its tab goes on answering`, async ({ open, press }) => {
    const page = await open('no-agreement');
    await show(page, fill);
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
    const begun = performance.now();
    const popup = await press(page);
    const ms = performance.now() - begun;
    const deaf = Number(await page.evaluate('gaps.longest'));
    console.log(`${name}: answered in ${Math.round(ms)} ms, tab deaf for ${Math.round(deaf)} ms at most`);
    expect(ms).toBeLessThan(BROKEN.answered);
    expect(deaf).toBeLessThan(BROKEN.deaf);
    if (expected !== undefined) expect(await popup.head()).toBe(expected);
    expect(await popup.head()).not.toBe('');
  });
}
