/** `npm run bench`: bundles the benchmark as the product is bundled, with its tables made beforehand, and runs it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forEsbuild as precompile } from '../tools/precompile.mjs';

await build({
  entryPoints: ['tests/bench/main.ts', 'tests/bench/probe.ts'],
  outdir: '.output/bench',
  bundle: true,
  // A probe loads the pack and the engine by themselves and times each.
  splitting: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  alias: { '@': '.' },
  outExtension: { '.js': '.mjs' },
  plugins: [precompile],
  logLevel: 'error',
});
await import(pathToFileURL(resolve('.output/bench/main.mjs')).href);
