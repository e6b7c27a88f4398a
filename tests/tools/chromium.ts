import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { isProgram, onPath } from './programs';

/** A browser to try. Branded Chrome and Edge may ignore `--load-extension`: take one only if the extension really starts. */
export interface Candidate {
  path: string;
  branded: boolean;
}

export const noChromium =
  'No Chromium found. Install one (npx playwright install chromium, or your package manager) or set CHROMIUM_PATH to its program file.';

const windows = process.platform === 'win32';

/** Places where Chrome and Edge live when they are not on PATH. */
function brandedPlaces(): string[] {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    (place) => place !== undefined,
  );
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((place) => [
      join(place, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(place, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ];
}

/** A Chromium that is already here: $CHROMIUM_PATH, the system's, Playwright's. */
export function installedChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const system = onPath('chromium') ?? onPath('chromium-browser');
  const places = [system, '/Applications/Chromium.app/Contents/MacOS/Chromium', chromium.executablePath()];
  return places.find((path) => path !== undefined && existsSync(path));
}

/** Fetches a Chromium: Playwright's, else (as root, where apt is) the system's. Undefined when neither came. */
function fetchChromium(): string | undefined {
  console.log('No Chromium here; fetching one: npx playwright install chromium');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: windows });
  const fetched = installedChromium();
  if (fetched || process.getuid?.() !== 0 || !onPath('apt-get')) return fetched;
  console.log('That did not work; trying apt-get install chromium');
  const apt = ['-o', 'DPkg::Lock::Timeout=120'];
  spawnSync('apt-get', [...apt, 'update', '-q'], { stdio: 'inherit' });
  spawnSync('apt-get', [...apt, 'install', '-qy', 'chromium', 'chromium-l10n', 'fonts-noto-cjk'], { stdio: 'inherit' });
  return installedChromium();
}

/** Browsers to try, best first: one that is here, else one fetched now, else branded Chrome or Edge. */
export function* chromiumCandidates(): Generator<Candidate> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !isProgram(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, which is not a program.`);
  const path = installedChromium() ?? fetchChromium();
  if (path) return yield { path, branded: false };
  const branded = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'].map(onPath);
  for (const place of [...branded, ...brandedPlaces()]) if (place && existsSync(place)) yield { path: place, branded: true };
}
