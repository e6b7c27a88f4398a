import { globSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';

/** One brace too few and the build drops, without a word, every sheet that follows. */
it.each(globSync('components/**/*.css'))('%s is a whole style sheet', async (path) => {
  const { warnings } = await transform(readFileSync(path, 'utf8'), { loader: 'css' });
  expect(warnings.map(({ text, location }) => `${location?.line}: ${text}`)).toEqual([]);
});
