import { Queue, QueueEvents } from 'bullmq';
import type { z } from 'zod';
import { decodedPage } from '@/lib/scan/page';
import { fileTools } from '../../file-tools';
import type { Answer } from '../answer';
import type { Fetched } from '../crawl';
import type { Metrics } from '../metrics';
import type { Hands } from '../run';
import { connect } from './connection';
import {
  answerSchema,
  DEAD_QUEUE,
  type FetchJob,
  fetchedSchema,
  fetchKey,
  type JobKind,
  PACK,
  QUEUES,
  type ReviewJob,
  reviewKey,
} from './jobs';

export interface BossOptions {
  redis: string;
  scan: string;
  asOf: string;
  fetch: Omit<FetchJob, 'scan' | 'target'>;
  /** A job that nobody has done after this long ends its target. */
  limitMs: number;
  onTrouble: (message: string) => void;
  metrics: Metrics;
}

export interface QueueState {
  waiting: number;
  workers: number;
}

export interface Boss extends Hands {
  state(): QueueState;
  close(): Promise<void>;
}

/** How often every job that is out is looked for in Redis. */
const LOOK_EVERY_MS = 2000;
/** Text that may be out at once, in characters: a slow crew must not fill Redis. */
const MOST_OUT = 64 * 1024 * 1024;
/** Results nobody fetched (the scan was stopped) are dropped after a day; failures are kept for a week. */
const KEEP = { removeOnComplete: { age: 86_400 }, removeOnFail: { age: 7 * 86_400 } } as const;

interface Out {
  kind: JobKind;
  data: unknown;
  size: number;
  since: number;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * Hands of a scan whose work is done by workers on any machines, through BullMQ. Only this process knows what is to be done: what Redis lost it
 * puts in again, and every result is taken out here.
 */
export function openBoss(options: BossOptions): Boss {
  const { metrics, scan, asOf } = options;
  const redis = connect(options.redis, options.onTrouble);
  const queues = { fetch: new Queue(QUEUES.fetch, { connection: redis }), review: new Queue(QUEUES.review, { connection: redis }) };
  const dead = new Queue(DEAD_QUEUE, { connection: redis });
  const out = new Map<string, Out>();
  let size = 0;
  const room: (() => void)[] = [];
  let state: QueueState = { waiting: 0, workers: 0 };
  const events = (['fetch', 'review'] as const).map((kind) => {
    const listener = new QueueEvents(QUEUES[kind], { connection: connect(options.redis, () => undefined) });
    listener.on('completed', ({ jobId, returnvalue }) => end(jobId, (job) => job.resolve(returnvalue)));
    listener.on('failed', ({ jobId, failedReason }) => end(jobId, (job) => job.reject(new Error(failedReason))));
    listener.on('error', () => undefined);
    return listener;
  });
  for (const queue of [...Object.values(queues), dead]) queue.on('error', () => undefined);

  function end(id: string, settle: (job: Out) => void): void {
    const job = out.get(id);
    if (job === undefined) return;
    out.delete(id);
    size -= job.size;
    for (const resolve of room.splice(0)) resolve();
    settle(job);
    void queues[job.kind].remove(id).catch(() => undefined);
  }
  const put = (id: string, { kind, data }: Out) => queues[kind].add(kind, data, { jobId: id, attempts: 1, ...KEEP });

  async function done<T>(id: string, kind: JobKind, data: unknown, schema: z.ZodType<T>): Promise<T> {
    const weight = kind === 'review' ? JSON.stringify(data).length : 0;
    while (size > 0 && size + weight > MOST_OUT) await new Promise<void>((resolve) => room.push(resolve));
    size += weight;
    const began = Date.now();
    try {
      const value = await new Promise<unknown>((resolve, reject) => {
        const job = { kind, data, size: weight, since: began, resolve, reject };
        out.set(id, job);
        put(id, job).catch(reject);
      });
      metrics.count('jobs_total', { kind, result: 'done' });
      metrics.time('job_seconds', { kind }, Date.now() - began);
      return schema.parse(value);
    } catch (error) {
      metrics.count('jobs_total', { kind, result: 'dead' });
      const reason = error instanceof Error ? error.message : String(error);
      void dead
        .add(kind, { id, reason: reason.slice(0, 500), data: summary(data) }, { jobId: id, removeOnComplete: false })
        .catch(() => undefined);
      throw error;
    }
  }

  /** Every job that is out is in Redis, or put in again; results whose message was missed are taken. */
  async function look(): Promise<void> {
    const now = Date.now();
    for (const [id, job] of [...out]) {
      if (now - job.since > options.limitMs) {
        end(id, ({ reject }) => reject(new Error(`nobody did it within ${options.limitMs / 1000} s`)));
        continue;
      }
      const found = await queues[job.kind].getJob(id);
      if (found === undefined) {
        metrics.count('jobs_put_again_total', { kind: job.kind });
        await put(id, job);
      } else if (found.finishedOn !== undefined) {
        if (found.failedReason) end(id, ({ reject }) => reject(new Error(found.failedReason)));
        else end(id, ({ resolve }) => resolve(found.returnvalue));
      }
    }
    const waiting = await Promise.all(Object.values(queues).map((queue) => queue.getWaitingCount()));
    state = { waiting: waiting.reduce((a, b) => a + b, 0), workers: await queues.review.getWorkersCount() };
    metrics.gauge('jobs_waiting', {}, state.waiting);
    metrics.gauge('workers', {}, state.workers);
    metrics.gauge('jobs_out', {}, out.size);
  }

  let isClosed = false;
  const looking = (async () => {
    while (!isClosed) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS).unref());
      // Between two looks Redis may be away; the next look puts things right.
      if (!isClosed) await look().catch((error: unknown) => options.onTrouble(String(error)));
    }
  })();
  void looking;

  return {
    state: () => state,
    async fetch(target): Promise<Fetched> {
      if (target.url === undefined) return { ok: false, why: 'bad-address', attempts: 1, pauseMs: 0 };
      const data: FetchJob = { ...options.fetch, scan, target: { ...target, url: target.url } };
      return done(fetchKey(scan, target.url), 'fetch', data, fetchedSchema).catch((error: unknown) => ({
        ok: false as const,
        why: 'error' as const,
        detail: String(error),
        attempts: 1,
        pauseMs: 0,
      }));
    },
    async review(page, target): Promise<Answer> {
      const decoded = page.form === 'bytes' ? await decodedPage(page, fileTools) : { ok: true as const, value: page };
      if (!decoded.ok) return { why: decoded.why, linked: [] };
      const data: ReviewJob = { page: decoded.value, target, asOf, pack: PACK };
      return done(reviewKey(decoded.value, target, asOf), 'review', data, answerSchema).catch((error: unknown) => ({
        why: 'error' as const,
        detail: String(error),
        linked: [],
      }));
    },
    async close() {
      isClosed = true;
      await Promise.allSettled([...events, ...Object.values(queues), dead].map((each) => each.close()));
      redis.disconnect();
    },
  };
}

/** What a person needs to see of a dead job; never the text. */
function summary(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'target' in data ? data.target : undefined;
}
