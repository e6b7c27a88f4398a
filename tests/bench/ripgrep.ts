import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { speed } from './row';
import type { Setup } from './setup';
import { once, type Timing } from './timing';

export function ripgrepVersion(): string | undefined {
  const { status, stdout } = spawnSync('rg', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/**
 * What ripgrep takes to count every match of the terms in a file, on one thread: the whole file less a small one, so that neither its start
 * nor the compiling of the terms counts.
 */
async function ripgrep(terms: string, files: { large: string; small: string }, runs: number): Promise<Timing> {
  const count = (file: string) => {
    const { status, stderr } = spawnSync('rg', ['-j1', '-F', '--count-matches', '-f', terms, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`rg ended with ${status}: ${stderr}`);
  };
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i < runs; i++) {
    small.push((await once(() => count(files.small), 1)).wall);
    large.push((await once(() => count(files.large), 1)).wall);
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return { best: Math.min(...large) - Math.min(...small), median: middle(large) - middle(small), cpu: Number.NaN, runs };
}

/** Megabytes a second that ripgrep counts matches of these terms at; undefined where it is not installed. */
export async function againstRipgrep(setup: Setup, terms: readonly string[]): Promise<number | undefined> {
  if (!setup.rg) return undefined;
  const { large, kb10 } = setup.files;
  const { best } = await ripgrep(setup.files.terms(terms), { large, small: kb10 }, Math.min(setup.runs, 7));
  return speed(statSync(large).size - statSync(kb10).size, best);
}
