import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import type { Review } from '@/lib/schema/review';
import type { ExtensionBrowser } from '../tools/extension-browser';
import { PopupTarget } from '../tools/popup-target';
import { expect, test } from './fixture';
import { marksOn } from './screens/page-marks';
import { activeTab, focusedCard, openPanelFor, violationsOf } from './screens/panel';
import type { PopupScreen } from './screens/popup';

interface Beside {
  page: Page;
  panel: Page;
  review: Review;
}

async function reviewed(
  extension: ExtensionBrowser,
  open: (slug: string) => Promise<Page>,
  press: (page: Page) => Promise<PopupScreen>,
): Promise<Beside> {
  const page = await open('birch-authorisation');
  // The popup closes as soon as another tab comes to the front.
  const review = await (await press(page)).review();
  return { page, review, panel: await openPanelFor(extension, await activeTab(extension)) };
}

test('the full report opens the panel beside the page, with the review that was kept', async ({ extension, open, press }) => {
  const popup = await press(await open('birch-authorisation'));
  const { verdict } = await popup.review();
  const cdp = await extension.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('no connection to the browser');
  const url = `chrome-extension://${extension.id}/sidepanel.html`;
  popup.openReport();
  const panel = await PopupTarget.find(cdp, url, []);
  await panel.waitFor("document.querySelector('.counts') !== null");
  expect(await panel.read()).toContain(`越界 ${verdict.counts.beyond}`);
  for (const targetId of await PopupTarget.openAt(cdp, url)) await cdp.send('Target.closeTarget', { targetId });
});

test('the panel goes through the findings by keyboard alone, and leads back to the page', async ({ extension, open, press }) => {
  const { page, panel, review } = await reviewed(extension, open, press);
  const { findings, verdict } = review;
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('先别签');
  await expect(panel.locator('.counts')).toContainText(`越界 ${verdict.counts.beyond}`);
  const [first, second] = findings;
  if (!first || !second) throw new Error('fewer than two findings on the sample page');

  await panel.keyboard.press('j');
  const head = await focusedCard(panel);
  await panel.keyboard.press('j');
  const next = await focusedCard(panel);
  expect(head).toMatch(/^card-/);
  expect(next).not.toBe(head);
  await panel.keyboard.press('k');
  expect(await focusedCard(panel)).toBe(head);

  const card = panel.locator(`[id="${head}"]`);
  await panel.keyboard.press('w');
  await expect(card.getByText('规范怎么说')).toBeVisible();
  await panel.keyboard.press('h');
  await expect(card.getByRole('heading', { name: '怎么办', exact: true })).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(card.getByRole('status').first()).toHaveText('已在页面上标出');
  const quote = findings.find(({ id }) => `card-${id}` === head)?.quote ?? '';
  expect((await marksOn(page)).some(({ texts }) => texts.length === 1 && texts[0] === quote)).toBe(true);

  await panel.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.keyboard.press('c');
  await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).toBe(quote);

  await panel.keyboard.press('f');
  await expect(panel.getByRole('radio', { name: /^全部/ })).toBeFocused();
  // The radio group moves on while the key is held, as fingers do: a press of no length at all is over before it looks.
  await panel.keyboard.press('ArrowRight', { delay: 100 });
  await expect(panel.locator('article.finding')).toHaveCount(verdict.counts.beyond);

  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog')).toBeVisible();
  expect(await violationsOf(panel)).toEqual([]);
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toBeHidden();
  await expect(panel.getByRole('radio', { checked: true })).toBeFocused();
  await panel.close();
});

test('single keys do nothing while one is typing', async ({ extension, open, press }) => {
  const { panel } = await reviewed(extension, open, press);
  await panel.keyboard.press('4');
  const letter = panel.getByLabel('信的内容');
  await letter.focus();
  await panel.keyboard.press('Control+Home');
  await panel.keyboard.type('j1?');
  await expect(letter).toHaveValue(/^j1\?/);
  await expect(panel.getByRole('tab', { name: '下一步' })).toHaveAttribute('aria-selected', 'true');
  await panel.close();
});

test('a letter is changed, and saved as a Word file that holds its words', async ({ extension, open, press }) => {
  const { panel, review } = await reviewed(extension, open, press);
  const { source } = review;
  await panel.keyboard.press('4');
  await panel.getByRole('radio', { name: '异议' }).check();
  const letter = panel.getByLabel('信的内容');
  await expect(letter).toHaveValue(new RegExp(source.sha256));
  await letter.fill(`${await letter.inputValue()}\n以上由本人核对。`);
  const saved = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '存成 DOCX' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^签前看 .*\.docx$/u);
  const { value } = await mammoth.extractRawText({ buffer: await readFile(await file.path()) });
  expect(value).toContain('以上由本人核对。');
  expect(value).toContain(source.sha256);
  await panel.close();
});

test('the panel sees no page it was not invited to', async ({ extension, open }) => {
  const page = await open('birch-authorisation');
  await page.bringToFront();
  const panel = await openPanelFor(extension, await activeTab(extension));
  await expect(panel.getByText('点工具栏按钮，审阅这一页。')).toBeVisible();
  expect(await violationsOf(panel)).toEqual([]);
  await panel.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`every tab of the panel has nothing that axe objects to, ${theme}`, async ({ extension, open, press }) => {
    const { panel } = await reviewed(extension, open, press);
    await panel.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const key of ['1', '2', '3', '4', '5']) {
      await panel.keyboard.press(key);
      await expect(panel.getByRole('tab', { selected: true })).toHaveCount(1);
      expect(await violationsOf(panel), `tab ${key}`).toEqual([]);
    }
    await panel.close();
  });
}
