/** Runs one TypeScript script of this folder on any supported Node: `node tests/tools/run.mjs NAME`. Node reads .ts by itself only from 22.18. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forEsbuild as precompile } from './precompile.mjs';

const name = process.argv[2];
const outfile = resolve('.output/tools', `${name}.mjs`);
await build({
  entryPoints: [`tests/tools/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  alias: { '@': '.' },
  plugins: [precompile],
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
