/** Pictures of the side panel and the settings page in every state, and what axe says of them: `npm run screenshots:panel [-- look …]`. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const out = '.output/screenshots/panel';
const looks = [
  { name: 'light', theme: 'light', width: 400, query: 'locale=zh-CN' },
  { name: 'dark', theme: 'dark', width: 400, query: 'locale=zh-CN' },
  { name: 'en', theme: 'light', width: 400, query: 'locale=en' },
  { name: 'tw-dark', theme: 'dark', width: 400, query: 'locale=zh-TW' },
  { name: '320', theme: 'light', width: 320, query: 'locale=zh-CN' },
  { name: '320-en', theme: 'dark', width: 320, query: 'locale=en' },
  { name: 'elder', theme: 'light', width: 400, query: 'locale=zh-CN&elder' },
  { name: 'contrast', theme: 'light', width: 400, query: 'locale=zh-CN', forced: true },
];
/** Each with the number of the tab to open; 0 where there are no tabs. */
const pictures = [
  ...['findings', 'comparison', 'contacts', 'next', 'evidence'].map((name, i) => ({ name: `stop-${name}`, state: 'stop', tab: i + 1 })),
  { name: 'many', state: 'many', tab: 1 },
  { name: 'long', state: 'long', tab: 1 },
  { name: 'long-next', state: 'long', tab: 4 },
  { name: 'clear', state: 'clear', tab: 1 },
  { name: 'clear-contacts', state: 'clear', tab: 3 },
  { name: 'clear-next', state: 'clear', tab: 4 },
  { name: 'unsaid-evidence', state: 'unsaid', tab: 5 },
  { name: 'rule-failed-evidence', state: 'rule-failed', tab: 5 },
  { name: 'article', state: 'article', tab: 0 },
  { name: 'login', state: 'login', tab: 0 },
  { name: 'none', state: 'none', tab: 0 },
  { name: 'loading', state: 'loading', tab: 0 },
];

mkdirSync(out, { recursive: true });
await build({
  entryPoints: ['tests/tools/gallery-panel.tsx'],
  outfile: `${out}/gallery.js`,
  bundle: true,
  alias: { '@': '.' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});
const styles = { panel: ['tokens', 'base', 'review', 'steps', 'popup', 'panel'], settings: ['tokens', 'base', 'review', 'settings'] };
for (const [view, names] of Object.entries(styles)) {
  const links = names.map((name) => `<link rel="stylesheet" href="../../../components/${name}.css">`).join('');
  writeFileSync(
    `${out}/${view}.html`,
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>gallery</title>${links}</head><body><div id="root"></div><script src="gallery.js"></script></body></html>`,
  );
}

const wanted = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let violations = 0;

async function open(look, view, state) {
  const context = await browser.newContext({
    viewport: { width: view === 'settings' && look.width === 400 ? 900 : look.width, height: 720 },
    deviceScaleFactor: 2,
    colorScheme: look.theme,
    forcedColors: look.forced ? 'active' : 'none',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`error ${view} ${state} ${look.name}: ${error.message}`));
  await page.goto(`file://${process.cwd()}/${out}/${view}.html?view=${view}&state=${state}&${look.query}`);
  await page.waitForTimeout(state === 'loading' ? 450 : 60);
  return page;
}

/** Axe's word, whether anything sticks out sideways, and the whole page as one picture. */
async function take(page, name) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of found) console.log(`axe ${name}: ${id} ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  violations += found.length;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`overflow ${name}: ${wide} px`);
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(height, 720), 6000) });
  await page.screenshot({ path: `${out}/${name}.png` });
}

async function picture(look, { name, state, tab }) {
  const page = await open(look, 'panel', state);
  if (tab > 0) await page.keyboard.press(String(tab));
  if (name === 'stop-findings') {
    for (const key of ['j', 'w', 'j', 'h']) await page.keyboard.press(key);
  }
  await take(page, `${name}-${look.name}`);
  await page.context().close();
}

async function help(look) {
  const page = await open(look, 'panel', 'stop');
  await page.keyboard.press('?');
  await take(page, `keys-${look.name}`);
  await page.context().close();
}

async function settings(look) {
  const page = await open(look, 'settings', 'stop');
  await take(page, `settings-${look.name}`);
  await page.context().close();
}

/** All pictures of one look side by side, to be looked at in one go. */
async function contactSheet({ name: look }) {
  const names = [...pictures.map(({ name }) => name), 'keys', 'settings'].map((name) => `${name}-${look}`);
  const figures = names
    .filter((name) => readdirSync(out).includes(`${name}.png`))
    .map((name) => `<figure><img src="${name}.png"><figcaption>${name}</figcaption></figure>`);
  const style =
    'body{margin:16px;display:flex;flex-wrap:wrap;gap:16px;align-items:start;font:14px sans-serif;background:#cfd3cd}figure{margin:0}img{width:285px;display:block}';
  writeFileSync(`${out}/sheet.html`, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`);
  const page = await browser.newPage({ viewport: { width: 1840, height: 900 } });
  await page.goto(`file://${process.cwd()}/${out}/sheet.html`);
  await page.screenshot({ path: `${out}/sheet-${look}.png`, fullPage: true });
  await page.close();
}

for (const look of looks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const each of pictures) await picture(look, each);
  await help(look);
  await settings(look);
  await contactSheet(look);
}
await browser.close();
console.log(`${out}: axe violations ${violations}`);
process.exitCode = violations > 0 ? 1 : 0;
