import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { PopupTarget } from './popup-target';

export interface LaunchOptions {
  /** The browser's program file. */
  path: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Language of the browser's own interface; it decides the extension's. */
  language?: 'zh_CN' | 'en_US';
  args?: string[];
  /** Pixels of a picture per pixel of the page; 1 unless told. */
  scale?: number;
  /** How long to wait for the extension to start, ms. */
  startWithin?: number;
}

/** A browser with the built extension in it, in a profile of its own that is thrown away. */
export interface ExtensionBrowser {
  context: BrowserContext;
  worker: Worker;
  /** The extension's id: its pages are `chrome-extension://<id>/…`. */
  id: string;
  /** Whether its first-run page opened by itself. It is closed, so that a test begins with nothing open. */
  sawFirstRun: boolean;
  /** Presses the extension's toolbar button on a tab, as a person does: grants activeTab and opens the real popup. */
  press: (page: Page) => Promise<PopupTarget>;
  /** The same, with the moment of the press itself, in milliseconds since 1970. */
  pressTimed: (page: Page) => Promise<{ pressed: number; target: PopupTarget }>;
  close: () => Promise<void>;
}

const quiet = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
];

/** Starts the browser with the extension; throws when the extension has not started in time. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { path, extension, headless, language = 'zh_CN', args = [], scale = 1, startWithin = 15_000 } = options;
  const profile = await mkdtemp(join(tmpdir(), 'before-you-sign-'));
  await pin(profile, extension);
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    ...(headless ? { viewport: { width: 1280, height: 900 }, deviceScaleFactor: scale } : { viewport: null }),
    env: { ...process.env, LANGUAGE: language },
    // Playwright would give its pages a language of its own.
    locale: language.replace('_', '-'),
    args: [...quiet, ...root, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...args],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: startWithin }));
    const browser = context.browser();
    if (!browser) throw new Error('the browser gives no connection of its own');
    const cdp = await browser.newBrowserCDPSession();
    const id = new URL(worker.url()).host;
    const sawFirstRun = await closeFirstRun(context, id);
    const pressTimed = (page: Page) => press(cdp, id, page);
    return { context, worker, id, sawFirstRun, press: async (page) => (await pressTimed(page)).target, pressTimed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Pins the toolbar button, as the browser invites a person to do. Without it a press first slides the button out of the menu of extensions, which
 * takes a quarter of a second. An unpacked extension's id is made of its folder's name: SHA-256, its first 32 digits as letters from a.
 */
async function pin(profile: string, extension: string): Promise<void> {
  const digits = createHash('sha256')
    .update(await realpath(extension))
    .digest('hex')
    .slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

const firstRunWithin = 3_000;

/** Waits for the page that opens at install and closes it; gives whether it came. Its tab begins at another address. */
async function closeFirstRun(context: BrowserContext, id: string): Promise<boolean> {
  const until = Date.now() + firstRunWithin;
  while (Date.now() < until) {
    const opened = context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/options.html`));
    if (opened) {
      await opened.close();
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** The id of the tab that holds a page: the tab's own target, not the page's. */
async function tabOf(cdp: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tabs = targetInfos.filter((info) => info.url === page.url());
  const tab = tabs[0];
  if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs at ${page.url()}, one was expected`);
  return tab.targetId;
}

async function press(cdp: CDPSession, id: string, page: Page): Promise<{ pressed: number; target: PopupTarget }> {
  const url = `chrome-extension://${id}/popup.html`;
  await page.bringToFront();
  const known = await PopupTarget.openAt(cdp, url);
  const targetId = await tabOf(cdp, page);
  const pressed = Date.now();
  await cdp.send('Extensions.triggerAction', { id, targetId });
  return { pressed, target: await PopupTarget.find(cdp, url, known) };
}
