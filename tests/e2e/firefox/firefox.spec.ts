import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { z } from 'zod';
import { type FirefoxBrowser, installedFirefox, launchFirefox, noFirefox } from '../../tools/firefox';
import { FirefoxPopup } from '../../tools/firefox-popup';
import { type Served, serve } from '../../tools/serve';
import { findingOf, PopupScreen } from '../screens/popup';
import { expectedSummary, slugs, summaryOf } from '../summary';

const build = resolve('.output/firefox-mv3');
const addon = 'before-you-sign@qianqiankan.example';

async function startFirefox(): Promise<FirefoxBrowser> {
  const path = installedFirefox();
  if (!path) throw new Error(noFirefox);
  if (!existsSync(build)) throw new Error(`no build at ${build}: run npx wxt build -b firefox --mv3`);
  return launchFirefox(path, build, addon);
}

const test = base.extend<
  { button: FirefoxPopup; press: (slug: string) => Promise<PopupScreen> },
  { site: Served; firefox: FirefoxBrowser }
>({
  site: [
    async ({ playwright: _ }, use) => {
      const site = await serve(resolve('tests/pages'));
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ playwright: _ }, use) => {
      const firefox = await startFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  button: async ({ firefox }, use) => use(new FirefoxPopup(firefox.marionette, addon)),
  press: async ({ firefox, site, button }, use) => {
    await use(async (slug) => {
      await firefox.marionette.navigate(`${site.url}/${slug}/`);
      await button.press();
      return PopupScreen.ready(button);
    });
    await button.close();
  },
});

/** The text of every highlight range in the page. */
const marksOn = async (firefox: FirefoxBrowser) =>
  z
    .array(z.array(z.string()))
    .parse(
      await firefox.marionette.run(
        'content',
        'return [...CSS.highlights.values()].map((mark) => [...mark].map((range) => range.toString()));',
      ),
    );

for (const slug of slugs) {
  test(`${slug}: the same review in Firefox`, async ({ press }) => {
    const popup = await press(slug);
    const review = await popup.review();
    expect(summaryOf(review)).toEqual(expectedSummary(slug, review));
  });
}

test('the popup says its verdict and the badge its count', async ({ press, button }) => {
  const popup = await press('birch-authorisation');
  expect(await popup.head()).toBe('先别签');
  const { counts } = (await popup.review()).verdict;
  expect(await popup.counts()).toContain(`越界 ${counts.beyond}`);
  expect(await button.badge()).toBe(String(counts.beyond + counts.caution));
});

test('定位 marks exactly the quoted characters, without touching the page', async ({ press, firefox }) => {
  const popup = await press('birch-authorisation');
  const html = 'return document.documentElement.outerHTML;';
  const before = await firefox.marionette.run('content', html);
  const review = await popup.review();
  const [card] = await popup.cards();
  if (!card) throw new Error('no card on the sample page');
  await popup.locate(0);
  await expect.poll(() => popup.located(0)).toBe('已在页面上标出');
  const marks = await marksOn(firefox);
  expect(marks).toContainEqual([findingOf(card, review).quote]);
  for (const { quote } of review.findings) expect(marks.flat()).toContain(quote);
  expect(await firefox.marionette.run('content', html)).toBe(before);
});
