import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import { openScreen, overflow, SCREENS, type Screen, WIDTHS } from '@/tests/gallery/screens';
import { installedChromium, noChromium } from './chromium';
import { picture } from './picture';
import { serve } from './serve';

/**
 * Pictures of every screen and state from the gallery of a development build, contact sheets of them all, what axe says of each, and the
 * picture of the README: `npm run screenshots [-- look or start of a screen's name …]`; `readme` is the README's picture alone.
 */
const out = '.output/screenshots';
const gallery = resolve('.output/chrome-mv3-dev');

interface Look {
  name: string;
  theme: 'light' | 'dark';
  locale: 'zh-CN' | 'zh-TW' | 'en';
  /** All screens; else the main ones. */
  isAll?: boolean;
  isNarrow?: boolean;
  isElder?: boolean;
  isForced?: boolean;
}

const looks: readonly Look[] = [
  { name: 'light', theme: 'light', locale: 'zh-CN', isAll: true },
  { name: 'dark', theme: 'dark', locale: 'zh-CN', isAll: true },
  { name: 'en', theme: 'light', locale: 'en', isAll: true },
  { name: 'tw-dark', theme: 'dark', locale: 'zh-TW', isAll: true },
  { name: '320', theme: 'light', locale: 'zh-CN', isNarrow: true },
  { name: '320-en-dark', theme: 'dark', locale: 'en', isNarrow: true },
  { name: '320-tw', theme: 'light', locale: 'zh-TW', isNarrow: true },
  { name: 'elder', theme: 'light', locale: 'zh-CN', isElder: true },
  { name: 'contrast', theme: 'light', locale: 'zh-CN', isForced: true },
];

const wanted = process.argv.slice(3);
const isLook = (word: string) => looks.some(({ name }) => name === word);
const wantedLooks = wanted.filter(isLook);
const wantedScreens = wanted.filter((word) => !isLook(word) && word !== 'readme');
const isWanted = ({ name, isMain }: Screen, { isAll }: Look) =>
  wantedScreens.length > 0 ? wantedScreens.some((start) => name.startsWith(start)) : isAll || isMain;

/** The one page of a look, which shows screen after screen: what is loaded once need not be loaded again. */
async function pageFor(browser: Browser, look: Look): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: look.theme,
    forcedColors: look.isForced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(`${page.url()} ${look.name}: ${error.message}`));
  return page;
}

/** Opens a screen and takes its picture; gives the picture's name. */
async function show(page: Page, site: string, screen: Screen, look: Look): Promise<string> {
  const size = { width: look.isNarrow ? 320 : WIDTHS[screen.view], height: screen.view === 'viewer' ? 900 : 600 };
  await page.setViewportSize(size);
  await openScreen(page, site, screen, `&locale=${look.locale}${look.isElder ? '&elder' : ''}`);
  return take(page, size, `${screen.name}-${look.name}`);
}

let complaints = 0;

function complain(words: string): void {
  complaints += 1;
  console.log(words);
}

/** What axe says, whether anything sticks out sideways, and the whole page as one picture with what is sticky at its end. */
async function take(page: Page, { width, height }: { width: number; height: number }, name: string): Promise<string> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  for (const { id, nodes } of violations) complain(`axe ${name}: ${id} ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  const wide = await overflow(page);
  if (wide > 0) complain(`${name} sticks out by ${wide} px`);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(whole, height), 6000) });
  await page.screenshot({ path: `${out}/${name}.png` });
  return name;
}

/** All pictures of one look side by side, to be looked at in one go. */
async function contactSheet(browser: Browser, look: Look, names: readonly string[]): Promise<void> {
  const figures = names.map((name) => `<figure><img src="${name}.png"><figcaption>${name}</figcaption></figure>`).join('');
  const style =
    'body{margin:16px;columns:285px;column-gap:16px;font:14px sans-serif;background:#cfd3cd}figure{margin:0 0 16px;break-inside:avoid}img{width:285px;max-height:1600px;object-fit:cover;object-position:top;display:block}';
  writeFileSync(`${out}/sheet-${look.name}.html`, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures}`);
  const page = await browser.newPage({ viewport: { width: 2140, height: 900 } });
  await page.goto(`file://${resolve(out)}/sheet-${look.name}.html`);
  await page.screenshot({ path: `${out}/sheet-${look.name}.png`, fullPage: true });
  await page.close();
}

/** The pictures and the sheet of one look. */
async function lookAt(browser: Browser, site: string, look: Look): Promise<void> {
  const begun = Date.now();
  const names: string[] = [];
  const page = await pageFor(browser, look);
  for (const screen of SCREENS.filter((each) => isWanted(each, look))) names.push(await show(page, site, screen, look));
  await page.context().close();
  await contactSheet(browser, look, names);
  console.log(`${out}/sheet-${look.name}.png: ${names.length} pictures in ${Math.round((Date.now() - begun) / 1000)} s`);
}

async function pictures(path: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const site = await serve(gallery);
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const left = looks.filter(({ name }) => wantedLooks.length === 0 || wantedLooks.includes(name));
  // Two at a time: one draws while the other waits for its picture.
  const lane = async () => {
    for (let look = left.shift(); look; look = left.shift()) await lookAt(browser, site.url, look);
  };
  await Promise.all([lane(), lane()]);
  await browser.close();
  await site.close();
}

const path = installedChromium();
if (!path) throw new Error(noChromium);
if (!wanted.includes('readme')) await pictures(path);
if (wanted.length === 0 || wanted.includes('readme')) console.log(await picture(path));
console.log(`complaints: ${complaints}`);
process.exitCode = complaints > 0 ? 1 : 0;
