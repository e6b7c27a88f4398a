import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { z } from 'zod';
import { bundleSchema } from '@/lib/schema/bundle';
import { installedChromium, noChromium } from '../tools/chromium';
import { type ExtensionBrowser, launchWithExtension } from '../tools/extension-browser';
import { marksIn } from './screens/page-marks';
import { PopupScreen } from './screens/popup';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

/**
 * What happens once another host is allowed. No test can answer the browser's own question, so this build of the extension has that host from
 * the start: `permissions.request` for it is answered at once, as it is for whoever said yes before.
 */
const letter = '<h1>个人信息授权书</h1><p>您授权我们读取并保存您手机中的通讯录。</p><p>您逾期的，我们可以联系您的亲友、同事。</p>';
const html = (body: string) => `<!doctype html><html><head><meta charset="utf-8"><title>白桦借款</title></head><body>${body}</body></html>`;

interface Asked {
  path: string;
  cookie: string | undefined;
  referer: string | undefined;
}

async function listen(handle: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(handle);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: z.object({ port: z.number() }).parse(server.address()).port };
}

const test = base.extend<object, { lender: { page: string; asked: Asked[] }; extension: ExtensionBrowser }>({
  lender: [
    async ({ playwright: _ }, use) => {
      const asked: Asked[] = [];
      // One server under two names: the browser is told that h5.birch.example is this machine.
      const { server, port } = await listen((request, response) => {
        const path = new URL(request.url ?? '/', 'http://lender').pathname;
        const other = `http://h5.birch.example:${port}`;
        if (request.headers.host?.startsWith('h5.')) asked.push({ path, cookie: request.headers.cookie, referer: request.headers.referer });
        const pages: Record<string, string> = {
          '/frame': `<h1>白桦借款</h1><p>最高可借 20 万元，请阅读下面的授权书。</p><iframe title="授权书" width="600" height="300" src="${other}/letter"></iframe><button>同意并借款</button>`,
          '/links': `<h1>白桦借款</h1><p><input type="checkbox">我已阅读并同意<a href="${other}/letter">《个人信息授权书》</a><a href="${other}/moved">《服务协议》</a></p>`,
          '/letter': letter,
          '/calm-frame': `<h1>白桦借款</h1><p>最高可借 20 万元，请阅读下面的说明。</p><iframe title="说明" width="600" height="300" src="${other}/calm"></iframe>`,
          '/calm': '<h1>白桦借款服务协议</h1><p>借款年利率为百分之十二，按月付息，到期还本。</p>',
        };
        if (path === '/moved') return response.writeHead(302, { location: '/letter' }).end();
        const body = pages[path];
        return response
          .writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'who=me' })
          .end(html(body ?? ''));
      });
      await use({ page: `http://www.birch.example:${port}`, asked });
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ playwright: _ }, use) => {
      const path = installedChromium();
      if (!path) throw new Error(noChromium);
      const folder = mkdtempSync(join(tmpdir(), 'before-you-sign-granted-'));
      cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
      const manifest = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['http://h5.birch.example/*'] }));
      const args = ['--host-resolver-rules=MAP *.birch.example 127.0.0.1'];
      const extension = await launchWithExtension({ path, extension: folder, headless: true, args });
      await use(extension);
      await extension.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

test('a frame on an allowed host is read with its page, marked in its own document, and no longer unread', async ({
  extension,
  lender,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${lender.page}/frame`);
  const popup = await PopupScreen.ready(await extension.press(page));
  expect(await popup.head()).toBe('先别签');
  const { findings, coverage, verdict } = await popup.review();
  expect(verdict.contactsLine).toBe('takes-contact-book');
  expect(coverage.unread).toEqual([]);
  const drawn = (await marksIn(page)).flatMap(({ texts }) => texts);
  for (const { quote } of findings) expect(drawn).toContain(quote);

  const [card] = await popup.cards();
  if (!card) throw new Error('no card');
  await popup.locate(card);
  await expect.poll(() => popup.located(card)).toBe('已在页面上标出');
  const current = (await marksIn(page)).filter(({ name }) => name === 'bys-current').flatMap(({ texts }) => texts);
  expect(current).toEqual([card.quote]);
  await page.close();
});

test('a frame on an allowed host that changes, or shows another page, brings a new review', async ({ extension, lender }) => {
  const page = await extension.context.newPage();
  await page.goto(`${lender.page}/calm-frame`);
  const popup = await PopupScreen.ready(await extension.press(page));
  expect((await popup.review()).findings).toEqual([]);
  const frame = page.frames().find((each) => each.url().endsWith('/calm'));
  await frame?.evaluate("document.body.insertAdjacentHTML('beforeend', '<p>您授权我们读取并保存您手机中的通讯录。</p>')");
  await expect.poll(() => popup.head(), { timeout: 10_000 }).toBe('先别签');
  await expect.poll(async () => (await marksIn(page)).flatMap(({ texts }) => texts).join('')).toContain('通讯录');

  await frame?.evaluate("location.href = '/calm'");
  await expect.poll(async () => (await popup.review()).findings.length, { timeout: 10_000 }).toBe(0);
  await page.close();
});

test('an agreement on another host is asked for without cookies or referrer, and not followed when it leads on', async ({
  extension,
  lender,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${lender.page}/links`);
  const popup = await PopupScreen.ready(await extension.press(page));
  lender.asked.length = 0;
  await popup.readBundle();
  const { reviews, unread } = bundleSchema.parse(await popup.bundle());
  expect(reviews.map(({ source }) => source.kind)).toEqual(['tab', 'linked']);
  expect(unread.filter(({ why }) => why !== 'styles-not-computed').map(({ what, why }) => [what, why])).toEqual([['服务协议', 'redirect']]);
  expect(lender.asked).toEqual([
    { path: '/letter', cookie: undefined, referer: undefined },
    { path: '/moved', cookie: undefined, referer: undefined },
  ]);
  await page.close();
});

test('a listed site is reviewed as it opens, and no longer once it is taken out', async ({ extension, lender }) => {
  const site = lender.page.replace('www.', 'h5.');
  const settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/options.html`);
  await settings.getByLabel('网站的网址').fill('不是网址');
  await settings.getByRole('button', { name: '加上' }).click();
  await expect(settings.getByText('这不是网址')).toBeVisible();
  await settings.getByLabel('网站的网址').fill(`${site}/letter`);
  await settings.getByRole('button', { name: '加上' }).click();
  await expect(settings.getByRole('group', { name: site })).toBeVisible();

  const page = await extension.context.newPage();
  const badge = () =>
    extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    });
  await page.goto(`${site}/letter`);
  await page.bringToFront();
  await expect.poll(badge).toMatch(/^[1-9]/);
  await page.goto(`${lender.page}/letter`);
  await expect.poll(badge).toBe('');

  await settings.getByRole('button', { name: '去掉' }).click();
  await expect(settings.getByRole('group', { name: site })).toBeHidden();
  await page.bringToFront();
  await page.goto(`${site}/letter`);
  await page.waitForTimeout(1_000);
  expect(await badge()).toBe('');
  await page.close();
  await settings.close();
});
