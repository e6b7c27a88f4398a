/**
 * What has to be measured in a process of its own, printed as one line of JSON a step: `cold FILE` the first review after loading, `memory
 * FILE` what it takes, `hostile NAME` the time of one hostile text at growing sizes.
 */
import { readFileSync } from 'node:fs';
import type { Source } from '@/lib/text/types';
import { once, time } from './timing';

const [mode, argument = ''] = process.argv.slice(2);
const say = (step: unknown) => console.log(JSON.stringify(step));

async function cold(file: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const started = performance.now();
  const { pack } = await import('@/rules/zh-CN');
  const { reviewSource } = await import('@/lib/review/review');
  const { unpackTables } = await import('@/lib/engine/tables');
  const { sourceOf } = await import('./texts');
  const load = performance.now() - started;
  const unpack = await once(() => unpackTables(pack.tables ?? ''), 1);
  const read = await once(() => sourceOf(text), 1);
  const source = sourceOf(text);
  const review = await once(() => reviewSource(source, pack, { asOf: pack.version }), 1);
  say({ load, unpack: unpack.wall, read: read.wall, review: review.wall, cpu: review.cpu });
}

async function memory(file: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const { readText } = await import('@/lib/text/passages');
  const sourceOf = (words: string): Source => ({ kind: 'pasted', text: words, passages: readText(words), unread: [] });
  const source = sourceOf(text);
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const { pack } = await import('@/rules/zh-CN');
  const { reviewSource } = await import('@/lib/review/review');
  reviewSource(sourceOf(''), pack, { asOf: pack.version });
  const engine = used() - before;
  const resident = process.resourceUsage().maxRSS;
  reviewSource(source, pack, { asOf: pack.version });
  say({ engine, peak: (process.resourceUsage().maxRSS - resident) * 1024 });
}

async function hostileText(name: string): Promise<void> {
  const { hostile } = await import('./hostile');
  const { pack } = await import('@/rules/zh-CN');
  const { reviewSource } = await import('@/lib/review/review');
  const { bytesOf, headOf, sourceOf } = await import('./texts');
  const make = hostile[name];
  if (!make) throw new Error(`There is no hostile text called ${name}.`);
  for (const bytes of [10_000, 100_000, 1_000_000]) {
    const text = headOf(make(bytes), bytes);
    const effort = { runs: 5, budget: 1500, least: 1, warm: bytes === 10_000 ? 3 : 0 };
    const { best, cpu, runs } = await time(() => reviewSource(sourceOf(text), pack, { asOf: pack.version }), effort);
    say({ bytes: bytesOf(text), units: text.length, best, cpu, runs });
  }
}

const modes: Record<string, (argument: string) => Promise<void>> = { cold, memory, hostile: hostileText };
const run = modes[mode ?? ''];
if (!run) throw new Error(`No such probe: ${mode}`);
await run(argument);
