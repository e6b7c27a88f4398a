import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/extension-browser';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

/** The id of the tab that is in front. */
export async function activeTab({ worker }: ExtensionBrowser): Promise<number> {
  const id = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
  if (id === undefined) throw new Error('no active tab');
  return id;
}

/** The side panel for a tab, in a tab of its own: what it shows and does is the same there. */
export async function openPanelFor(extension: ExtensionBrowser, tabId: number): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(`chrome-extension://${extension.id}/sidepanel.html?tab=${tabId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What axe finds wrong in an extension page: rule and the elements it names. */
export async function violationsOf(page: Page): Promise<[string, string[]][]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** The finding whose card has the focus, by the id of its element. */
export const focusedCard = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.closest('article')?.id ?? '');
