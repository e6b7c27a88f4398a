import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Triage, triageOf, triageSchema } from '@/lib/scan/triage';
import type { Outcome } from '@/lib/scan/types';
import { version } from '@/package.json';
import { pack } from '@/rules/zh-CN';
import { complain } from '../run';
import { findItems } from './items';
import { type Journal, openJournal } from './journal';
import { localHands } from './local';
import { type Metrics, newMetrics, serveMetrics } from './metrics';
import type { ScanOptions } from './options';
import { progressOn } from './progress';
import type { Boss } from './queue/boss';
import type { Results } from './results';
import { runScan } from './run';
import { openWeb } from './web';
import { type ScanWords, scanWords } from './words';

/** Pages that may be out with workers at once. */
const MOST_OUT = 256;

export const SCAN_STATUS = { done: 0, changed: 1, unusable: 2, stopped: 130 } as const;
export type ScanStatus = (typeof SCAN_STATUS)[keyof typeof SCAN_STATUS];

/** A whole scan: the targets to their ends, then the results. `say` takes the few lines that a person reads. */
export async function scan(options: ScanOptions, signal: AbortSignal, say: (line: string) => void): Promise<ScanStatus> {
  const words = scanWords[options.lang];
  const triage = await readTriage(options);
  const packName = `${pack.id} ${pack.version}`;
  const journal = await openJournal(options.out, {
    schema: 'scan-journal/1',
    scan: randomBytes(8).toString('hex'),
    startedAt: new Date().toISOString(),
    asOf: options.asOf,
    pack: packName,
  });
  if (journal.head.pack !== packName) {
    say(words.otherPack(journal.head.pack, packName));
    await journal.close();
    return SCAN_STATUS.unusable;
  }
  if (journal.done() > 0) say(words.resumed(journal.done()));
  try {
    await work(options, journal, signal, words);
  } finally {
    await journal.close();
  }
  if (signal.aborted) {
    say(words.stopped);
    return SCAN_STATUS.stopped;
  }
  // The report, the workbook and their libraries are not needed before there is something to write. React checks itself unless told not to.
  process.env.NODE_ENV ??= 'production';
  const { writeResults } = await import('./results');
  const results = await writeResults({
    out: options.out,
    lang: options.lang,
    method: methodOf(options, journal.head),
    triage,
    ...(options.baseline !== undefined && { baseline: options.baseline }),
  });
  return report(results, options, say);
}

async function work(options: ScanOptions, journal: Journal, signal: AbortSignal, words: ScanWords): Promise<void> {
  const agent = `BeforeYouSign/${version}${options.contact === undefined ? '' : ` (${options.contact})`}`;
  const web = openWeb({
    agent,
    limitMs: options.limitMs,
    mostBytes: options.mostBytes,
    robots: options.ignoreRobots === undefined,
    ...(options.proxy !== undefined && { proxy: options.proxy }),
  });
  const metrics = newMetrics();
  const served = options.metrics === undefined ? undefined : await serveMetrics(metrics, options.metrics);
  const boss = options.queue === undefined ? undefined : await bossFor(options.queue, options, { journal, agent, metrics });
  const hands = boss ?? localHands(web, { ...options, agent }, journal.head.asOf);
  const progress = progressOn(process.stderr, {
    done: journal.done(),
    words,
    more: () => (boss === undefined ? '' : words.queue(boss.state())),
  });
  try {
    await runScan({
      items: findItems(options.inputs, web),
      journal,
      hands,
      hosts: options.hosts,
      delayMs: options.delayMs,
      most: options.queue === undefined ? options.threads * 3 : MOST_OUT,
      message: words.why,
      signal,
      onEnd(outcome, count) {
        metrics.count('targets_total', { outcome }, count);
        progress.ended(outcome);
      },
      onKnown(known) {
        metrics.gauge('targets_known', {}, known);
        progress.known(known);
      },
    });
  } finally {
    progress.close();
    await hands.close();
    await web.close();
    served?.close();
  }
}

/** BullMQ is loaded only by a scan that has a queue. */
async function bossFor(
  redis: string,
  options: ScanOptions,
  { journal, agent, metrics }: { journal: Journal; agent: string; metrics: Metrics },
): Promise<Boss> {
  const { retries, retryMs, limitMs, mostBytes, render, ignoreRobots, queueMs } = options;
  const { openBoss } = await import('./queue/boss');
  const { shown } = await import('./queue/connection');
  return openBoss({
    redis,
    scan: journal.head.scan,
    asOf: journal.head.asOf,
    fetch: { agent, robots: ignoreRobots === undefined, render, retries, retryMs, limitMs, mostBytes },
    limitMs: queueMs,
    onTrouble: (message) => complain(`${shown(redis)}: ${message}`),
    metrics,
  });
}

/** Marks of false alarms; a file that is named must be there, the one beside the results may be. */
async function readTriage({ triage, out }: ScanOptions): Promise<Triage> {
  const path = triage ?? join(out, 'triage.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (triage === undefined) return triageOf([]);
    throw error;
  }
  const read = triageSchema.safeParse(JSON.parse(text));
  if (!read.success)
    throw new Error(`${path}: ${read.error.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`).join('; ')}`);
  return triageOf(read.data);
}

function methodOf(options: ScanOptions, head: { startedAt: string; asOf: string; pack: string }) {
  const { inputs, render, ignoreRobots, delayMs, limitMs, mostBytes, retries } = options;
  return {
    pack: head.pack,
    rules: pack.rules.length,
    asOf: head.asOf,
    startedAt: head.startedAt,
    endedAt: new Date().toISOString(),
    inputs,
    rendered: render,
    delayMs,
    limitMs,
    mostBytes,
    retries,
    ...(ignoreRobots !== undefined && { ignoreRobots }),
  };
}

function report({ table, comparison }: Results, { out, lang }: ScanOptions, say: (line: string) => void): ScanStatus {
  const words = scanWords[lang];
  const counts: Partial<Record<Outcome, number>> = table.outcomes;
  say(words.summary(counts, table.known));
  say(words.written(out));
  if (comparison === undefined) return SCAN_STATUS.done;
  const { counts: changed, newSources: sources } = comparison;
  say(words.baseline({ fresh: changed.new, worse: changed.worse, gone: changed.gone, sources }));
  return changed.new + changed.worse > 0 ? SCAN_STATUS.changed : SCAN_STATUS.done;
}
