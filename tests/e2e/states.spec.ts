import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
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

test('the gallery opens in a development build, and no other build has it', async () => {
  const extension = await launchWithExtension({ path: installedChromium() ?? '', extension: development, headless: true });
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/gallery.html`);
  await expect(page.getByRole('heading', { level: 1, name: 'components' })).toBeVisible();
  await extension.close();
  for (const build of ['chrome-mv3', 'firefox-mv3']) expect(existsSync(resolve('.output', build, 'gallery.html'))).toBe(false);
});
