import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Entry, entrySchema } from '@/lib/scan/types';
import type { Site } from './internet/site';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A door as a child process of its own; `ended` resolves when it does, and no process outlives its time. */
export function start(
  door: 'scan' | 'worker',
  args: readonly string[],
  mostMs = 110_000,
): { child: ChildProcess; ended: Promise<Ran>; stderr(): string } {
  const child = spawn(process.execPath, [join(root, `.output/cli/${door}.js`), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  let stdout = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), mostMs);
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, stdout, stderr });
    });
  });
  return { child, ended, stderr: () => stderr };
}

export const scan = (args: readonly string[]): Promise<Ran> => start('scan', args).ended;
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'scan-'));

/** A table of these platforms as a person would write it. */
export function targetsOf(sites: readonly Site[]): string {
  const path = join(newFolder(), 'targets.csv');
  writeFileSync(path, `platform,url\n${sites.map(({ name, url }) => `${name},${url}`).join('\n')}\n`);
  return path;
}

/** Impatient, since the test internet is near: what else is the same as for a person. */
export const QUICK = [
  '--delay',
  '0.03',
  '--retry-delay',
  '0.1',
  '--retries',
  '2',
  '--limit',
  '2',
  '--most-mb',
  '1',
  '--threads',
  '2',
  '--hosts',
  '24',
];

/** For a test internet without hosts that keep a scan waiting: on a crowded machine a page may be late, and that is not what is tested. */
export const PATIENT = [...QUICK, '--limit', '20'];

/** The journal's entries by input. */
export function entries(folder: string): Map<string, Entry> {
  const [, ...lines] = readFileSync(join(folder, 'journal.ndjson'), 'utf8').trimEnd().split('\n');
  const read = lines.map((line) => entrySchema.parse(JSON.parse(line)));
  const byInput = new Map(read.map((entry) => [entry.input, entry]));
  if (byInput.size !== read.length) throw new Error(`${read.length - byInput.size} targets were done twice`);
  return byInput;
}

/** Lines of the journal so far, the head not counted. */
export function linesIn(folder: string): number {
  const path = join(folder, 'journal.ndjson');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 2 : 0;
}

/** The results sorted, with what may differ between two runs taken out: the time of reading. */
export function sameInEveryRun(folder: string): string[] {
  return readFileSync(join(folder, 'results.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.stringify(timeless(JSON.parse(line))))
    .sort();
}

const objectSchema = z.record(z.string(), z.unknown());

function timeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(timeless);
  const read = objectSchema.safeParse(value);
  if (!read.success) return value;
  return Object.fromEntries(
    Object.entries(read.data)
      .filter(([name]) => name !== 'retrievedAt')
      .map(([name, each]) => [name, timeless(each)]),
  );
}
