import type { browser } from 'wxt/browser';
import { expect, test } from './fixture';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

test('a borrower presses the button on an authorisation letter and is told not to sign yet', async ({ open, press }) => {
  const popup = await press(await open('birch-authorisation'));
  expect(await popup.head()).toBe('先别签');
  const { verdict, findings, document } = await popup.review();
  expect(document.type).toBe('authorisation-letter');
  expect(verdict).toMatchObject({ level: 'stop', contactsLine: 'takes-contact-book' });
  const rules = new Set(findings.map(({ rule }) => rule));
  expect([...rules]).toEqual(
    expect.arrayContaining(['contact-book-access', 'third-party-contact', 'liability-disclaimer', 'forced-consent']),
  );
  expect(await popup.counts()).toContain(`越界 ${verdict.counts.beyond}`);
});

test('the badge shows how many clauses need care, once the page is reviewed', async ({ extension, open, press }) => {
  const page = await open('birch-authorisation');
  const { verdict } = await (await press(page)).review();
  const badge = await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
  expect(badge).toBe(String(verdict.counts.beyond + verdict.counts.caution));
});

test('an agreement in a closed dialog is read all the same', async ({ open, press }) => {
  const page = await open('birch-agreement');
  await expect(page.locator('#veil')).toBeHidden();
  const popup = await press(page);
  expect(await popup.head()).toBe('先别签');
  const { findings } = await popup.review();
  expect(findings.filter(({ rule }) => rule === 'debt-disclosure').map(({ hidden }) => hidden)).toContain('collapsed');
});

test('agreements that the page asks to accept and that were not opened are said to be unread', async ({ open, press }) => {
  const popup = await press(await open('birch-product'));
  const { coverage, verdict } = await popup.review();
  expect(coverage.unread.filter(({ why }) => why === 'linked-agreement').map(({ what }) => what)).toEqual([
    expect.stringContaining('个人信息授权书'),
    expect.stringContaining('借款及服务协议'),
    expect.stringContaining('隐私政策'),
  ]);
  expect(verdict).toMatchObject({ level: 'caution', contactsLine: 'mandatory' });
});

test('a bank that asks for two contacts, typed by hand and optional, is not accused of anything', async ({ open, press }) => {
  const popup = await press(await open('bank-policy'));
  expect(await popup.head()).toBe('读过的部分未见越界');
  expect((await popup.review()).verdict).toMatchObject({ level: 'clear', contactsLine: 'by-hand-optional' });
});

test('a news story about loan apps is not a loan agreement, and what it quotes is listed apart', async ({ open, press }) => {
  const popup = await press(await open('news-article'));
  expect(await popup.head()).toBe('这不是借款协议');
  const { verdict, findings, quoted } = await popup.review();
  expect(verdict).toMatchObject({ level: 'not-applicable', reason: 'article' });
  expect(findings).toEqual([]);
  expect(quoted.length).toBeGreaterThan(0);
});

test('a page with nothing to sign says so', async ({ open, press }) => {
  const popup = await press(await open('no-agreement'));
  const { verdict, findings } = await popup.review();
  expect(verdict).toMatchObject({ level: 'not-applicable', reason: 'no-agreement' });
  expect(findings).toEqual([]);
});

test('the popup speaks English when asked, and remembers it', async ({ open, press }) => {
  const page = await open('birch-authorisation');
  const popup = await press(page);
  await popup.say('English');
  await expect.poll(() => popup.head()).toBe("Don't sign yet");
  const again = await press(await open('bank-policy'));
  expect(await again.head()).toBe('Nothing beyond the norms in what was read');
  await again.say('中文');
  await expect.poll(() => again.head()).toBe('读过的部分未见越界');
});
