import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Candidate, chromiumCandidates, noChromium } from './chromium';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { serve } from './serve';

/** `npm start`: builds the extension, opens the sample site in a real browser and presses the toolbar button there. */

const extension = resolve('.output/chrome-mv3');
const pictures = resolve('.output/start');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Branded browsers have 5 s to show the extension's worker; a plain Chromium that fails to start is told as it is. */
async function start({ path, branded }: Candidate): Promise<ExtensionBrowser | undefined> {
  console.log(`Browser: ${path}${hasDisplay ? '' : ' (no display here: headless)'}`);
  try {
    return await launchWithExtension({ path, extension, headless: !hasDisplay, ...(branded && { startWithin: 5_000 }) });
  } catch (error) {
    const [line] = String(error).split('\n');
    console.error(branded ? `${path} did not load the extension.` : `${path} did not start: ${line}`);
    return undefined;
  }
}

async function firstThatStarts(): Promise<ExtensionBrowser> {
  for (const candidate of chromiumCandidates()) {
    const browser = await start(candidate);
    if (browser) return browser;
  }
  return fail(noChromium);
}

/** Presses the button as a person does, prints what the popup says, goes to the worst clause and takes both pictures. */
async function show(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await browser.press(page);
  await popup.waitFor("document.querySelector('.verdict .counts')");
  console.log(`\n${page.url()}\n${'─'.repeat(60)}\n${(await popup.read()).trim()}\n${'─'.repeat(60)}`);
  const files = { popup: resolve(pictures, 'popup.png'), page: resolve(pictures, 'page.png') };
  await popup.screenshot(files.popup);
  await popup.evaluate(
    "[...document.querySelectorAll('article.finding button')].find((button) => button.innerText.includes('定位')).click()",
  );
  await popup.waitFor("[...document.querySelectorAll('article.finding [role=status]')].some((status) => status.innerText !== '')");
  await page.screenshot({ path: files.page });
  console.log(`Pictures: ${files.popup}\n          ${files.page}`);
}

async function main(): Promise<void> {
  const build = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (build.status !== 0) fail('The build failed; its message is above.');
  mkdirSync(pictures, { recursive: true });
  const site = await serve(resolve('tests/pages'));
  const browser = await firstThatStarts();
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${site.url}/birch-authorisation/`);
    await show(browser, page);
    if (hasDisplay && process.stdout.isTTY) {
      console.log(`More pages: ${site.url}/ — press 签前看 in the toolbar (behind the puzzle piece). Close the window to end.`);
      await new Promise<void>((closed) => browser.context.once('close', () => closed()));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

await main().catch((error: unknown) => fail(`npm start did not get to the end. ${String(error)}`));
