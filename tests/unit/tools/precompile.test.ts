import { resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { build } from '@/lib/engine/automaton';
import { unpackTables } from '@/lib/engine/tables';
import { folding } from '@/lib/text/folding';
import { pack } from '@/rules/zh-CN';
import { forEsbuild, forVite } from '../../tools/precompile.mjs';

/** The modules as a package carries them. */
async function packaged(path: string) {
  const { outputFiles } = await bundle({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    alias: { '@': '.' },
    plugins: [forEsbuild],
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, module: await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) };
}

describe('what is made while bundling', () => {
  it('brings the tables along that the engine would build of the lexicon', async () => {
    const { module } = await packaged('rules/zh-CN/index.ts');
    expect(module.pack.lexicon).toEqual(pack.lexicon);
    expect(unpackTables(module.pack.tables)).toEqual(build(pack.lexicon));
  });

  it('brings the finished folding table along, and no dictionary', async () => {
    const { code, module } = await packaged('lib/text/folding.ts');
    expect([...module.folding]).toEqual([...folding]);
    expect(code).not.toContain('buildTable');
  });

  it.each(['rules/zh-CN/lexicon/index.ts', 'lib/text/folding.ts'])('is the same for vite, which watches the sources: %s', async (path) => {
    const watched: string[] = [];
    const made = await forVite.load.call({ addWatchFile: (file) => watched.push(file) }, resolve(path));
    const { module } = await packaged(path);
    const fromVite = await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(made?.code ?? '').toString('base64')}`);
    expect({ ...fromVite }).toEqual({ ...module });
    expect(watched).toContain(resolve(path));
  });

  it('leaves every other module alone', async () => {
    expect(await forVite.load.call({ addWatchFile: () => {} }, resolve('rules/zh-CN/index.ts'))).toBeUndefined();
  });
});
