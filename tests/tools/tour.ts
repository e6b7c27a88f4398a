import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';

/**
 * What a person does first: press the toolbar button on a page, read the popup, go to the worst clause. Gives what the popup
 * says and the paths of two pictures in `folder`: the popup, and the page with its clauses marked.
 */
export async function tour(
  browser: ExtensionBrowser,
  page: Page,
  folder: string,
  scale = 1,
): Promise<{ said: string; popup: string; marked: string }> {
  await mkdir(folder, { recursive: true });
  const popup = await browser.press(page);
  await popup.waitFor("document.querySelector('.verdict .counts') !== null");
  const said = (await popup.read()).trim();
  const files = { popup: join(folder, 'popup.png'), marked: join(folder, 'page.png') };
  await popup.screenshot(files.popup, scale);
  const card = "document.querySelector('article.finding')";
  await popup.evaluate(`[...${card}.querySelectorAll('button')].find((button) => button.innerText.includes('定位')).click()`);
  await popup.waitFor(`${card}.querySelector('[role=status]').innerText`);
  await page.screenshot({ path: files.marked });
  return { said, ...files };
}
