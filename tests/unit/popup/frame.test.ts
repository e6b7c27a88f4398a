import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const frame = read('entrypoints/popup/index.html');
const tokens = read('components/tokens.css');

/** The frame waits for no sheet, so it repeats a few colours; these are to be the tokens' own. */
it('of the popup has the colours of the tokens', () => {
  const told = (name: string) => new RegExp(`--${name}:\\s*(light-dark\\([^)]*\\))`).exec(tokens)?.[1];
  expect([...frame.matchAll(/light-dark\([^)]*\)/g)].map(([colour]) => colour)).toEqual([told('paper'), told('surface'), told('line')]);
});

it('names no sheet, and no script but the one that waits for the first paint', () => {
  expect(frame).not.toContain('<link');
  expect([...frame.matchAll(/src="([^"]+)"/g)].map(([, src]) => src)).toEqual(['./main.ts']);
  expect([...read('entrypoints/popup/main.ts').matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['@/lib/settings']);
});
