import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries, linesIn, newFolder, PATIENT, sameInEveryRun, scan, start, targetsOf } from './command';
import { seeded } from './internet/random';
import { type Internet, openInternet } from './internet/server';
import { sites } from './internet/sites';

/** Hosts that keep a scan waiting tell nothing new here and would take most of the time. */
const WAITING = new Set(['hang', 'dead', 'refuses', '429-always', '503-always', 'slow']);

/** A run that is killed loses what 24 hosts and 6 pages waiting to be read hold; redirects and retries ask more than once. */
const UNDER_WAY = 2 * (24 + 6);

describe('a scan that is killed', () => {
  const all = sites(11)
    .filter(({ kind }) => !WAITING.has(kind))
    .slice(0, 110);
  const targets = targetsOf(all);
  const whole = newFolder();
  const killed = newFolder();
  let calm: Internet;
  let rough: Internet;

  beforeAll(async () => {
    calm = await openInternet(all);
    rough = await openInternet(all);
    const ran = await scan([targets, '--out', whole, '--proxy', calm.proxy, ...PATIENT]);
    expect(ran.status).toBe(0);
  }, 100_000);
  afterAll(() => Promise.all([calm.close(), rough.close()]));

  it('goes on after ten times kill -9, and gives the same results', async () => {
    const random = seeded(3);
    const done: number[] = [];
    for (let time = 0; time < 10; time++) {
      const before = linesIn(killed);
      const { child, ended } = start('scan', [targets, '--out', killed, '--proxy', rough.proxy, ...PATIENT]);
      // At random, and counted from the moment the run first writes something: start-up times differ between machines.
      const least = before + 1 + random.below(9);
      for (let waited = 0; linesIn(killed) < least && child.exitCode === null && waited < 20_000; waited += 20) await pause(20);
      await pause(random.below(60));
      child.kill('SIGKILL');
      await ended;
      done.push(linesIn(killed));
    }
    expect(done.every((count, i) => i === 0 || count >= (done[i - 1] ?? 0))).toBe(true);
    expect(done.at(-1)).toBeLessThan(all.length);
    const last = await scan([targets, '--out', killed, '--proxy', rough.proxy, ...PATIENT]);
    expect(last.status).toBe(0);
    expect([...entries(killed).keys()].sort()).toEqual([...entries(whole).keys()].sort());
    expect(sameInEveryRun(killed)).toEqual(sameInEveryRun(whole));
  }, 300_000);

  it('asks again only for what was under way when it was killed', () => {
    const pages = (internet: Internet) => internet.visits().filter(({ path }) => path !== '/robots.txt').length;
    expect(pages(rough) - pages(calm)).toBeLessThan(10 * UNDER_WAY);
  });

  it('stops between two pages when asked to, and goes on later', async () => {
    const out = newFolder();
    const { child, ended } = start('scan', [targets, '--out', out, '--proxy', calm.proxy, ...PATIENT]);
    for (let waited = 0; linesIn(out) < 5 && waited < 20_000; waited += 20) await pause(20);
    child.kill('SIGTERM');
    expect((await ended).status).toBe(130);
    expect(linesIn(out)).toBeLessThan(all.length);
    expect((await scan([targets, '--out', out, '--proxy', calm.proxy, ...PATIENT])).status).toBe(0);
    expect(sameInEveryRun(out)).toEqual(sameInEveryRun(whole));
  });
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
