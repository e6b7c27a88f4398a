import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { reviewSource } from '@/lib/review/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';
import { agreement, asHtml, asText, PLANTED, platformName } from '../scan/internet/agreement';
import { type Random, seeded } from '../scan/internet/random';
import type { Block } from '../tools/samples/letter';
import { pdfOf, sheetsOf } from '../tools/samples/pdf';
import { inputTable, planTable } from './plan';

/**
 * `npm run bench:scan`: documents a second and core for text, pages, PDF and archives, one thread against two, and memory over a long archive
 * (`npm run bench:scan -- --long`: 100,000 documents, the writing of results included). It ends with the inputs of decision 0002 and the plan that
 * follows from them. Real runs of the command line on generated documents of about 20 KB. The marginal cost is
 * what is given: a large batch minus a small one, so that starting up does not count. Per core means per second of processor time.
 */

const SIZE = 20 * 1024;
const SMALL = 40;
const LONG = 100_000;
const RULES = Object.keys(PLANTED);
const home = mkdtempSync(join(tmpdir(), 'bench-scan-'));

interface Ran {
  seconds: number;
  processor: number;
  /** Resident memory in MB against documents done. */
  memory: { done: number; mb: number }[];
}

/** A text of about `size` bytes, no two alike. */
function document(random: Random, n: number, size = SIZE): { title: string; text: string; html: string } {
  let text = '';
  let html = '';
  while (Buffer.byteLength(text) < size) {
    const paper = agreement(random, platformName(n), random.some(RULES, random.below(3)), size < SIZE ? 1 : 4);
    text += asText(paper);
    html += asHtml(paper).replace(/^[\s\S]*?<body>|<\/body>[\s\S]*$/g, '');
  }
  const title = `${platformName(n)}借款协议 ${n}`;
  return {
    title,
    text: `${title}\n${text}`,
    html: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${html}</body></html>`,
  };
}

type Format = 'txt' | 'html' | 'pdf' | 'warc';

async function corpus(format: Format, count: number): Promise<string> {
  const random = seeded(count);
  const folder = join(home, `${format}-${count}`);
  mkdirSync(folder, { recursive: true });
  if (format === 'warc') return archive(join(folder, 'crawl.warc.wet.gz'), count, SIZE);
  for (let n = 0; n < count; n++) {
    const { text, html } = document(random, n);
    const blocks = (): Block[] =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ kind: 'clause', text: line }));
    writeFileSync(join(folder, `${n}.${format}`), format === 'txt' ? text : format === 'html' ? html : await pdfOf(sheetsOf(blocks())));
  }
  return folder;
}

/** A WET archive, one gzip member a record, as Common Crawl's are. */
async function archive(path: string, count: number, size: number): Promise<string> {
  const random = seeded(count);
  const file = createWriteStream(path);
  for (let n = 0; n < count; n++) {
    if (!file.write(gzipSync(recordOf(Buffer.from(document(random, n, size).text), n, 'zho')))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return path;
}

function recordOf(body: Uint8Array, n: number, language: string): Buffer {
  const head = [
    'WARC/1.0',
    'WARC-Type: conversion',
    `WARC-Target-URI: http://lender-${n % 997}.example/agreement-${n}`,
    'WARC-Date: 2026-11-01T00:00:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}>`,
    `WARC-Identified-Content-Language: ${language}`,
    'Content-Type: text/plain',
    `Content-Length: ${body.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

function scan(input: string, threads: number): Promise<Ran> {
  const out = mkdtempSync(join(home, 'out-'));
  const began = performance.now();
  const child = spawn(process.execPath, ['.output/cli/scan.js', input, '--out', out, '--threads', String(threads)], { stdio: 'ignore' });
  const memory: Ran['memory'] = [];
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

interface Speed {
  /** Documents a second of processor time. */
  perCore: number;
  perSecond: number;
}

/** The marginal cost: what the large batch takes more than the small one. */
async function marginal(small: string, large: string, count: number, threads: number): Promise<Speed> {
  const a = await scan(small, threads);
  const b = await scan(large, threads);
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
  const [small, large] = [1000, 31_000];
  const files = await Promise.all([small, large].map((count) => foreignArchive(join(home, `foreign-${count}.warc.wet.gz`), count)));
  const [a, b] = [await scan(files[0]?.path ?? '', 1), await scan(files[1]?.path ?? '', 1)];
  return ((files[1]?.mb ?? 0) - (files[0]?.mb ?? 0)) / (b.processor - a.processor);
}

/** Common Crawl's records are 7 KB of text on average. */
async function foreignArchive(path: string, count: number): Promise<{ path: string; mb: number }> {
  const random = seeded(count);
  const words = Array.from({ length: 5000 }, () =>
    Array.from({ length: 2 + random.below(8) }, () => LETTERS.charAt(random.below(26))).join(''),
  );
  const file = createWriteStream(path);
  let size = 0;
  for (let n = 0; n < count; n++) {
    const record = recordOf(Buffer.from(Array.from({ length: 1100 }, () => random.pick(words)).join(' ')), n, 'eng');
    size += record.length;
    if (!file.write(gzipSync(record, { level: 6 }))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return { path, mb: size / 1024 / 1024 };
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

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

/** Seconds that so many threads take, each over the same empty loop. */
async function emptyLoops(count: number): Promise<number> {
  const began = performance.now();
  const loop = 'let x = 0; for (let i = 0; i < 1e9; i++) x += i & 3;';
  await Promise.all(Array.from({ length: count }, () => once(new Worker(loop, { eval: true }), 'exit')));
  return (performance.now() - began) / 1000;
}

async function inputs(count: number): Promise<void> {
  const most = (2 * (await emptyLoops(1))) / (await emptyLoops(2));
  console.log(`Two threads over an empty loop get ${most.toFixed(2)} times as much done as one: no ratio below can be more.\n`);
  console.log(
    '| format | documents | a second and core | one thread, a second | two threads, a second | ratio |\n|---|---|---|---|---|---|',
  );
  await speed('txt', count);
  const html = await speed('html', count / 2);
  const pdf = await speed('pdf', count / 8);
  const whole = await speed('warc', count);
  const measured = { passedMb: await passedOver(), ...engineAlone(count), scan: whole, html, pdf };
  const rest = 1000 / measured.scan - 1000 / measured.engine;
  console.log(
    `\nOf ${(1000 / measured.scan).toFixed(2)} ms a text, the engine takes ${(1000 / measured.engine).toFixed(2)}, all else ${rest.toFixed(2)}.`,
  );
  console.log(`\nFor decision 0002 (a unit test holds the two tables together):\n\n${inputTable(measured)}\n\n${planTable(measured)}`);
}

async function memory(count: number): Promise<void> {
  const path = await archive(join(home, `long-${count}.warc.wet.gz`), count, 1500);
  const ran = await scan(path, 2);
  console.log(`\nMemory over ${count} documents, ${ran.seconds.toFixed(0)} s:`);
  for (const part of [0.05, 0.1, 0.25, 0.5, 0.75, 1]) {
    const at = ran.memory.filter(({ done }) => done >= part * count * 0.98)[0];
    if (at !== undefined) console.log(`  ${at.done} done: ${at.mb.toFixed(0)} MB`);
  }
  const mostOf = (states: Ran['memory']) => Math.max(...states.map(({ mb }) => mb)).toFixed(0);
  console.log(`  most while reviewing: ${mostOf(ran.memory.filter(({ done }) => done < count))} MB`);
  console.log(`  most while the results are written: ${mostOf(ran.memory.filter(({ done }) => done >= count))} MB`);
}

try {
  if (process.argv.includes('--long')) await memory(LONG);
  else await inputs(800);
} finally {
  rmSync(home, { recursive: true, force: true });
}
