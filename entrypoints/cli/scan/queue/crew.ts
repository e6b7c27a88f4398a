import { type Job, Worker } from 'bullmq';
import { decodedMembers } from '@/lib/scan/packed';
import { decodedPage } from '@/lib/scan/page';
import { fileTools } from '../../file-tools';
import type { Fetcher } from '../crawl';
import { openFetcher, READ_LIMIT_MS, unpacked } from '../local';
import type { Metrics } from '../metrics';
import { openThreads } from '../threads';
import { openWeb } from '../web';
import { connect } from './connection';
import { type FetchJob, fetchJobSchema, PACK, QUEUES, type QueueAnswer, reviewJobSchema } from './jobs';

export interface CrewOptions {
  redis: string;
  threads: number;
  hosts: number;
  proxy?: string;
  /** A worker that has not been heard of for so long has died; its job goes to another. */
  lockMs: number;
  onTrouble: (message: string) => void;
  metrics: Metrics;
}

export interface Crew {
  /** Takes no new job and finishes those in hand; after the time they are left to others. */
  stop(withinMs: number): Promise<void>;
}

/** A job whose worker died this often kills workers, and is taken out. */
const MOST_DEATHS = 2;

/** One machine's worker: fetches pages and reviews texts until it is told to stop. */
export function openCrew(options: CrewOptions): Crew {
  const { metrics } = options;
  const fetchers = fetcherCache(options);
  const threads = openThreads({ count: options.threads, limitMs: READ_LIMIT_MS });
  const settings = { lockDuration: options.lockMs, stalledInterval: options.lockMs, maxStalledCount: MOST_DEATHS };

  const fetchOne = async (job: Job): Promise<unknown> => {
    const data = fetchJobSchema.parse(job.data);
    const fetched = await unpacked(await (await fetchers.of(data)).fetch(data.target.url));
    if (fetched.ok && fetched.page.form === 'packed') return { ...fetched, page: await decodedMembers(fetched.page, fileTools) };
    if (!fetched.ok || fetched.page.form !== 'bytes') return fetched;
    const decoded = await decodedPage(fetched.page, fileTools);
    const { attempts, pauseMs } = fetched;
    return decoded.ok ? { ok: true, page: decoded.value, attempts, pauseMs } : { ok: false, why: decoded.why, attempts, pauseMs };
  };
  const reviewOne = async (job: Job): Promise<QueueAnswer> => {
    const { page, target, asOf, pack } = reviewJobSchema.parse(job.data);
    if (pack !== PACK) throw new Error(`this worker has rules ${PACK}, the scan ${pack}`);
    const { json, ...answer } = await threads.review(page, target, asOf);
    // Redis carries text.
    return json === undefined ? answer : { ...answer, json: typeof json === 'string' ? json : Buffer.from(json).toString() };
  };
  const workers = [
    new Worker(QUEUES.fetch, fetchOne, { connection: connect(options.redis, options.onTrouble), concurrency: options.hosts, ...settings }),
    new Worker(QUEUES.review, reviewOne, {
      connection: connect(options.redis, () => undefined),
      concurrency: options.threads,
      ...settings,
    }),
  ];
  for (const [i, kind] of (['fetch', 'review'] as const).entries()) {
    const worker = workers[i];
    worker?.on('completed', (job) => {
      metrics.count('jobs_total', { kind, result: 'done' });
      metrics.time('job_seconds', { kind }, (job.finishedOn ?? 0) - (job.processedOn ?? 0));
    });
    worker?.on('failed', () => metrics.count('jobs_total', { kind, result: 'dead' }));
    worker?.on('stalled', () => metrics.count('jobs_total', { kind, result: 'stalled' }));
    worker?.on('error', () => undefined);
  }
  return {
    async stop(withinMs) {
      const late = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref());
      await Promise.race([Promise.allSettled(workers.map((worker) => worker.close())), late]);
      await Promise.race([Promise.allSettled([threads.close(), fetchers.close()]), late]);
    },
  };
}

/** Scans may ask for different manners; one fetcher for each. */
function fetcherCache({ hosts, proxy }: CrewOptions) {
  const opened = new Map<string, { fetcher: Promise<Fetcher>; close(): Promise<void> }>();
  return {
    of({ agent, robots, render, retries, retryMs, limitMs, mostBytes }: FetchJob): Promise<Fetcher> {
      const manners = JSON.stringify([agent, robots, render, retries, retryMs, limitMs, mostBytes]);
      const known = opened.get(manners);
      if (known !== undefined) return known.fetcher;
      const through = proxy === undefined ? {} : { proxy };
      const web = openWeb({ agent, robots, limitMs, mostBytes, ...through });
      const fetcher = openFetcher(web, { agent, hosts, retries, retryMs, limitMs, mostBytes, render, ...through });
      opened.set(manners, { fetcher, close: () => web.close() });
      return fetcher;
    },
    async close() {
      for (const { fetcher, close } of opened.values()) {
        await (await fetcher).close();
        await close();
      }
    },
  };
}
