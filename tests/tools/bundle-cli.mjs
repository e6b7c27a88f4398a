/** Bundles the command-line doors into .output/cli/ (0.2 s): `main.js` reviews, `try.js` explains one text. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { forEsbuild as precompile } from './precompile.mjs';

/** Vite's `?raw`: the report carries its style sheets as text. */
const rawText = {
  name: 'raw-text',
  setup(bundler) {
    bundler.onResolve({ filter: /\?raw$/ }, async ({ path, ...rest }) => {
      const found = await bundler.resolve(path.replace(/\?raw$/, ''), { kind: rest.kind, resolveDir: rest.resolveDir });
      return { ...found, namespace: 'raw-text' };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'raw-text' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

const doors = ['main', 'try', 'scan', 'worker', 'scan/thread']
  .map((name) => `entrypoints/cli/${name}.ts`)
  .filter((path) => existsSync(path));
await build({
  entryPoints: doors,
  outdir: '.output/cli',
  bundle: true,
  // What a door imports lazily (a DOM, encoding tables, report texts) becomes a file of its own, so a plain text starts without it.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  alias: { '@': '.' },
  plugins: [rawText, precompile],
  logLevel: 'error',
});

/** Put into pages that the scan opens in a browser. */
await build({
  entryPoints: ['entrypoints/cli/scan/in-page.ts'],
  outfile: '.output/cli/scan/in-page.js',
  bundle: true,
  platform: 'browser',
  format: 'iife',
  globalName: 'beforeYouSign',
  target: 'chrome128',
  alias: { '@': '.' },
  logLevel: 'error',
});
