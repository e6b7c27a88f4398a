import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { installedChromium, noChromium } from '../tools/chromium';
import { type ExtensionBrowser, launchWithExtension } from '../tools/extension-browser';
import type { Served } from '../tools/serve';
import { untilMarked } from './screens/page-marks';
import { PopupScreen } from './screens/popup';
import { site } from './site';

const build = resolve('.output/chrome-mv3');

/** A Chromium with the built extension, started as `npm start` does. */
export async function startChromium(args: string[] = []): Promise<ExtensionBrowser> {
  const path = installedChromium();
  if (!path) throw new Error(noChromium);
  if (!existsSync(build)) throw new Error(`no build at ${build}: run npx wxt build -b chrome`);
  return launchWithExtension({ path, extension: build, headless: true, args });
}

interface TestFixtures {
  /** Opens a page of the sample site in a tab of its own. */
  open: (slug: string) => Promise<Page>;
  /** Presses the toolbar button on a tab and waits until the popup has its answer and the page its marks. */
  press: (page: Page) => Promise<PopupScreen>;
}

interface WorkerFixtures {
  site: Served;
  extension: ExtensionBrowser;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [site, { scope: 'worker' }],
  extension: [
    async ({ playwright: _ }, use) => {
      const extension = await startChromium();
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ extension, site }, use) => {
    const pages: Page[] = [];
    await use(async (slug) => {
      const page = await extension.context.newPage();
      pages.push(page);
      await page.goto(`${site.url}/${slug}/`);
      return page;
    });
    for (const page of pages) await page.close();
  },
  press: async ({ extension }, use) => {
    await use(async (page) => {
      const popup = await PopupScreen.ready(await extension.press(page));
      if (await popup.hasFindings()) await untilMarked(page);
      return popup;
    });
  },
});

export { expect } from '@playwright/test';
