import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/scan/types';
import { problemSchema, reviewSchema } from '@/lib/schema/review';
import { entries, newFolder, QUICK, type Ran, scan, targetsOf } from './command';
import { type Internet, openInternet } from './internet/server';
import type { Site } from './internet/site';
import { sites } from './internet/sites';

describe('a scan of 200 platforms', () => {
  const all = sites();
  const out = newFolder();
  let internet: Internet;
  let ran: Ran;
  let found: Map<string, Entry>;

  beforeAll(async () => {
    internet = await openInternet(all);
    ran = await scan([targetsOf(all), '--out', out, '--proxy', internet.proxy, ...QUICK]);
    found = entries(out);
  }, 120_000);
  afterAll(() => internet.close());

  it('ends well, and says how many targets are accounted for', () => {
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('都有下落') });
    expect(all).toHaveLength(200);
    const linked = all.flatMap((site) => Object.keys(site.linked ?? {}));
    expect([...found.keys()].sort()).toEqual([...all.map(({ url }) => url), ...linked].sort());
  });

  it.each([...Map.groupBy(all, ({ kind }) => kind)])('ends every %s as it should, for its reason', (_, some) => {
    const ends = (site: Site) => found.get(site.url);
    expect(some.map((site) => [site.url, ends(site)?.outcome, ends(site)?.why])).toEqual(
      some.map(({ url, expected }) => [url, expected.outcome, expected.why]),
    );
  });

  it('finds every planted practice, on linked agreements too', () => {
    const planted = all.flatMap(({ url, expected, linked = {} }) => [[url, expected.planted] as const, ...Object.entries(linked)]);
    const missing = planted.flatMap(([url, rules]) => {
      const result = found.get(url)?.result;
      const seen = result?.schema === 'review/1' ? result.findings.map(({ rule }) => rule) : [];
      return rules.filter((rule) => !seen.includes(rule)).map((rule) => `${url} ${rule}`);
    });
    expect(missing).toEqual([]);
    expect(planted.flatMap(([, rules]) => rules).length).toBeGreaterThan(150);
  });

  it('keeps the platform that the table names, for linked agreements too', () => {
    for (const { name, url, linked = {} } of all) {
      for (const each of [url, ...Object.keys(linked)]) expect(found.get(each)?.platform).toBe(name);
    }
  });

  it('asks robots.txt once a host, obeys it, and says who it is', () => {
    const visits = internet.visits();
    const asked = visits.filter(({ path }) => path === '/robots.txt').map(({ host }) => host);
    expect(new Set(asked).size).toBe(asked.length);
    const forbidden = new Set(all.filter(({ kind }) => kind === 'robots-no' || kind === 'robots-broken').map(({ host }) => host));
    expect(visits.filter(({ host, path }) => forbidden.has(host) && path !== '/robots.txt')).toEqual([]);
    expect(new Set(visits.map(({ agent }) => agent.split('/')[0]))).toEqual(new Set(['BeforeYouSign']));
  });

  it('never leaves a page on the web for a private address', () => {
    expect(internet.visits().filter(({ host }) => host === '127.0.0.1')).toEqual([]);
  });

  it('writes results that hold their schemas, and every file of the report', () => {
    const lines = readFileSync(join(out, 'results.ndjson'), 'utf8').trimEnd().split('\n');
    const kinds = lines.map((line) => JSON.parse(line).schema);
    const bundles = all.filter(({ kind }) => kind === 'bundle' || kind === 'zip');
    expect(kinds.filter((kind) => kind === 'bundle/1')).toHaveLength(bundles.length);
    for (const line of lines.filter((_, i) => kinds[i] !== 'bundle/1')) reviewSchema.or(problemSchema).parse(JSON.parse(line));
    expect(kinds.filter((kind) => kind !== 'bundle/1')).toHaveLength(found.size);
    for (const name of ['report.html', 'practices.csv', 'findings.csv', 'targets.csv', 'report.xlsx'])
      expect(existsSync(join(out, name))).toBe(true);
  });

  it('does nothing twice when run again', async () => {
    const before = internet.visits().length;
    const again = await scan([targetsOf(all), '--out', out, '--proxy', internet.proxy, ...QUICK]);
    expect(again.status).toBe(0);
    expect(internet.visits().length).toBe(before);
  });
});
