import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Candidate, chromiumCandidates, noChromium } from './chromium';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { serve } from './serve';
import { tour } from './tour';

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

/** Has the sample letter reviewed, prints what the popup says and where the pictures are. */
async function show(browser: ExtensionBrowser, page: Page): Promise<void> {
  const { said, popup, marked } = await tour(browser, page, pictures);
  console.log(`\n${page.url()}\n${'─'.repeat(60)}\n${said}\n${'─'.repeat(60)}\nPictures: ${popup}\n          ${marked}`);
}

async function main(): Promise<void> {
  const build = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (build.status !== 0) fail('The build failed; its message is above.');
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
