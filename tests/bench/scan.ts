import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { reviewSource } from '@/lib/review/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';
import { seeded } from '../scan/internet/random';
import { inputTable, planTable } from './plan';
import { archive, corpus, document, type Format, foreignArchive, home } from './scan-corpus';
import { type Ran, scan } from './scan-run';

/**
 * `npm run bench:scan`: documents a second and core for text, pages, PDF and archives, one thread against two beside what two cores can give at
 * most, and memory over 10,000 documents (`npm run bench:scan -- --long`: 100,000, and nothing else), the writing of results included. It ends with
 * the inputs of decision 0002 and the plan that follows from them. Real runs of the command line on generated documents of about 20 KB. The
 * marginal cost is what is given: a large batch minus a small one, so that starting up does not count. Per core means per second of processor
 * time. It is over within five minutes: on a machine that others use it measures fewer documents, and says what it had no time for.
 */

const SMALL = 40;
const LONG = 100_000;
const MOST_MS = (process.argv.includes('--long') ? 20 : 5) * 60_000 - 10_000;
const left = (): number => MOST_MS - performance.now();

interface Speed {
  /** Documents a second of processor time. */
  perCore: number;
  perSecond: number;
}

/** The marginal cost: what the large batch takes more than the small one. */
async function marginal(small: string, large: string, count: number, threads: number): Promise<Speed> {
  const a = await scan(small, threads, left());
  const b = await scan(large, threads, left());
  return { perCore: count / (b.processor - a.processor), perSecond: count / (b.seconds - a.seconds) };
}

/** One thread against two; both cores must be free for the ratio to mean anything. */
async function speed(format: Format, count: number): Promise<number> {
  const small = await corpus(format, SMALL);
  const large = await corpus(format, SMALL + count);
  const one = await marginal(small, large, count, 1);
  const two = await marginal(small, large, count, 2);
  const figures = [one.perCore, one.perSecond, two.perSecond].map((figure) => figure.toFixed(0));
  console.log(`| ${[format, count, ...figures, (two.perSecond / one.perSecond).toFixed(2)].join(' | ')} |`);
  return one.perCore;
}

/** MB of an archive that a core passes over a second, all of its records in another language by their header. */
async function passedOver(): Promise<number> {
  const [small, large] = [1000, 11_000];
  const files = await Promise.all([small, large].map((count) => foreignArchive(join(home, `foreign-${count}.warc.wet.gz`), count)));
  const [a, b] = [await scan(files[0]?.path ?? '', 1, left()), await scan(files[1]?.path ?? '', 1, left())];
  return ((files[1]?.mb ?? 0) - (files[0]?.mb ?? 0)) / (b.processor - a.processor);
}

/** The engine alone on the same texts, in this process: texts a second of processor time, and KB of JSON a review. */
function engineAlone(count: number): { engine: number; reviewKb: number } {
  const random = seeded(count);
  const texts = Array.from({ length: count }, (_, n) => document(random, n).text);
  const review = (text: string) => reviewSource({ kind: 'warc', text, passages: readText(text), unread: [] }, pack, { asOf: '2026-11-25' });
  for (const text of texts.slice(0, 50)) review(text);
  const began = process.cpuUsage();
  let bytes = 0;
  for (const text of texts) bytes += Buffer.byteLength(JSON.stringify(review(text)));
  const { user, system } = process.cpuUsage(began);
  return { engine: (count * 1e6) / (user + system), reviewKb: bytes / count / 1024 };
}

/** Seconds that so many threads take, each over the same empty loop, and the processor's share of them. */
async function emptyLoops(count: number): Promise<{ seconds: number; processor: number }> {
  const began = performance.now();
  const used = process.cpuUsage();
  const loop = 'let x = 0; for (let i = 0; i < 1e9; i++) x += i & 3;';
  await Promise.all(Array.from({ length: count }, () => once(new Worker(loop, { eval: true }), 'exit')));
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - began) / 1000, processor: (user + system) / 1e6 };
}

/** What two threads can do more than one at most, and how many documents there is time for: fewer where others want the processor too. */
async function control(): Promise<number> {
  const [one, two] = [await emptyLoops(1), await emptyLoops(2)];
  const crowd = Math.max(1, one.seconds / one.processor, (2 * two.seconds) / two.processor);
  const most = (2 * one.seconds) / two.seconds;
  console.log(`Control: two threads over an empty loop get ${most.toFixed(2)} times as much done as one; no ratio below can be more.`);
  if (crowd > 1.1)
    console.log(`Others use this machine: work takes ${crowd.toFixed(1)} times as long as the processor needs for it. Ratios mean little.`);
  return Math.max(80, Math.round(800 * Math.min(1, 1.5 / crowd)));
}

async function inputs(): Promise<void> {
  const count = await control();
  console.log(
    '\n| format | documents | a second and core | one thread, a second | two threads, a second | ratio |\n|---|---|---|---|---|---|',
  );
  await speed('txt', count);
  const html = await speed('html', Math.round(count / 2));
  const pdf = await speed('pdf', Math.ceil(count / 10));
  const whole = await speed('warc', count);
  await memory(LONG / 10);
  const measured = { passedMb: await passedOver(), ...engineAlone(Math.round(count / 2)), scan: whole, html, pdf };
  const rest = 1000 / measured.scan - 1000 / measured.engine;
  console.log(
    `\nOf ${(1000 / measured.scan).toFixed(2)} ms a text, the engine takes ${(1000 / measured.engine).toFixed(2)}, all else ${rest.toFixed(2)}.`,
  );
  console.log(`\nFor decision 0002 (a unit test holds the two tables together):\n\n${inputTable(measured)}\n\n${planTable(measured)}`);
}

async function memory(count: number): Promise<void> {
  const path = await archive(join(home, `long-${count}.warc.wet.gz`), count, 1500);
  const ran = await scan(path, 2, left());
  console.log(`\nMemory over ${count} documents, ${ran.seconds.toFixed(0)} s:`);
  for (const part of [0.05, 0.1, 0.25, 0.5, 0.75, 1]) {
    const at = ran.memory.filter(({ done }) => done >= part * count * 0.98)[0];
    if (at !== undefined) console.log(`  ${at.done} done: ${at.mb.toFixed(0)} MB`);
  }
  const mostOf = (states: Ran['memory']) =>
    states.length > 0 ? `${Math.max(...states.map(({ mb }) => mb)).toFixed(0)} MB` : 'over too soon to be seen';
  console.log(`  most while reviewing: ${mostOf(ran.memory.filter(({ done }) => done < count))}`);
  console.log(`  most while the results are written: ${mostOf(ran.memory.filter(({ done }) => done >= count))}`);
}

try {
  if (process.argv.includes('--long')) await memory(LONG);
  else await inputs();
  console.log(`\n${(performance.now() / 1000).toFixed(0)} s in all.`);
} catch (error) {
  console.log(`\nStopped after ${(performance.now() / 1000).toFixed(0)} s: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
