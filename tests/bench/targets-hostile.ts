import { spawnSync } from 'node:child_process';
import { hostile } from './hostile';
import { hostileSchema, probe } from './probes';
import { both, ms, type Row, times } from './row';
import { MB, type Setup } from './setup';
import { review } from './targets-review';
import { time } from './timing';

/** Ten times the text may take this many times as long: a little cache is lost on the way. What is quadratic takes a hundred. */
const LINEAR = 15;

/** T6: texts written to be slow, each in a process of its own with a minute to live. Growth and cost are of CPU time, which neighbours take less from. */
export async function hostileTexts(setup: Setup): Promise<Row[]> {
  const natural = await time(review(setup.heads.mb1), { runs: 3 });
  const perUnit = natural.cpu / setup.heads.mb1.length;
  return Object.keys(hostile).map((name): Row => {
    const steps = probe(hostileSchema, ['hostile', name], { timeout: 60_000 });
    const [, middle] = steps;
    const last = steps.at(-1);
    if (!last)
      return { id: 'T6', target: `${name}: ≤ 300 ms, ≤ 10×, linear`, measured: 'not even 10 KB in a minute', met: false, figures: {} };
    const done = last.bytes >= MB - 3;
    const factor = done && middle ? ((last.cpu / middle.cpu) * middle.bytes * 10) / last.bytes : Number.NaN;
    const cost = last.cpu / last.units / perUnit;
    const measured = done
      ? `${both(last)}, growth ${times(factor)}, ${times(cost)} a character of plain text`
      : `no end within a minute at ten times ${last.bytes / 1000} KB, which take ${ms(last.best)}`;
    return {
      id: 'T6',
      target: `${name}: ≤ 300 ms, ≤ 10×, linear`,
      measured,
      met: done && last.best <= 300 && factor <= LINEAR && cost <= 10,
      figures: { last: last.best, factor, cost },
    };
  });
}

/** T7: what `npm run check` refuses. */
export function patterns(): Row[] {
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', 'tests/unit/patterns.test.ts'], {
    shell: process.platform === 'win32',
  });
  const measured = status === 0 ? 'the check passes' : 'the check fails: npm run check';
  return [{ id: 'T7', target: 'no unbounded, nested or oversized pattern, gaps ≤ 60', measured, met: status === 0, figures: {} }];
}
