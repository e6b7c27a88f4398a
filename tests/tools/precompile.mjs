/**
 * Makes while bundling what would else be made at every start: a pack's lexicon/index.ts is replaced by the lexicon it comes to and the
 * automaton of its words, lib/text/folding.ts by its finished table. Nothing made is kept in the repository, so nothing can go stale.
 * For esbuild and for vite.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules to replace: `maker` is run while bundling with the module as `module`, and its `code` takes the module's place. */
const MODULES = [
  {
    filter: /[\\/]rules[\\/][\w-]+[\\/]lexicon[\\/]index\.ts$/,
    maker: `
      import { build } from '@/lib/engine/automaton';
      import { packTables } from '@/lib/engine/tables';
      const words = JSON.stringify(module.lexicon);
      export const code = [
        'export const lexicon = JSON.parse(' + JSON.stringify(words) + ');',
        'export const tables = ' + JSON.stringify(packTables(build(module.lexicon))) + ';',
      ].join('\\n');`,
  },
  {
    filter: /[\\/]lib[\\/]text[\\/]folding\.ts$/,
    maker: `
      const { DROP, SPACE, folding } = module;
      const changed = [...folding.keys()].filter((unit) => folding[unit] !== unit);
      export const code = [
        'const from = ' + JSON.stringify(String.fromCharCode(...changed)) + ';',
        'const to = ' + JSON.stringify(String.fromCharCode(...changed.map((unit) => folding[unit]))) + ';',
        'export const DROP = ' + DROP + ';',
        'export const SPACE = ' + SPACE + ';',
        'export const folding = new Uint16Array(0x10000);',
        'for (let unit = 0; unit < 0x10000; unit++) folding[unit] = unit;',
        'for (let i = 0; i < from.length; i++) folding[from.charCodeAt(i)] = to.charCodeAt(i);',
      ].join('\\n');`,
  },
];

/** The code that takes the place of a module, and the files it was made from; undefined for every other module. */
async function precompile(path) {
  const replaced = MODULES.find(({ filter }) => filter.test(path));
  if (!replaced) return undefined;
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import * as module from ${JSON.stringify(path)};${replaced.maker}`, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { '@': root },
    absWorkingDir: root,
    logLevel: 'error',
  });
  const { code } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return { code, files: Object.keys(metafile.inputs).map((input) => resolve(root, input)) };
}

/** @type {import('esbuild').Plugin} */
export const forEsbuild = {
  name: 'precompile',
  setup(bundler) {
    for (const { filter } of MODULES) {
      bundler.onLoad({ filter }, async ({ path }) => {
        const { code, files } = await precompile(path);
        return { contents: code, loader: 'js', watchFiles: files };
      });
    }
  },
};

/** @type {import('vite').Plugin} */
export const forVite = {
  name: 'precompile',
  async load(id) {
    const made = await precompile(id);
    if (!made) return undefined;
    for (const file of made.files) this.addWatchFile(file);
    return { code: made.code, map: null };
  },
};
