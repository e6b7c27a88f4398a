import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './fixture';
import { InPageScreen } from './screens/in-page';
import { marksOn } from './screens/page-marks';
import { PopupScreen } from './screens/popup';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

const pictures = '.output/tests';
mkdirSync(pictures, { recursive: true });

/** Presses the page's own pixels in the middle of the first words of a mark. */
async function clickMark(page: Page, name: string, nth = 0): Promise<void> {
  const at = await page.evaluate(
    ([wanted, n]) => {
      const range = [...(CSS.highlights.get(wanted) ?? [])][n];
      if (!(range instanceof Range)) throw new Error(`no mark ${wanted}`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      return box && { x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 };
    },
    [name, nth] as const,
  );
  if (!at) throw new Error(`${name} has no place`);
  await page.mouse.click(at.x, at.y);
}

test('a click on a marked clause shows its card beside it; closing leaves the page as it was', async ({ extension, open, press }) => {
  const page = await open('birch-authorisation');
  await press(page);
  const before = await page.content();
  const screen = new InPageScreen(extension, page);
  expect((await screen.shown()).hosts).toBe(0);

  await clickMark(page, 'bys-beyond');
  const { card, pager, hosts } = await screen.shown();
  expect(hosts).toBe(1);
  expect(card?.label).toMatch(/^越界 /);
  expect(pager).toMatch(/^\d+ \/ \d+$/);
  // The words that were pressed are the current mark, and the card stands clear of them and of the button that gives consent.
  const [current] = (await marksOn(page)).filter(({ name }) => name === 'bys-current').flatMap(({ texts }) => texts);
  expect(card?.text.replace(/\s/g, '')).toContain(current?.replace(/\s/g, '') ?? '?');
  const agree = await page.locator('button.go').first().boundingBox();
  if (card && agree)
    expect(card.left < agree.x + agree.width && agree.x < card.right && card.top < agree.y + agree.height && agree.y < card.bottom).toBe(
      false,
    );
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${pictures}/in-page-card-${theme}.png`, caret: 'initial' });
  }

  await screen.press('怎么办');
  await screen.press('关闭');
  expect((await screen.shown()).hosts).toBe(0);
  expect(await page.content()).toBe(before);
  expect((await marksOn(page)).some(({ name, texts }) => name === 'bys-current' && texts.length > 0)).toBe(false);
});

test('the page’s own nodes are never touched, whatever is shown', async ({ extension, open, press }) => {
  const page = await open('birch-authorisation');
  await page.evaluate(() => {
    const changes: string[] = [];
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const own = [...addedNodes, ...removedNodes].every((node) => node instanceof HTMLElement && node.style.zIndex === '2147483647');
        if (type !== 'childList' || target !== document.documentElement || !own) changes.push(`${type} ${target.nodeName}`);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { changes });
  });
  await press(page);
  const screen = new InPageScreen(extension, page);
  await clickMark(page, 'bys-beyond');
  await page.keyboard.press('Alt+.');
  await screen.press('下一处');
  await screen.press('收起划线');
  expect((await screen.shown()).hosts).toBe(0);
  expect((await marksOn(page)).flatMap(({ texts }) => texts)).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toEqual([]);
});

test('Alt+. and Alt+, lead through the clauses in the order of the text, by keyboard alone', async ({ extension, open, press }) => {
  const page = await open('birch-authorisation');
  const { findings } = await (await press(page)).review();
  const screen = new InPageScreen(extension, page);
  await page.bringToFront();
  const titles: (string | undefined)[] = [];
  for (const [i] of findings.entries()) {
    await page.keyboard.press('Alt+.');
    const { card, pager } = await screen.shown();
    expect(pager).toBe(`${i + 1} / ${findings.length}`);
    expect(card?.hasFocus).toBe(true);
    titles.push(card?.label);
  }
  expect(new Set(titles).size).toBeGreaterThan(2);
  await page.keyboard.press('Alt+,');
  expect((await screen.shown()).pager).toBe(`${findings.length - 1} / ${findings.length}`);
  await page.keyboard.press('Escape');
  expect((await screen.shown()).hosts).toBe(0);
});

test('words in a shadow root and in a frame answer to a click too', async ({ extension, open, press }) => {
  for (const slug of ['hidden-open-shadow', 'hidden-closed-shadow']) {
    const page = await open(slug);
    await press(page);
    const screen = new InPageScreen(extension, page);
    await page.keyboard.press('Escape');
    await clickMark(page, 'bys-beyond');
    expect((await screen.shown()).card?.label).toContain('通讯录');
  }
  const page = await open('hidden-frames');
  await press(page);
  const screen = new InPageScreen(extension, page);
  await page.bringToFront();
  const inner = page.frames().find((frame) => frame.url().endsWith('inner.html'));
  await inner?.getByText('您授权我们读取并保存').click({ position: { x: 120, y: 10 } });
  expect((await screen.shown()).card?.label).toContain('通讯录');
  await page.screenshot({ path: `${pictures}/in-page-frame.png` });
});

test('定位 opens the card of its clause', async ({ extension, open, press }) => {
  const page = await open('birch-authorisation');
  const popup = await press(page);
  const [card] = await popup.cards();
  if (!card) throw new Error('no card on the sample page');
  await popup.locate(card);
  await expect.poll(() => popup.located(card)).toBe('已在页面上标出');
  expect((await new InPageScreen(extension, page).shown()).card?.text.replace(/\s/g, '')).toContain(card.quote.replace(/\s/g, ''));
});

test('the strip comes only where it is wanted, blocks nothing, and stays away until the findings change', async ({ extension, site }) => {
  const page = await extension.context.newPage();
  await page.goto(`${site.url}/hidden-late/`);
  const target = await extension.press(page);
  await PopupScreen.ready(target);
  const screen = new InPageScreen(extension, page);
  await page.locator('button.go').hover();
  expect((await screen.shown()).strip).toBeNull();

  const origin = new URL(site.url).origin;
  await extension.worker.evaluate((key) => chrome.storage.local.set({ [key]: { version: 1, isWanted: true } }), `strip:${origin}`);
  await PopupScreen.ready(await extension.press(page));
  await page.mouse.move(5, 5);
  await page.locator('button.go').hover();
  const { strip } = await screen.shown();
  expect(strip?.text).toContain('条越界');
  const button = await page.locator('button.go').boundingBox();
  expect(strip && button && (strip.bottom <= button.y || strip.top >= button.y + button.height)).toBe(true);
  await page.screenshot({ path: `${pictures}/in-page-strip.png` });
  await page.evaluate(() => document.querySelector('button.go')?.addEventListener('click', () => (document.title = 'pressed')));
  await page.locator('button.go').click();
  expect(await page.title()).toBe('pressed');

  await screen.press('知道了');
  await PopupScreen.ready(await extension.press(page));
  await page.mouse.move(5, 5);
  await page.locator('button.go').hover();
  expect((await screen.shown()).strip).toBeNull();

  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = '您不同意授权通讯录的，我们将无法为您提供借款服务。';
    document.querySelector('#app')?.append(added);
  });
  await expect
    .poll(
      async () => {
        await page.mouse.move(5, 5);
        await page.locator('button.go').hover();
        return (await screen.shown()).strip?.text ?? '';
      },
      { timeout: 10_000 },
    )
    .toContain('条越界');
  await extension.worker.evaluate((key) => chrome.storage.local.remove(key), `strip:${origin}`);
  await page.close();
});
