import { readFile } from 'node:fs/promises';
import { Configuration, log, PlaywrightCrawler } from '@crawlee/playwright';
import { chromium, type Page as Tab } from 'playwright';
import { isLoginAddress } from '@/lib/scan/address';
import { whyOfStatus } from '@/lib/scan/outcome';
import type { Page } from '@/lib/scan/page';
import { sourceSchema } from '@/lib/scan/source-schema';
import { systemBrowser } from './browser';
import type { CrawlOptions, Fetched, Fetcher } from './crawl';
import { isPrivate, type Web, WebError } from './web';

export interface RenderOptions extends CrawlOptions {
  agent: string;
  mostBytes: number;
  proxy?: string;
}

/** Browsers are heavy: no more tabs than this at once, whatever the number of hosts. */
const MOST_TABS = 4;
/** Scripts get this long after the page has loaded to draw its text. */
const SETTLE_MS = 1500;
/** Nothing that a text is read from. */
const HEAVY = new Set(['image', 'media', 'font']);

/**
 * Pages through Crawlee's browser pool and this machine's browser: scripts run, and the same reading as the extension's is made in the open page,
 * so that what styles hide is known. Every page in a context of its own, without images, films and fonts. Throws when there is no browser.
 */
export async function openRender(web: Web, options: RenderOptions): Promise<Fetcher> {
  const executablePath = systemBrowser();
  if (executablePath === undefined) throw new Error('--render: no Chromium found; install one or set CHROMIUM_PATH');
  const reader = await readFile(new URL('./scan/in-page.js', import.meta.url), 'utf8');
  log.setLevel(log.LEVELS.OFF);
  const waiting = new Map<string, { resolve: (fetched: Fetched) => void; pauseMs: number }>();
  let numbers = 0;
  const done = (key: string, retries: number, result: { ok: true; page: Page } | { ok: false; why: WebError['why']; detail?: string }) => {
    const one = waiting.get(key);
    waiting.delete(key);
    one?.resolve({ ...result, attempts: retries + 1, pauseMs: one.pauseMs });
  };
  const crawler = new PlaywrightCrawler(
    {
      keepAlive: true,
      useSessionPool: false,
      persistCookiesPerSession: false,
      maxRequestRetries: options.retries,
      maxSessionRotations: 0,
      maxConcurrency: Math.min(options.most, MOST_TABS),
      minConcurrency: 1,
      autoscaledPoolOptions: { maybeRunIntervalSecs: 0.1 },
      statisticsOptions: { logIntervalSecs: 3600, persistenceOptions: { enable: false } },
      navigationTimeoutSecs: options.limitMs / 1000,
      requestHandlerTimeoutSecs: options.limitMs / 1000 + 10,
      headless: true,
      launchContext: {
        launcher: chromium,
        useIncognitoPages: true,
        launchOptions: {
          executablePath,
          // Chromium has no sandbox for root; in a container there is often nobody else.
          chromiumSandbox: process.getuid?.() !== 0,
          ...(options.proxy !== undefined && { proxy: { server: options.proxy } }),
        },
      },
      browserPoolOptions: {
        useFingerprints: false,
        retireBrowserAfterPageCount: 50,
        prePageCreateHooks: [
          (_id, _controller, pageOptions) => {
            if (pageOptions === undefined) return;
            const manners = {
              userAgent: `Mozilla/5.0 (compatible; ${options.agent})`,
              locale: 'zh-CN',
              serviceWorkers: 'block',
              acceptDownloads: false,
            };
            Object.assign(pageOptions, manners);
          },
        ],
      },
      preNavigationHooks: [
        async ({ request, page }, goto) => {
          const one = waiting.get(request.uniqueKey);
          const pauseMs = await web.allow(request.url);
          if (one !== undefined) one.pauseMs = pauseMs;
          await guard(page, request.url);
          Object.assign(goto ?? {}, { waitUntil: 'load', timeout: options.limitMs });
        },
      ],
      async requestHandler({ request, page, response }) {
        const failed = whyOfStatus(response?.status() ?? 0);
        if (failed !== undefined && response !== undefined) throw new WebError(failed.why, `HTTP ${response.status()}`, failed.retry);
        if (page.url() !== request.url) await web.allow(page.url());
        if (isLoginAddress(page.url()) && !isLoginAddress(request.url)) throw new WebError('login', page.url(), false);
        await page.waitForLoadState('networkidle', { timeout: SETTLE_MS }).catch(() => undefined);
        done(request.uniqueKey, request.retryCount, { ok: true, page: await readTab(page, reader, options.mostBytes) });
      },
      async errorHandler({ request }, error) {
        if (!webError(error).retry) request.noRetry = true;
        else await new Promise((resolve) => setTimeout(resolve, options.retryMs * 2 ** request.retryCount));
      },
      async failedRequestHandler({ request }, error) {
        const { why, message } = webError(error);
        done(request.uniqueKey, request.retryCount, { ok: false, why, detail: message });
      },
    },
    new Configuration({ persistStorage: false }),
  );
  const ended = crawler.run().then(
    () => undefined,
    (error: unknown) => String(error),
  );
  const settled = ended.then((detail) => {
    for (const key of waiting.keys()) done(key, 0, { ok: false, why: 'error', detail: detail ?? 'stopped' });
  });
  return {
    fetch: (url) =>
      new Promise((resolve, reject) => {
        const uniqueKey = `${numbers++}`;
        waiting.set(uniqueKey, { resolve, pauseMs: 0 });
        crawler.addRequests([{ url, uniqueKey }]).catch(reject);
      }),
    async close() {
      crawler.stop();
      await settled;
      await crawler.teardown();
    },
  };
}

/** A page loads its text and what draws it, and nothing from this machine's own network. */
async function guard(page: Tab, asked: string): Promise<void> {
  await page.route('**/*', (route) => {
    const request = route.request();
    const isBarred = HEAVY.has(request.resourceType()) || (/^https?:/.test(request.url()) && isPrivate(request.url()) && !isPrivate(asked));
    // A tab may close while something is still on its way.
    return (isBarred ? route.abort() : route.continue()).catch(() => undefined);
  });
}

async function readTab(page: Tab, reader: string, mostBytes: number): Promise<Page> {
  const read: unknown = await page.evaluate(`${reader};beforeYouSign.read()`);
  if (typeof read !== 'string') throw new WebError('error', 'the page could not be read', false);
  if (read.length > mostBytes) throw new WebError('too-large', `more than ${Math.round(mostBytes / 1024 / 1024)} MB`, false);
  const url = page.url();
  const source = sourceSchema.parse(JSON.parse(read));
  return {
    form: 'source',
    source: { ...source, kind: 'linked', url },
    origin: { kind: 'linked', name: '', url, retrievedAt: new Date().toISOString() },
  };
}

/** What the browser says of a connection that failed, as our own reasons. */
function webError(error: Error): WebError {
  if (error instanceof WebError) return error;
  if (/timeout|timed out/i.test(error.message)) return new WebError('timeout', firstLine(error), true);
  if (/ERR_TOO_MANY_REDIRECTS/.test(error.message)) return new WebError('redirects', firstLine(error), false);
  if (/ERR_BLOCKED_BY_CLIENT|ERR_FAILED/.test(error.message)) return new WebError('refused', firstLine(error), false);
  return /net::ERR_/.test(error.message)
    ? new WebError('unreachable', firstLine(error), true)
    : new WebError('error', firstLine(error), false);
}

const firstLine = (error: Error): string => error.message.split('\n', 1)[0] ?? '';
