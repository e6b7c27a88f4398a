import { unpackedPage } from '@/lib/scan/packed';
import { fileTools } from '../file-tools';
import type { Fetched, Fetcher } from './crawl';
import type { ScanOptions } from './options';
import type { Hands } from './run';
import { openThreads } from './threads';
import type { Web } from './web';

/** Reading a page and reviewing it takes milliseconds; a page that takes this long is built to. */
export const READ_LIMIT_MS = 60_000;

/** This machine does all of it: Crawlee fetches, a few threads review. Neither is loaded before there is something for it to do. */
export function localHands(web: Web, options: ScanOptions & { agent: string }, asOf: string): Hands & { close(): Promise<void> } {
  const threads = openThreads({ count: options.threads, limitMs: READ_LIMIT_MS });
  let fetcher: Promise<Fetcher> | undefined;
  return {
    async fetch({ url }) {
      if (url === undefined) return { ok: false, why: 'bad-address', attempts: 1, pauseMs: 0 };
      fetcher ??= openFetcher(web, options);
      return unpacked(await (await fetcher).fetch(url));
    },
    review: (page, target) => threads.review(page, target, asOf),
    async close() {
      await Promise.all([fetcher?.then((opened) => opened.close()), threads.close()]);
    },
  };
}

/** A ZIP archive becomes its documents; everything else stays as it came. */
export async function unpacked(fetched: Fetched): Promise<Fetched> {
  if (!fetched.ok || fetched.page.form !== 'bytes') return fetched;
  const { attempts, pauseMs } = fetched;
  const packed = await unpackedPage(fetched.page, fileTools);
  if (packed === undefined) return fetched;
  return 'why' in packed ? { ok: false, why: packed.why, attempts, pauseMs } : { ok: true, page: packed, attempts, pauseMs };
}

/** Static pages as they are sent, or pages that a browser has opened. */
export async function openFetcher(web: Web, options: FetchOptions): Promise<Fetcher> {
  const { hosts: most, retries, limitMs, retryMs, proxy, render, agent, mostBytes } = options;
  const crawl = { most, retries, limitMs, retryMs };
  if (!render) return (await import('./crawl')).openCrawl(web, crawl);
  return (await import('./render')).openRender(web, { ...crawl, agent, mostBytes, ...(proxy !== undefined && { proxy }) });
}

export type FetchOptions = Pick<ScanOptions, 'hosts' | 'retries' | 'limitMs' | 'retryMs' | 'mostBytes' | 'proxy' | 'render'> & {
  agent: string;
};
