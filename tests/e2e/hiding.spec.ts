import type { browser } from 'wxt/browser';
import { expect, test } from './fixture';
import { expectConcealed, expectFound, hiddenPages } from './hidden-pages';
import { marksIn } from './screens/page-marks';
import { PopupScreen } from './screens/popup';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

for (const slug of hiddenPages) {
  test(`${slug}: what stands there is read, judged and marked, and nothing is left unread`, async ({ open, press }) => {
    const page = await open(slug);
    const review = await (await press(page)).review();
    expectFound(
      slug,
      review,
      (await marksIn(page)).flatMap(({ texts }) => texts),
    );
  });
}

test('what nobody can see is listed and decides nothing', async ({ open, press }) => {
  expectConcealed(await (await press(await open('hidden-concealed'))).review());
});

test('a page that mounts its agreement late is reviewed again by itself: popup, badge and marks follow', async ({ extension, site }) => {
  const page = await extension.context.newPage();
  await page.goto(`${site.url}/hidden-late/?after=2500`);
  const popup = await PopupScreen.ready(await extension.press(page));
  expect((await popup.review()).findings).toEqual([]);
  await expect.poll(() => popup.head(), { timeout: 10_000 }).toBe('先别签');
  const { counts } = (await popup.review()).verdict;
  const badge = await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
  expect(badge).toBe(String(counts.beyond + counts.caution));
  expect((await marksIn(page)).some(({ name, texts }) => name === 'bys-beyond' && texts.length > 0)).toBe(true);
  await page.close();
});

test('marks stay with the words when a page writes them anew, and a clock alone brings no new review', async ({ open, press }) => {
  const page = await open('hidden-split-inline');
  const popup = await press(page);
  const marked = async () => (await marksIn(page)).flatMap(({ texts }) => texts).join('');
  const at = async () => (await popup.review()).source.retrievedAt;
  await page.evaluate(() => {
    const clock = document.body.appendChild(document.createElement('p'));
    setInterval(() => {
      clock.textContent = `剩余 ${Math.round(performance.now())} 毫秒`;
    }, 50);
    for (const line of document.querySelectorAll('main p')) line.replaceWith(line.cloneNode(true));
  });
  expect(await marked()).not.toContain('通讯');
  await expect.poll(marked, { timeout: 10_000 }).toContain('通讯');
  // The clock's line is new once, in its own time on a loaded machine; after that only its figures are.
  await expect
    .poll(
      async () => {
        const before = await at();
        await page.waitForTimeout(4_500);
        return (await at()) === before;
      },
      { timeout: 25_000 },
    )
    .toBe(true);
});
