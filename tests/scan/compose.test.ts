import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries, newFolder, PATIENT, sameInEveryRun, scan, start, targetsOf } from './command';
import { type Internet, openInternet } from './internet/server';
import { sites } from './internet/sites';
import { freePort, redisServer, untilAnswers } from './redis';

/**
 * The very commands of `.github/compose.yml`, run here as processes instead of in containers: Redis with its options, the bundling, two workers,
 * and the scan of its head. What differs: a free port instead of 6379, this machine instead of the name `redis`, and the test internet's proxy.
 * Images, volumes, health checks and the read-only file system are not shown by this.
 */
const compose = readFileSync('.github/compose.yml', 'utf8');
const commandOf = (service: string): string[] => {
  const [, list = '[]'] = new RegExp(`\\n  ${service}:\\n(?:    .*\\n|\\n)*?    command: (\\[.*\\])`).exec(compose) ?? [];
  return [...list.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
};
const program = redisServer();

describe.skipIf(program === undefined && !process.env.CI)('the commands of the compose file', () => {
  const all = sites(13)
    .filter(({ kind }) => ['html', 'bundle', 'zip', '404', 'robots-no'].includes(kind))
    .slice(0, 40);
  let internet: Internet;
  let redis: ChildProcess;
  let url = '';

  beforeAll(async () => {
    internet = await openInternet(all);
    const port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    const [, ...options] = commandOf('redis');
    redis = spawn(program ?? 'redis-server', [...options, '--port', String(port), '--bind', '127.0.0.1', '--dir', newFolder()], {
      stdio: 'ignore',
    });
    await untilAnswers(port);
    const [, ...bundling] = commandOf('bundle');
    execFileSync(process.execPath, bundling);
  });
  afterAll(async () => {
    redis?.kill('SIGKILL');
    await internet?.close();
  });

  it('give what the scan gives by itself', async () => {
    const alone = newFolder();
    expect((await scan([targetsOf(all), '--out', alone, '--proxy', internet.proxy, ...PATIENT])).status).toBe(0);
    const [node, door, ...options] = commandOf('worker').map((word) => word.replace('redis://redis:6379', url));
    expect([node, door]).toEqual(['node', '.output/cli/worker.js']);
    const workers = [1, 2].map(() => start('worker', [...options, '--proxy', internet.proxy, '--threads', '1']));
    const out = newFolder();
    const ran = await scan([targetsOf(all), '--out', out, '--queue', url, '--proxy', internet.proxy, ...PATIENT]);
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('都有下落') });
    expect(sameInEveryRun(out)).toEqual(sameInEveryRun(alone));
    expect(entries(out).size).toBeGreaterThan(all.length);
    for (const { child } of workers) child.kill('SIGTERM');
    expect(await Promise.all(workers.map(async ({ ended }) => (await ended).status))).toEqual([0, 0]);
  }, 110_000);
});
