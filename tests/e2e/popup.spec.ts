import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { DEFAULTS, type Settings } from '@/lib/settings';
import type { ExtensionBrowser } from '../tools/extension-browser';
import type { PopupTarget } from '../tools/popup-target';
import { expect, test } from './fixture';
import { marksOn } from './screens/page-marks';
import { PopupScreen } from './screens/popup';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

/** Chooses settings as another page of ours does: through the store. */
const choose = ({ worker }: ExtensionBrowser, settings: Partial<Settings>) =>
  worker.evaluate((chosen) => chrome.storage.local.set({ settings: { version: 1, ...chosen } }), { ...DEFAULTS, ...settings });

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(() => chrome.storage.local.clear());
});

const heads = { 'zh-CN': '先别签', 'zh-TW': '先別簽', en: "Don't sign yet" } as const;
const languages = ['zh-CN', 'zh-TW', 'en'] as const;

for (const language of languages) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the popup in ${language}, ${theme}: its verdict, and nothing that axe objects to`, async ({ extension, open }) => {
      await choose(extension, { language, theme });
      const popup = await PopupScreen.ready(await extension.press(await open('birch-authorisation')));
      await expect.poll(() => popup.head()).toBe(heads[language]);
      expect(await popup.root()).toEqual({ lang: language, theme });
      expect(await popup.violations()).toEqual([]);
    });
  }
}

test('an open popup follows the settings at once', async ({ extension, open }) => {
  const popup = await PopupScreen.ready(await extension.press(await open('birch-authorisation')));
  expect(await popup.head()).toBe(heads['zh-CN']);
  for (const language of ['en', 'zh-TW', 'zh-CN'] as const) {
    await choose(extension, { language });
    await expect.poll(() => popup.head()).toBe(heads[language]);
  }
  await choose(extension, { language: 'zh-CN', theme: 'dark', elder: true });
  await expect.poll(() => popup.root()).toEqual({ lang: 'zh-CN', theme: 'dark', elder: '' });
  expect(await popup.violations()).toEqual([]);
  await extension.worker.evaluate(() => chrome.storage.local.clear());
  await expect.poll(() => popup.root()).toEqual({ lang: 'zh-CN' });
});

/** Presses Tab until what has the focus fits; gives what was passed on the way. */
async function tabTo(target: PopupTarget, fits: string): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await target.key('Tab');
    if (await target.evaluate(`document.activeElement.matches(${JSON.stringify(fits)})`)) return passed;
    passed.push(String(await target.evaluate('document.activeElement.innerText')));
  }
  throw new Error(`no ${fits} within 60 presses of Tab`);
}

async function pressed(extension: ExtensionBrowser, page: Page): Promise<PopupTarget> {
  const target = await extension.press(page);
  await PopupScreen.ready(target);
  return target;
}

test('the popup by keyboard alone: verdict first, a cell and its words, 定位, 怎么办', async ({ extension, open }) => {
  const page = await open('birch-authorisation');
  const target = await pressed(extension, page);
  const active = (what: string) => target.evaluate(`document.activeElement.${what}`);
  expect(await active('tagName')).toBe('H1');

  await tabTo(target, '[data-cell]');
  await target.key('ArrowRight');
  expect(await active('dataset.cell')).toBe('0 1');
  await target.key('ArrowDown');
  expect(await active('dataset.cell')).toBe('1 1');
  await target.key('Enter');
  expect(await target.waitFor("document.querySelector('.ground .quote')?.innerText")).toContain('通讯录');
  expect(await target.waitFor("document.querySelectorAll('.ground .normrow').length")).toBe(1);

  await tabTo(target, '[data-act=locate]');
  await target.key('Enter');
  await target.waitFor("document.querySelector('article.finding [role=status]').innerText === '已在页面上标出'");
  expect((await marksOn(page)).length).toBeGreaterThan(0);

  await tabTo(target, '[data-act=next]');
  await target.key('Enter');
  await target.waitFor("document.querySelector('.unfolded .steps') !== null");
  expect(await active("getAttribute('aria-expanded')")).toBe('true');
  await tabTo(target, '.segments [role=radio]');
  await target.key('ArrowRight');
  expect(await active('innerText')).toBe('鸿蒙');
  expect(await target.evaluate("document.querySelector('.steps').innerText")).toContain('应用和服务');
});
