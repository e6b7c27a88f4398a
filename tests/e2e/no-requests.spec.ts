import { resolve } from 'node:path';
import type { browser } from 'wxt/browser';
import { recordingProxy } from '../tools/recording-proxy';
import { serve } from '../tools/serve';
import { expect, startChromium, test } from './fixture';
import { PopupScreen } from './screens/popup';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

/** Chromium's own services, asked with or without an extension: updates, time, page hints. Its sign-in check is sent nowhere by `--gaia-url`. */
const ofChromium = /^(https?:\/\/)?((update|optimizationguide-pa)\.googleapis|clients2\.google)\.com[:/]/;

test('no request leaves the machine: not from the background, the popup or the reader', async () => {
  const site = await serve(resolve('tests/pages'));
  const proxy = await recordingProxy(new URL(site.url).host);
  const extension = await startChromium([
    `--proxy-server=${proxy.address}`,
    '--proxy-bypass-list=<-loopback>',
    '--gaia-url=http://127.0.0.1:9/',
  ]);
  try {
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/birch-authorisation/`);
    await page.waitForLoadState('networkidle');
    expect(proxy.seen, 'the proxy sees the page itself').toContain(`${site.url}/birch-authorisation/`);

    const before = proxy.seen.length;
    const since = () => proxy.seen.slice(before).filter((address) => !ofChromium.test(address));
    const target = await extension.press(page);
    const popup = await PopupScreen.ready(target);
    const [card] = await popup.cards();
    if (!card) throw new Error('no card on the sample page');
    await popup.locate(card);
    await expect.poll(() => popup.located(card)).not.toBe('');
    await popup.savedPage();
    await page.waitForTimeout(1_000);
    expect(since()).toEqual([]);

    // The control: the same three places do make a request, and the proxy must see each.
    await extension.worker.evaluate(async () => {
      await fetch('http://control.example/background').catch(() => undefined);
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) throw new Error('no tab');
      await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => void fetch('http://control.example/reader').catch(() => undefined),
      });
    });
    await target.evaluate("fetch('http://control.example/popup').then(() => 0, () => 0)");
    await expect.poll(() => since().sort()).toEqual(['background', 'popup', 'reader'].map((place) => `http://control.example/${place}`));
  } finally {
    await extension.close();
    await proxy.close();
    await site.close();
  }
});
