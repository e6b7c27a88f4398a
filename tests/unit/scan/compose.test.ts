import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScanOptions } from '@/entrypoints/cli/scan/options';
import { readWorkerOptions } from '@/entrypoints/cli/scan/worker-options';

const text = readFileSync('.github/compose.yml', 'utf8');
const readme = readFileSync('README.md', 'utf8');
/** A service's `command`, which this file writes on one line. */
const commandOf = (service: string): string[] => {
  const [, list = '[]'] = new RegExp(`\\n  ${service}:\\n(?:    .*\\n|\\n)*?    command: (\\[.*\\])`).exec(text) ?? [];
  return [...list.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
};

describe('the compose file', () => {
  it('runs the worker that the README runs, with options it knows, on the Redis beside it', () => {
    const [node, program, ...args] = commandOf('worker');
    expect([node, program]).toEqual(['node', '.output/cli/worker.js']);
    expect(readWorkerOptions(args)).toMatchObject({ kind: 'work', options: { queue: 'redis://redis:6379' } });
    expect(readme).toMatch(/npm run worker -- --queue redis:/);
  });
  it('bundles once, before any worker, with the program that npm uses', () => {
    const [, program = ''] = commandOf('bundle');
    expect(existsSync(program)).toBe(true);
    const scripts: unknown = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
    expect(scripts).toMatchObject({ worker: `node ${program} && node ${commandOf('worker')[1]}` });
    expect(text).toContain('bundle: { condition: service_completed_successfully }');
  });
  it('starts Redis as the tests do, keeping nothing, and open to this machine only', () => {
    expect(commandOf('redis').slice(0, 5)).toEqual(['redis-server', '--save', '', '--appendonly', 'no']);
    expect(readFileSync('tests/scan/redis.ts', 'utf8')).toContain("'--save', '', '--appendonly', 'no'");
    expect(text.match(/ports: .*/g)).toEqual(["ports: ['127.0.0.1:6379:6379']"]);
  });
  it('tells a scan command that the scan understands', () => {
    const [, line = ''] = /npm run scan -- (.*)/.exec(text) ?? [];
    expect(readScanOptions(line.split(' '), '2026-11-25')).toMatchObject({ kind: 'scan', options: { queue: 'redis://127.0.0.1:6379' } });
  });
});
