import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './scan-corpus';

/** One run of the command line, watched from outside. */
export interface Ran {
  seconds: number;
  processor: number;
  /** Resident memory in MB against documents done. */
  memory: { done: number; mb: number }[];
}

/** Runs the scan over an input; one that is not done within `limitMs` is stopped. Throws then, and when it fails. */
export function scan(input: string, threads: number, limitMs: number): Promise<Ran> {
  const out = mkdtempSync(join(home, 'out-'));
  const began = performance.now();
  const child = spawn(process.execPath, ['.output/cli/scan.js', input, '--out', out, '--threads', String(threads)], { stdio: 'ignore' });
  const memory: Ran['memory'] = [];
  const limit = setTimeout(() => child.kill('SIGKILL'), Math.max(0, limitMs));
  let processor = 0;
  const timer = setInterval(() => {
    const state = stateOf(child.pid ?? 0);
    if (state === undefined) return;
    processor = state.processor;
    memory.push({ done: lines(join(out, 'journal.ndjson')), mb: state.mb });
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      clearInterval(timer);
      clearTimeout(limit);
      if (status === null) return reject(new Error('not done in the time there was'));
      if (status !== 0) return reject(new Error(`the scan of ${input} ended with ${status}`));
      rmSync(out, { recursive: true, force: true });
      resolve({ seconds: (performance.now() - began) / 1000, processor, memory });
    });
  });
}

/** From /proc: resident memory, and processor time of all threads. Undefined elsewhere or once the process is gone. */
function stateOf(pid: number): { mb: number; processor: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { mb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024, processor: (Number(stat[11]) + Number(stat[12])) / 100 };
  } catch {
    return undefined;
  }
}

let counted = { path: '', size: 0, lines: 0 };
const block = Buffer.alloc(1 << 20);
/** Lines of a growing file, reading only what is new. */
function lines(path: string): number {
  if (counted.path !== path) counted = { path, size: 0, lines: 0 };
  if (!existsSync(path)) return 0;
  const file = openSync(path, 'r');
  for (
    let read = readSync(file, block, 0, block.length, counted.size);
    read > 0;
    read = readSync(file, block, 0, block.length, counted.size)
  ) {
    for (let at = block.indexOf(10); at >= 0 && at < read; at = block.indexOf(10, at + 1)) counted.lines++;
    counted.size += read;
  }
  closeSync(file);
  return counted.lines;
}
