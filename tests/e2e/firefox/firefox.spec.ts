import { z } from 'zod';
import { bundleSchema } from '@/lib/schema/bundle';
import { FirefoxPopup, SIDEBAR } from '../../tools/firefox-popup';
import type { Marionette } from '../../tools/marionette';
import { untilTrue } from '../../tools/scriptable';
import { expectedSummary, slugs, summaryOf } from '../summary';
import { addon, expect, marksOn, pictures, test } from './fixture';

/** Waits until an expression is truthy in the shown page and gives its value. */
const until = (marionette: Marionette, expression: string) =>
  untilTrue({ evaluate: (each) => marionette.run('content', `return ${each};`) }, expression);

/** Does something in a tab of its own and goes back. */
async function inNewTab(marionette: Marionette, doIt: () => Promise<void>): Promise<void> {
  const handle = z.object({ value: z.string() }).parse(await marionette.send('WebDriver:GetWindowHandle')).value;
  const opened = z.object({ handle: z.string() }).parse(await marionette.send('WebDriver:NewWindow', { type: 'tab' })).handle;
  await marionette.send('WebDriver:SwitchToWindow', { handle: opened });
  try {
    await doIt();
  } finally {
    await marionette.send('WebDriver:CloseWindow');
    await marionette.send('WebDriver:SwitchToWindow', { handle });
  }
}

for (const slug of slugs) {
  test(`${slug}: the same review in Firefox`, async ({ press }) => {
    const popup = await press(slug);
    const review = await popup.review();
    expect(summaryOf(review)).toEqual(expectedSummary(slug, review));
  });
}

test('the popup says its verdict and the badge its count', async ({ press, button }) => {
  const popup = await press('birch-authorisation');
  expect(await popup.head()).toBe('先别签');
  const { counts } = (await popup.review()).verdict;
  expect(await popup.counts()).toContain(`越界 ${counts.beyond}`);
  await button.screenshot(`${pictures}/firefox-popup.png`);
  expect(await button.badge()).toBe(String(counts.beyond + counts.caution));
});

test('定位 marks exactly the quoted characters, without touching the page', async ({ press, firefox }) => {
  const popup = await press('birch-authorisation');
  // Without the one element of ours, which shows the card.
  const html =
    "const copy = document.documentElement.cloneNode(true); for (const host of copy.querySelectorAll('[popover=manual]')) host.remove(); return copy.outerHTML;";
  const before = await firefox.marionette.run('content', html);
  const { findings } = await popup.review();
  const [card] = await popup.cards();
  if (!card) throw new Error('no card on the sample page');
  await popup.locate(card);
  await expect.poll(() => popup.located(card)).toBe('已在页面上标出');
  const marks = await marksOn(firefox);
  expect(marks).toContainEqual([card.quote]);
  for (const { quote } of findings) expect(marks.flat()).toContain(quote);
  expect(await firefox.marionette.run('content', html)).toBe(before);
});

test('the popup fits 320 px, as on a phone', async ({ press, firefox, button }) => {
  await press('birch-authorisation');
  const tab = z.number().parse(await button.evaluate('browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)'));
  await button.close();
  const { marionette, base } = firefox;
  await inNewTab(marionette, async () => {
    await marionette.navigate(`${base}/popup.html?tab=${tab}`);
    await marionette.run(
      'chrome',
      "Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.style.maxWidth = '320px';",
    );
    const shown = await until(
      marionette,
      "document.querySelector('.verdict .counts') && innerWidth === 320 && { head: document.querySelector('h1').innerText, over: document.documentElement.scrollWidth - document.documentElement.clientWidth }",
    );
    expect(shown).toEqual({ head: '先别签', over: 0 });
    await marionette.screenshot(`${pictures}/firefox-320.png`);
  });
});

test('the reading page reviews pasted text', async ({ firefox }) => {
  const { marionette, base } = firefox;
  await inNewTab(marionette, async () => {
    await marionette.navigate(`${base}/viewer.html?way=paste`);
    await marionette.type('textarea', '个人信息授权书\n您授权我们读取您的手机通讯录，并在您逾期时联系您的亲友。');
    await marionette.click('.intake .btn.primary');
    expect(await until(marionette, "document.querySelector('.counts') && document.querySelector('h1').innerText")).toBe('先别签');
  });
});

test('the sidebar is closed at install, and shows the kept review of the tab', async ({ press, firefox, button }) => {
  const { marionette, base } = firefox;
  const isOpen = "return Services.wm.getMostRecentWindow('navigator:browser').SidebarController.isOpen;";
  expect(await marionette.run('chrome', isOpen)).toBe(false);
  const popup = await press('birch-authorisation');
  const { counts } = (await popup.review()).verdict;
  const tab = z.number().parse(await button.evaluate('browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)'));
  await button.close();
  await inNewTab(marionette, async () => {
    await marionette.navigate(`${base}/sidepanel.html?tab=${tab}`);
    const shown = await until(
      marionette,
      "document.querySelector('.counts') && [document.querySelector('h1').innerText, document.querySelector('.counts').innerText.replace(/\\s+/g, ' '), document.querySelectorAll('[role=tab]').length]",
    );
    expect(shown).toEqual(['先别签', expect.stringContaining(`越界 ${counts.beyond}`), 5]);
    await marionette.screenshot(`${pictures}/firefox-sidebar.png`);
  });
});

test('a click on 完整报告 opens the sidebar beside the page, with the review that was kept', async ({ press, firefox, button }) => {
  const { marionette } = firefox;
  const { counts } = (await (await press('birch-authorisation')).review()).verdict;
  await button.click('.foot .primary');
  const sidebar = new FirefoxPopup(marionette, addon, SIDEBAR);
  const inWindow = (script: string) =>
    marionette.run('chrome', `const win = Services.wm.getMostRecentWindow('navigator:browser'); ${script}`);
  const isOpen = { evaluate: () => inWindow('return win.SidebarController.isOpen;') };
  await untilTrue(isOpen, 'the sidebar is open');
  const shown = await sidebar.waitFor(
    "document.querySelector('.counts') && [document.querySelector('h1').innerText, document.querySelector('.counts').innerText.replace(/\\s+/g, ' ')]",
  );
  expect(shown).toEqual(['先别签', expect.stringContaining(`越界 ${counts.beyond}`)]);
  await sidebar.screenshot(`${pictures}/firefox-sidebar-beside.png`);
  expect(await inWindow("return win.document.querySelectorAll('browser.webextension-popup-browser').length;")).toBe(0);
  await inWindow('win.SidebarController.hide();');
});

test('the settings page opens in Firefox and its choice reaches the root', async ({ firefox }) => {
  const { marionette, base } = firefox;
  await inNewTab(marionette, async () => {
    await marionette.navigate(`${base}/options.html`);
    await until(marionette, "document.querySelector('[role=radio]')");
    await marionette.click('.settings .choice:nth-of-type(2) [role=radio]:nth-of-type(3)');
    expect(await until(marionette, 'document.documentElement.dataset.theme')).toBe('dark');
    await marionette.click('.settings .block + .offer .btn');
    expect(await until(marionette, '!document.documentElement.dataset.theme')).toBe(true);
  });
});

test('一并审阅 reads the agreements of the page’s own host, with no permission asked', async ({ press }) => {
  const popup = await press('birch-product');
  await popup.readBundle();
  const { reviews, effective, unread } = bundleSchema.parse(await popup.bundle());
  expect(reviews.map(({ source }) => source.kind)).toEqual(['tab', 'linked', 'linked', 'linked']);
  expect(effective.find(({ rule }) => rule === 'contact-book-access')?.severity).toBe('beyond');
  expect(unread.filter(({ why }) => why !== 'styles-not-computed')).toEqual([]);
});

test('a marked clause shows its card on a click, and Alt+. leads on', async ({ press, firefox, button }) => {
  const { marionette } = firefox;
  const run = (script: string) => marionette.run('content', script);
  await press('birch-authorisation');
  await button.close();
  const isShown = () =>
    run("const [host] = document.querySelectorAll('[popover=manual]'); return host ? host.matches(':popover-open') : null;");
  const current = () => run("return [...(CSS.highlights.get('bys-current') ?? [])].map(String).join('');");
  expect(await isShown()).toBe(null);
  await run(
    `const [range] = [...CSS.highlights.get('bys-beyond')]; const [box] = range.getClientRects();
     const at = { clientX: box.left + 10, clientY: box.top + box.height / 2, bubbles: true, composed: true, button: 0 };
     document.elementFromPoint(at.clientX, at.clientY).dispatchEvent(new MouseEvent('click', at));`,
  );
  expect(await isShown()).toBe(true);
  const first = await current();
  expect(first).toContain('通讯录');
  await marionette.screenshot(`${pictures}/firefox-in-page.png`);
  await run("window.dispatchEvent(new KeyboardEvent('keydown', { key: '.', code: 'Period', altKey: true, cancelable: true }));");
  expect(await current()).not.toBe(first);
  await run("window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));");
  expect(await isShown()).toBe(null);
});
