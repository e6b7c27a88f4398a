/**
 * Pictures of the popup and the report in every state, and what axe says of them: `npm run screenshots [-- state …]`.
 * Hand-written reviews in tests/unit/components/reviews.ts, the components themselves, the system's Chromium; no extension, no network.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const out = '.output/screenshots';
const states = [
  'stop',
  'caution',
  'clear',
  'article',
  'no-agreement',
  'not-lending',
  'login',
  'other-law',
  'picture',
  'rule-failed',
  'unsaid',
  'many',
  'long',
  'contacts-more',
  'contacts-open',
  'contacts-unstated',
  'contacts-denied',
  'contacts-none',
  'unread-part',
  'caution-beyond',
  'bundle-unread',
  'bundle',
  'restricted-page',
  'no-text',
  'failed',
  'loading',
];
/** Every state once in light at 380; the main ones in every other way too. */
const looks = [
  { name: 'light', theme: 'light', width: 380, locale: 'zh-CN', all: true },
  { name: 'dark', theme: 'dark', width: 380, locale: 'zh-CN', all: false },
  { name: '320', theme: 'light', width: 320, locale: 'zh-CN', all: false },
  { name: '320-dark-en', theme: 'dark', width: 320, locale: 'en', all: false },
  { name: 'en', theme: 'light', width: 380, locale: 'en', all: true },
  { name: 'elder', theme: 'light', width: 380, locale: 'zh-CN', all: false, elder: true },
  { name: 'contrast', theme: 'light', width: 380, locale: 'zh-CN', all: false, forced: true },
];
const mainStates = new Set(['bundle', 'stop', 'caution', 'clear', 'article', 'restricted-page', 'rule-failed']);
const styles = ['tokens', 'base', 'review', 'steps', 'popup'].map((name) => `components/${name}.css`);

mkdirSync(out, { recursive: true });
await build({
  entryPoints: ['tests/tools/gallery.tsx'],
  outfile: `${out}/gallery.js`,
  bundle: true,
  alias: { '@': '.' },
  loader: { '.css': 'text' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});
const links = styles.map((path) => `<link rel="stylesheet" href="../../${path}">`).join('');
writeFileSync(
  `${out}/gallery.html`,
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>gallery</title>${links}</head><body><div id="root"></div><script src="gallery.js"></script></body></html>`,
);

const wanted = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let violations = 0;

async function axe(page, label) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of found) console.log(`axe ${label}: ${id} ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  violations += found.length;
}

async function open(look, state) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 600 },
    deviceScaleFactor: 2,
    colorScheme: look.theme,
    forcedColors: look.forced ? 'active' : 'none',
  });
  const page = await context.newPage();
  await page.goto(`file://${process.cwd()}/${out}/gallery.html?state=${state}&locale=${look.locale}`);
  await page.evaluate((elder) => document.documentElement.toggleAttribute('data-elder', elder), Boolean(look.elder));
  await page.waitForTimeout(state === 'loading' ? 450 : 80);
  return page;
}

/** The whole page with the foot at its end, not in the middle where a tall picture would put what is sticky. */
async function whole(page, name) {
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, 8000) });
  await page.screenshot({ path: `${out}/${name}.png` });
}

async function picture(look, state) {
  const page = await open(look, state);
  await axe(page, `${state} ${look.name}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`overflow ${state} ${look.name}: ${wide} px`);
  if (state === 'stop') await page.screenshot({ path: `${out}/${state}-${look.name}-fold.png` });
  await whole(page, `${state}-${look.name}`);
  await page.context().close();
}

async function opened(look, state) {
  const page = await open(look, state);
  const card = page.locator('.finding').first();
  await card.locator('.acts .btn').nth(0).click();
  await card.locator('.acts .btn').nth(2).click();
  await page.locator('.finding').nth(1).locator('.acts .btn').nth(1).click();
  await page.locator('.section .link[aria-expanded]').first().click();
  await axe(page, `${state} ${look.name} opened`);
  await whole(page, `${state}-${look.name}-opened`);
  await page.context().close();
}

async function report(state, locale) {
  const page = await open({ ...looks[0], locale }, state);
  const html = await page.evaluate(() => window.report ?? '');
  writeFileSync(`${out}/report-${state}-${locale}.html`, html);
  await page.setViewportSize({ width: 900, height: 1200 });
  await page.goto(`file://${process.cwd()}/${out}/report-${state}-${locale}.html`);
  // The report forbids scripts, so axe looks at it without its policy.
  await page.screenshot({ path: `${out}/report-${state}-${locale}.png`, fullPage: true });
  await page.context().close();
}

for (const look of looks) {
  for (const state of states) {
    if (wanted.length > 0 ? wanted.includes(state) : look.all || mainStates.has(state)) await picture(look, state);
  }
}
if (wanted.length === 0 || wanted.includes('stop')) {
  for (const look of looks) await opened(look, 'stop');
}
for (const state of ['stop', 'clear', 'article']) {
  if (wanted.length === 0 || wanted.includes(state)) for (const locale of ['zh-CN', 'en']) await report(state, locale);
}
/** All pictures of one look side by side, to be looked at in one go. */
async function contactSheet(look) {
  const names = states.map((state) => `${state}-${look.name}`).filter((name) => readdirSync(out).includes(`${name}.png`));
  const figures = names.map((name) => `<figure><img src="${name}.png"><figcaption>${name}</figcaption></figure>`).join('');
  const style =
    'body{margin:16px;display:flex;flex-wrap:wrap;gap:16px;align-items:start;font:14px sans-serif;background:#cfd3cd}figure{margin:0}img{width:285px;display:block}';
  writeFileSync(`${out}/sheet.html`, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures}`);
  const page = await browser.newPage({ viewport: { width: 1840, height: 900 } });
  await page.goto(`file://${process.cwd()}/${out}/sheet.html`);
  await page.screenshot({ path: `${out}/sheet-${look.name}.png`, fullPage: true });
  await page.close();
}
for (const look of looks) await contactSheet(look);

await browser.close();
console.log(`${out}: axe violations ${violations}`);
process.exitCode = violations > 0 ? 1 : 0;
