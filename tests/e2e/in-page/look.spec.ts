import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { build } from 'esbuild';
import { expect, test } from '../fixture';

const bundled = build({
  entryPoints: ['tests/e2e/in-page/look.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2023',
  alias: { '@': '.' },
}).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
const css = ['tokens', 'base', 'in-page/in-page'].map((name) => readFileSync(`components/${name}.css`, 'utf8')).join('\n');
/** A page of cards only has no landmarks and no heading of its own; the pages these stand in have. */
const ofPages = ['region', 'page-has-heading-one', 'landmark-complementary-is-top-level', 'landmark-unique'];

for (const theme of ['light', 'dark'] as const) {
  test(`card, pager and strip have nothing that axe objects to, ${theme}`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme: theme });
    await page.setContent(`<!doctype html><html lang="zh-CN"><head><title>页面</title><style>${css}</style></head><body></body></html>`);
    await page.evaluate(await bundled);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `.output/tests/in-page-look-${theme}.png` });
    const { violations } = await new AxeBuilder({ page }).disableRules(ofPages).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.close();
  });
}
