/** Bundles the command-line doors into .output/cli/ (0.2 s): `main.js` reviews, `try.js` explains one text. */
import { existsSync } from 'node:fs';
import { build } from 'esbuild';

const doors = ['main', 'try'].map((name) => `entrypoints/cli/${name}.ts`).filter((path) => existsSync(path));
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
  logLevel: 'error',
});
