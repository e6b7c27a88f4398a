import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries, linesIn, newFolder, PATIENT, sameInEveryRun, scan, start, targetsOf } from './command';
import { agreement, asHtml, asText, platformName } from './internet/agreement';
import { seeded } from './internet/random';
import { type Internet, openInternet } from './internet/server';
import { sites } from './internet/sites';
import { freePort, type OwnRedis, openRedis, redisServer } from './redis';

const WAITING = new Set(['hang', 'dead', 'refuses', '429-always', '503-always']);
const program = redisServer();

/** Elsewhere Redis may be missing; in CI it must be there. */
describe.skipIf(program === undefined && !process.env.CI)('a scan on a queue', () => {
  const all = sites(5).filter(({ kind }) => !WAITING.has(kind));
  const saved = newFolder();
  const targets = [targetsOf(all), saved];
  const alone = newFolder();
  let internet: Internet;
  let redis: OwnRedis;

  beforeAll(async () => {
    const random = seeded(2);
    for (let n = 0; n < 60; n++) {
      const paper = agreement(random, platformName(n), ['contact-book-access', 'debt-disclosure'].slice(0, random.below(3)), 5);
      mkdirSync(join(saved, paper.platform), { recursive: true });
      writeFileSync(join(saved, paper.platform, n % 2 ? 'agreement.html' : 'agreement.txt'), n % 2 ? asHtml(paper) : asText(paper));
    }
    internet = await openInternet(all);
    redis = await openRedis(program ?? 'redis-server');
    expect((await scan([...targets, '--out', alone, '--proxy', internet.proxy, ...PATIENT])).status).toBe(0);
  }, 100_000);
  afterAll(async () => {
    await redis?.stop();
    await internet?.close();
  });

  const worker = () => start('worker', ['--queue', redis.url, '--proxy', internet.proxy, '--threads', '1', '--hosts', '12', '--lock', '3']);

  it('gives the same results with one worker killed at work and Redis restarted, all it held being lost', async () => {
    const out = newFolder();
    const crew = [worker(), worker()];
    const figures = String(await freePort());
    const boss = start('scan', [
      ...targets,
      '--out',
      out,
      '--proxy',
      internet.proxy,
      '--queue',
      redis.url,
      '--metrics',
      figures,
      ...PATIENT,
    ]);
    await until(() => linesIn(out) >= 20, boss.child);
    expect(await jobsInHand(redis.url)).toBeGreaterThan(0);
    crew[0]?.child.kill('SIGKILL');
    await until(() => linesIn(out) >= 60, boss.child);
    crew.push(worker());
    await redis.restart();
    await until(() => linesIn(out) >= 80, boss.child);
    const figuresNow = await (await fetch(`http://127.0.0.1:${figures}/metrics`)).text();
    expect(Number(/^before_you_sign_jobs_put_again_total.* (\d+)$/m.exec(figuresNow)?.[1])).toBeGreaterThan(0);
    expect(figuresNow).toMatch(/^before_you_sign_targets_total\{outcome="reviewed"\} \d+$/m);
    const ran = await boss.ended;
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('都有下落') });
    expect([...entries(out).keys()].sort()).toEqual([...entries(alone).keys()].sort());
    expect(sameInEveryRun(out)).toEqual(sameInEveryRun(alone));
    for (const { child } of crew.slice(1)) child.kill('SIGTERM');
    expect(await Promise.all(crew.slice(1).map(async ({ ended }) => (await ended).status))).toEqual([0, 0]);
  }, 120_000);

  it('goes on where a killed scan left off', async () => {
    const out = newFolder();
    const args = [...targets, '--out', out, '--proxy', internet.proxy, '--queue', redis.url, ...PATIENT];
    const one = worker();
    const first = start('scan', args);
    await until(() => linesIn(out) >= 40, first.child);
    first.child.kill('SIGKILL');
    await first.ended;
    expect((await scan(args)).status).toBe(0);
    expect(sameInEveryRun(out)).toEqual(sameInEveryRun(alone));
    one.child.kill('SIGTERM');
    expect((await one.ended).status).toBe(0);
  }, 120_000);

  it('ends its targets when nobody does the work, and keeps the jobs to be looked at', async () => {
    const out = newFolder();
    const few = newFolder();
    cpSync(join(saved, platformName(0)), join(few, 'one'), { recursive: true });
    const ran = await scan([few, '--out', out, '--queue', redis.url, '--queue-limit', '1', ...PATIENT]);
    expect(ran.status).toBe(0);
    const [entry] = [...entries(out).values()];
    expect(entry).toMatchObject({ outcome: 'failed', why: 'error', detail: expect.stringContaining('nobody did it') });
    const { ended } = start('worker', ['--queue', redis.url, '--dead']);
    const { status, stdout } = await ended;
    expect(status).toBe(0);
    expect(stdout.split('\n').map((line) => line && JSON.parse(line).data.input)).toContain(entry?.input);
    expect(stdout).not.toContain('借款人');
  });
});

/** Jobs that some worker has in hand at this moment. */
async function jobsInHand(url: string): Promise<number> {
  const redis = new Redis(url);
  const lists = await redis.keys('bull:before-you-sign-*:active');
  const lengths = await Promise.all(lists.map((list) => redis.llen(list)));
  redis.disconnect();
  return lengths.reduce((a, b) => a + b, 0);
}

async function until(isSo: () => boolean, child: { exitCode: number | null }): Promise<void> {
  for (let waited = 0; !isSo() && child.exitCode === null && waited < 60_000; waited += 25)
    await new Promise((resolve) => setTimeout(resolve, 25));
}
