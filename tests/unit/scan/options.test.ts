import { describe, expect, it } from 'vitest';
import { readScanOptions } from '@/entrypoints/cli/scan/options';
import { readWorkerOptions } from '@/entrypoints/cli/scan/worker-options';

const read = (line: string) => readScanOptions(line.split(' ').filter(Boolean), '2026-11-25');

describe('options of a scan', () => {
  it('are polite by default', () => {
    expect(read('t.csv --out o')).toMatchObject({
      kind: 'scan',
      options: { inputs: ['t.csv'], out: 'o', asOf: '2026-11-25', delayMs: 4000, limitMs: 30_000, render: false, lang: 'zh-CN' },
    });
    expect(read('t.csv --out o')).not.toHaveProperty('options.ignoreRobots');
  });
  it.each([
    ['t.csv', '--out'],
    ['--out o', 'targets'],
    ['t.csv --out o --ignore-robots=', '--ignore-robots'],
    ['t.csv --out o --as-of 2026-02-30', '--as-of'],
    ['t.csv --out o --hosts 0', '--hosts'],
    ['t.csv --out o --delay soon', '--delay'],
    ['t.csv --out o --queue http://x', '--queue'],
    ['t.csv --out o --proxy socks5://x', '--proxy'],
    ['t.csv --out o --lang fr', '--lang'],
    ['t.csv --out o --nonsense', '--nonsense'],
  ])('refuse %s, naming %s', (line, what) => {
    const request = read(line);
    expect(request.kind === 'usage' && request.what).toContain(what);
  });
});

describe('options of a worker', () => {
  it('need a queue', () => {
    expect(readWorkerOptions([])).toMatchObject({ kind: 'usage', what: expect.stringContaining('--queue') });
    expect(readWorkerOptions(['--queue', 'redis://h:6379', '--threads', '2'])).toMatchObject({
      kind: 'work',
      options: { threads: 2, dead: false },
    });
  });
});
