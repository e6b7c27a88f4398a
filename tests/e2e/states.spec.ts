import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { VIEWS } from '../gallery/query';
import { openScreen, overflow, SCREENS, WIDTHS } from '../gallery/screens';
import { installedChromium } from '../tools/chromium';
import { launchWithExtension } from '../tools/extension-browser';
import { type Served, serve } from '../tools/serve';
import { violationsOf } from './screens/panel';

const development = resolve('.output/chrome-mv3-dev');

const test = base.extend<object, { site: Served }>({
  launchOptions: { executablePath: installedChromium() ?? '', args: ['--no-sandbox'] },
  site: [
    async ({ playwright: _ }, use) => {
      if (!existsSync(development)) throw new Error(`no build at ${development}: run npx wxt build -b chrome --mode development`);
      const site = await serve(development);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** Each screen in each state: nothing that axe objects to (in the last two looks, of the main ones), nothing that sticks out, no error. */
const looks = [
  { name: 'light, zh-CN', theme: 'light', query: '&locale=zh-CN', width: undefined, isAll: true },
  { name: 'dark, zh-CN', theme: 'dark', query: '&locale=zh-CN', width: undefined, isAll: true },
  { name: 'dark, en, 320 px', theme: 'dark', query: '&locale=en', width: 320, isAll: false },
  { name: 'light, zh-TW, elder mode', theme: 'light', query: '&locale=zh-TW&elder', width: undefined, isAll: false },
] as const;

for (const view of VIEWS) {
  for (const { name, theme, query, width, isAll } of looks) {
    test(`${view} in every state: ${name}`, async ({ browser, site }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({
        viewport: { width: width ?? WIDTHS[view], height: 800 },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const wrong: unknown[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      for (const screen of SCREENS.filter((each) => each.view === view)) {
        await openScreen(page, site.url, screen, query);
        const violations = isAll || screen.isMain ? await violationsOf(page) : [];
        for (const violation of violations) wrong.push([screen.name, ...violation]);
        const wide = await overflow(page);
        if (wide > 0) wrong.push(`${screen.name} sticks out by ${wide} px`);
      }
      await context.close();
      expect(wrong).toEqual([]);
    });
  }
}

const CONTROLS = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';

/** Presses Tab until the focus leaves the page: the controls it never came to, those that wore no ring, and where it went back. */
async function byTab(page: Page): Promise<{ missed: string[]; bare: string[]; backwards: string[] }> {
  await page.evaluate((selector) => {
    const isStop = (control: HTMLElement) =>
      control.tabIndex >= 0 &&
      !control.matches(':disabled, [data-radix-focus-guard]') &&
      control.checkVisibility({ visibilityProperty: true });
    const left = new Set([...document.querySelectorAll<HTMLElement>(selector)].filter(isStop));
    const bare: string[] = [];
    const backwards: string[] = [];
    let first: Element | undefined;
    let last: Element = document.body;
    const told = (control: Element) => control.outerHTML.slice(0, 120);
    const look = () => {
      const at = document.activeElement;
      // Out of the page, or round to its first stop again.
      if (!at || at === document.body || at === first || !document.hasFocus()) return false;
      first ??= at;
      // A group that hands the focus on to its chosen one is reached with it.
      for (const control of left) if (control.contains(at)) left.delete(control);
      if (getComputedStyle(at).outlineStyle === 'none') bare.push(told(at));
      if (at.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) backwards.push(`${told(last)} -> ${told(at)}`);
      last = at;
      return true;
    };
    Object.assign(globalThis, { look, seen: () => ({ missed: [...left].map(told), bare, backwards }) });
    // Some screens begin with the focus on their verdict: here from the top.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  }, CONTROLS);
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate('look()'))) break;
  }
  return z
    .object({ missed: z.array(z.string()), bare: z.array(z.string()), backwards: z.array(z.string()) })
    .parse(await page.evaluate('seen()'));
}

const TABBED = new Set([
  ...['popup-stop', 'popup-bundle', 'popup-pdf', 'popup-rule-failed', 'panel-many', 'panel-stop-comparison', 'panel-stop-contacts'],
  ...['panel-stop-next', 'panel-stop-evidence', 'options-first', 'viewer-empty', 'viewer-text', 'viewer-locked', 'report-stop'],
]);

test('every control of every screen is reached by Tab, in reading order, and wears a ring', async ({ browser, site }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const screen of SCREENS.filter(({ name }) => TABBED.has(name))) {
    await page.setViewportSize({ width: WIDTHS[screen.view], height: 800 });
    await openScreen(page, site.url, screen, '&locale=zh-CN');
    expect.soft({ screen: screen.name, ...(await byTab(page)) }).toEqual({ screen: screen.name, missed: [], bare: [], backwards: [] });
  }
  await context.close();
});

test('the gallery opens in a development build, and no other build has it', async () => {
  const extension = await launchWithExtension({ path: installedChromium() ?? '', extension: development, headless: true });
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/gallery.html`);
  await expect(page.getByRole('heading', { level: 1, name: 'components' })).toBeVisible();
  await extension.close();
  for (const build of ['chrome-mv3', 'firefox-mv3']) expect(existsSync(resolve('.output', build, 'gallery.html'))).toBe(false);
});
