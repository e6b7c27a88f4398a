import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchWithExtension } from './extension-browser';
import { serve } from './serve';
import { tour } from './tour';

const scale = 1.5;
const place = '.github/popup.png';

/** Makes the picture in the README from the built extension: the sample letter with its clauses marked, the popup over its corner. Gives its path. */
export async function picture(path: string): Promise<string> {
  const site = await serve(resolve('tests/pages'));
  const browser = await launchWithExtension({ path, extension: resolve('.output/chrome-mv3'), headless: true, scale });
  const page = await browser.context.newPage();
  await page.goto(`${site.url}/birch-authorisation/`);
  const { popup, marked } = await tour(browser, page, resolve('.output/picture'), scale);
  // The popup stands over where the card of the clause is: the page is shown without it.
  await page.keyboard.press('Escape');
  await page.screenshot({ path: marked });
  const dataUrl = async (file: string) => `data:image/png;base64,${(await readFile(file)).toString('base64')}`;
  const sheet = await browser.context.newPage();
  await sheet.setContent(`<body style="margin:0;position:relative;width:1280px;height:900px;overflow:hidden">
  <img src="${await dataUrl(marked)}" style="width:1280px">
  <img src="${await dataUrl(popup)}" style="position:absolute;top:8px;right:12px;width:380px;border-radius:8px;box-shadow:0 10px 40px rgb(0 0 0/.35)">`);
  await sheet.screenshot({ path: place });
  await browser.close();
  await site.close();
  return place;
}
