/**
 * Makes while bundling what would else be made at every start: a pack's lexicon/index.ts is replaced by the lexicon it comes to and the
 * automaton of its words. Nothing made is kept in the repository, so nothing can go stale. For esbuild and for vite.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LEXICON = /[\\/]rules[\\/][\w-]+[\\/]lexicon[\\/]index\.ts$/;

/** The module that takes the place of a lexicon, and the files it was made from. */
async function precompile(path) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `
        import { lexicon } from ${JSON.stringify(path)};
        import { build } from '@/lib/engine/automaton';
        import { packTables } from '@/lib/engine/tables';
        export const words = JSON.stringify(lexicon);
        export const tables = packTables(build(lexicon));`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    alias: { '@': root },
    absWorkingDir: root,
    logLevel: 'error',
  });
  const { words, tables } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const code = `export const lexicon = JSON.parse(${JSON.stringify(words)});\nexport const tables = ${JSON.stringify(tables)};\n`;
  const files = Object.keys(metafile.inputs).map((input) => resolve(root, input));
  return { code, files };
}

/** @type {import('esbuild').Plugin} */
export const forEsbuild = {
  name: 'precompile',
  setup(bundler) {
    bundler.onLoad({ filter: LEXICON }, async ({ path }) => {
      const { code, files } = await precompile(path);
      return { contents: code, loader: 'js', watchFiles: files };
    });
  },
};

/** @type {import('vite').Plugin} */
export const forVite = {
  name: 'precompile',
  async load(id) {
    if (!LEXICON.test(id)) return undefined;
    const { code, files } = await precompile(id);
    for (const file of files) this.addWatchFile(file);
    return { code, map: null };
  },
};
