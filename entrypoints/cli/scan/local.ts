import { openCrawl } from './crawl';
import type { ScanOptions } from './options';
import type { Hands } from './run';
import { openThreads } from './threads';
import type { Web } from './web';

/** Reading a page and reviewing it takes milliseconds; a page that takes this long is built to. */
export const READ_LIMIT_MS = 60_000;

/** This machine does all of it: Crawlee fetches, a few threads review. */
export async function localHands(web: Web, options: ScanOptions, asOf: string): Promise<Hands & { close(): Promise<void> }> {
  const crawl = {
    most: options.hosts,
    retries: options.retries,
    limitMs: options.limitMs,
    retryMs: options.retryMs,
  };
  const fetcher = options.render ? (await import('./render')).openRender(web, { ...crawl, proxy: options.proxy }) : openCrawl(web, crawl);
  const threads = openThreads({ count: options.threads, asOf, limitMs: READ_LIMIT_MS });
  return {
    fetch: ({ url }) =>
      url === undefined ? Promise.resolve({ ok: false, why: 'bad-address', attempts: 1, pauseMs: 0 }) : fetcher.fetch(url),
    review: (page, target) => threads.review(page, target),
    async close() {
      await Promise.all([fetcher.close(), threads.close()]);
    },
  };
}
