import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { z } from 'zod';
import { type FirefoxBrowser, installedFirefox, launchFirefox, noFirefox } from '../../tools/firefox';
import { FirefoxPopup } from '../../tools/firefox-popup';
import type { Served } from '../../tools/serve';
import { PopupScreen } from '../screens/popup';
import { site } from '../site';

const build = resolve('.output/firefox-mv3');
export const addon = 'before-you-sign@qianqiankan.example';

/** Pictures for a person to look at. */
export const pictures = '.output/tests';

/** A Firefox with the built extension. */
export async function startFirefox(): Promise<FirefoxBrowser> {
  const path = installedFirefox();
  if (!path) throw new Error(noFirefox);
  if (!existsSync(build)) throw new Error(`no build at ${build}: run npx wxt build -b firefox --mv3`);
  mkdirSync(pictures, { recursive: true });
  return launchFirefox(path, build, addon);
}

export const test = base.extend<
  { button: FirefoxPopup; press: (slug: string) => Promise<PopupScreen> },
  { site: Served; firefox: FirefoxBrowser }
>({
  site: [site, { scope: 'worker' }],
  firefox: [
    async ({ playwright: _ }, use) => {
      const firefox = await startFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  // A popup that a test leaves open would answer the next one's press.
  button: async ({ firefox }, use) => {
    const button = new FirefoxPopup(firefox.marionette, addon);
    await use(button);
    await button.close();
  },
  press: async ({ firefox, site, button }, use) => {
    await use(async (slug) => {
      await firefox.marionette.navigate(`${site.url}/${slug}/`);
      await button.press();
      return PopupScreen.ready(button);
    });
  },
});

/** The text of every highlight range in the page. */
export const marksOn = async (firefox: FirefoxBrowser) =>
  z
    .array(z.array(z.string()))
    .parse(
      await firefox.marionette.run(
        'content',
        'return [...CSS.highlights.values()].map((mark) => [...mark].map((range) => range.toString()));',
      ),
    );

export { expect } from '@playwright/test';
