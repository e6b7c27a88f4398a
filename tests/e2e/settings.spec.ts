import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './fixture';
import { activeTab, openPanelFor, violationsOf } from './screens/panel';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

const root = (page: Page) => page.evaluate(() => ({ lang: document.documentElement.lang, ...document.documentElement.dataset }));

test('settings reach every page at once, and outlive it', async ({ extension, open, press }) => {
  // Several looks of axe at pages behind others, which a busy machine gets to late.
  test.slow();
  const settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('签前看');
  await press(await open('birch-authorisation'));
  const panel = await openPanelFor(extension, await activeTab(extension));
  const viewer = await extension.context.newPage();
  await viewer.goto(`chrome-extension://${extension.id}/viewer.html`);

  await settings.getByRole('radio', { name: '繁體中文' }).check();
  await settings.getByRole('radio', { name: '深色' }).check();
  await settings.getByRole('switch', { name: '長輩模式' }).check();
  const chosen = { lang: 'zh-TW', theme: 'dark', elder: '' };
  for (const page of [settings, panel, viewer]) await expect.poll(() => root(page)).toEqual(chosen);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('先別簽');
  await expect(panel.getByRole('button', { name: '念給我聽' })).toBeVisible();
  expect(await violationsOf(panel)).toEqual([]);
  await viewer.reload();
  expect(await root(viewer)).toEqual(chosen);

  await settings.getByRole('switch', { name: '單鍵操作' }).uncheck();
  await expect(panel.getByText('全部按鍵')).toBeHidden();
  await panel.keyboard.press('2');
  await expect(panel.getByRole('tab', { name: '發現' })).toHaveAttribute('aria-selected', 'true');

  await settings.getByRole('radio', { name: 'English' }).check();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText("Don't sign yet");
  expect(await violationsOf(panel)).toEqual([]);

  await settings.getByRole('button', { name: 'Wipe everything' }).click();
  await expect(settings.getByText('已全部清掉。')).toBeVisible();
  await expect.poll(() => root(panel)).toEqual({ lang: 'zh-CN' });
  await expect(panel.getByText('点工具栏按钮，审阅这一页。')).toBeVisible();
  const stored = await extension.worker.evaluate(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
  expect(stored).toEqual([{}, {}]);
  expect(await settings.evaluate(() => localStorage.length)).toBe(0);
  for (const page of [settings, panel, viewer]) await page.close();
});

test('the first run opens once and offers a sample, which is read in the reading page', async ({ extension }) => {
  expect(extension.sawFirstRun).toBe(true);
  const settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/options.html`);
  const opened = extension.context.waitForEvent('page');
  await settings.getByRole('button', { name: '看样本' }).click();
  const sample = await opened;
  await expect(sample.getByRole('heading', { level: 1 })).toHaveText('先别签');
  await expect(sample.getByRole('region', { name: '协议原文' })).toContainText('白桦借款');
  await sample.close();
  await settings.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the settings page has nothing that axe objects to, ${theme}`, async ({ extension }) => {
    const settings = await extension.context.newPage();
    await settings.emulateMedia({ colorScheme: theme });
    await settings.goto(`chrome-extension://${extension.id}/options.html`);
    await settings.getByRole('heading', { level: 1 }).waitFor();
    expect(await violationsOf(settings)).toEqual([]);
    await settings.close();
  });
}
