import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette';
import { onPath } from './programs';

export const noFirefox = 'No Firefox found. Install Firefox 146 or newer, or set FIREFOX_PATH to its program file.';

/** A Firefox that is already here: $FIREFOX_PATH, or the system's. */
export function installedFirefox(): string | undefined {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const programs = process.env.PROGRAMFILES ?? '';
  const places = [
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(programs, 'Mozilla Firefox', 'firefox.exe'),
  ];
  return places.find((path) => path !== undefined && existsSync(path));
}

/** The extension's address in every test profile; Firefox would pick a new one each time. */
const uuid = '6f1b7a52-3c0e-4a47-9d8e-5b2f40c1d7aa';

/** A Firefox with the built extension in it, in a profile of its own that is thrown away. */
export interface FirefoxBrowser {
  marionette: Marionette;
  /** Address of the extension's pages, without a trailing slash. */
  base: string;
  close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function preferences(addon: string, port: number, language: string): string {
  const prefs: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
    'intl.locale.requested': language,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Resolves once the process is gone; kills it when it does not go by itself within 5 s. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
}

/** Starts Firefox headless, installs the extension from its folder and gives the connection. */
export async function launchFirefox(path: string, extension: string, addon: string, language = 'zh-CN'): Promise<FirefoxBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'before-you-sign-'));
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), preferences(addon, port, language));
  const args = ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'];
  const child = spawn(path, args, { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' } });
  let marionette: Marionette | undefined;
  const close = async () => {
    await marionette?.quit();
    await ended(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return { marionette, base: `moz-extension://${uuid}`, close };
  } catch (error) {
    child.kill();
    await close();
    throw error;
  }
}
