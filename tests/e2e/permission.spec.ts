import type { browser } from 'wxt/browser';
import { expect, test } from './fixture';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

test('the extension cannot read a page before the button is pressed on it', async ({ extension, open, press }) => {
  const page = await open('birch-authorisation');
  const read = () =>
    extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab?.id ?? -1 };
      return chrome.scripting.executeScript({ target, func: () => document.title }).then(
        ([frame]) => frame?.result,
        (error: Error) => error.message,
      );
    });
  await page.bringToFront();
  expect(await read()).toMatch(/Cannot access/);
  await press(page);
  expect(await read()).toBe('个人信息授权书 · 白桦借款');
});
