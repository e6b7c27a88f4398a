import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { folding } from '@/lib/text/folding';
import { lexicon } from '@/rules/zh-CN/lexicon';
import { forEsbuild } from '../../tools/precompile.mjs';

const contents = `
  export { folding } from '@/lib/text/folding';
  export { lexicon, tables } from '@/rules/zh-CN/lexicon';`;

async function bundled(precompiled: boolean) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    alias: { '@': '.' },
    plugins: precompiled ? [forEsbuild] : [],
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, module: await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) };
}

describe('what is made while bundling', () => {
  it('is what the sources make at run time', async () => {
    const made = await bundled(true);
    const plain = await bundled(false);
    expect(made.module.lexicon).toEqual(plain.module.lexicon);
    expect([...made.module.folding]).toEqual([...plain.module.folding]);
    expect(made.module.tables).toMatch(/^H/);
    expect(plain.module.tables).toBeUndefined();
    expect(plain.code).toContain('buildTable');
    expect(made.code).not.toContain('buildTable');
  });

  it('is the same for vite as for esbuild', async () => {
    const { module } = await bundled(true);
    expect(lexicon).toEqual(module.lexicon);
    expect([...folding]).toEqual([...module.folding]);
  });
});
