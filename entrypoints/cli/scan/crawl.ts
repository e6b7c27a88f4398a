import { Readable } from 'node:stream';
import { type BaseHttpClient, Configuration, HttpCrawler, log, type StreamingHttpResponse } from '@crawlee/cheerio';
import { isLoginAddress } from '@/lib/scan/address';
import { whyOfStatus } from '@/lib/scan/outcome';
import type { PackedPage } from '@/lib/scan/packed';
import type { Page } from '@/lib/scan/page';
import type { Why } from '@/lib/scan/types';
import { type Answered, type Web, WebError } from './web';

/** What came of fetching one address. `pauseMs`: the least time the host wants between two requests. */
export type Fetched = { attempts: number; pauseMs: number } & (
  | { ok: true; page: Page | PackedPage }
  | { ok: false; why: Why; detail?: string }
);

/** Fetches pages, many at once; the caller sees to it that no host is asked for two at a time. */
export interface Fetcher {
  fetch(url: string): Promise<Fetched>;
  close(): Promise<void>;
}

export interface CrawlOptions {
  most: number;
  retries: number;
  limitMs: number;
  /** First pause before asking again; doubled each time, and never shorter than the server's Retry-After. */
  retryMs: number;
}

/** A server that wants a longer rest than this is not waited for. */
const MOST_REST_MS = 60_000;
/** What the bytes are handed over as: Crawlee would decode and parse anything that says it is a page. */
const BYTES = 'application/octet-stream';
/** Names the request to our client; never sent. */
const KEY = 'x-scan-request';

/** What a request carries while it is under way. */
interface Waiting {
  resolve: (fetched: Fetched) => void;
  pauseMs: number;
  rest?: number;
  answered?: Answered;
  failure?: WebError;
}

/**
 * Static pages through Crawlee: its queue, its retries and its time limits. Crawlee's own HTTP client pretends to be a browser and its Cheerio
 * step would parse each page a second time, so the client is ours (`web.ts`) and hands the bytes over as they came.
 */
export function openCrawl(web: Web, options: CrawlOptions): Fetcher {
  log.setLevel(log.LEVELS.OFF);
  const waiting = new Map<string, Waiting>();
  let numbers = 0;
  const crawler = new HttpCrawler(
    {
      keepAlive: true,
      useSessionPool: false,
      persistCookiesPerSession: false,
      maxRequestRetries: options.retries,
      maxSessionRotations: 0,
      minConcurrency: options.most,
      maxConcurrency: options.most,
      autoscaledPoolOptions: { maybeRunIntervalSecs: 0.05, autoscaleIntervalSecs: 3600 },
      statisticsOptions: { logIntervalSecs: 3600, persistenceOptions: { enable: false } },
      navigationTimeoutSecs: options.limitMs / 1000 + 5,
      requestHandlerTimeoutSecs: options.limitMs / 1000 + 5,
      additionalMimeTypes: [BYTES],
      ignoreHttpErrorStatusCodes: Array.from({ length: 100 }, (_, i) => 500 + i),
      httpClient: clientOf(web, waiting),
      async requestHandler({ request }) {
        const one = waiting.get(request.uniqueKey);
        if (one?.failure !== undefined) throw one.failure;
        if (one?.answered === undefined) throw new WebError('error', 'no answer was kept', false);
        const failed = whyOfStatus(one.answered.status);
        if (failed !== undefined) {
          one.rest = (one.answered.retryAfter ?? 0) * 1000;
          throw new WebError(failed.why, `HTTP ${one.answered.status}`, failed.retry && one.rest <= MOST_REST_MS);
        }
        done(request.uniqueKey, request.retryCount, { ok: true, page: pageOf(one.answered, request.url) });
      },
      async errorHandler({ request }, error) {
        const one = waiting.get(request.uniqueKey);
        const known = webError(error, one);
        if (!known.retry) request.noRetry = true;
        else if (request.retryCount < options.retries) {
          await rest(Math.max(options.retryMs * 2 ** request.retryCount, one?.rest ?? 0));
        }
      },
      async failedRequestHandler({ request }, error) {
        const one = waiting.get(request.uniqueKey);
        const { why, message } = webError(error, one);
        done(request.uniqueKey, request.retryCount, { ok: false, why, detail: message });
      },
    },
    new Configuration({ persistStorage: false }),
  );
  const done = (key: string, retries: number, result: { ok: true; page: Page } | { ok: false; why: Why; detail?: string }) => {
    const one = waiting.get(key);
    waiting.delete(key);
    one?.resolve({ ...result, attempts: retries + 1, pauseMs: one.pauseMs });
  };
  // Crawlee ends by itself when it is interrupted; nobody must be left waiting.
  const running = crawler.run().then(
    () => undefined,
    (error: unknown) => error,
  );
  const ended = running.then((error) => {
    for (const key of waiting.keys()) done(key, 0, { ok: false, why: 'error', detail: error === undefined ? 'stopped' : String(error) });
  });
  return {
    fetch: (url) =>
      new Promise((resolve, reject) => {
        const uniqueKey = `${numbers++}`;
        waiting.set(uniqueKey, { resolve, pauseMs: 0 });
        crawler.addRequests([{ url, uniqueKey, headers: { [KEY]: uniqueKey } }]).catch(reject);
      }),
    async close() {
      crawler.stop();
      await ended;
    },
  };
}

/** Our visitor in the shape that Crawlee asks for. Failures are kept with the request: of an error thrown here Crawlee keeps the message at best. */
function clientOf(web: Web, waiting: ReadonlyMap<string, Waiting>): BaseHttpClient {
  return {
    async stream(request) {
      const one = waiting.get(String(request.headers?.[KEY]));
      if (one === undefined) throw new Error('A request that nobody waits for');
      const url = String(request.url);
      delete one.answered;
      delete one.failure;
      delete one.rest;
      try {
        one.pauseMs = await web.allow(url);
        one.answered = await web.get(url, request.signal);
      } catch (error) {
        one.failure = error instanceof WebError ? error : new WebError('error', String(error), false);
      }
      return responseOf(one.answered ?? { url, status: 200, bytes: new Uint8Array() }, request);
    },
    sendRequest() {
      throw new Error('Only pages are fetched');
    },
  };
}

function responseOf(answered: Answered, request: StreamingHttpResponse['request']): StreamingHttpResponse {
  const progress = { percent: 1, transferred: answered.bytes.length };
  return {
    stream: Readable.from(answered.bytes.length > 0 ? [answered.bytes] : []),
    url: answered.url,
    statusCode: answered.status,
    headers: { 'content-type': BYTES },
    trailers: {},
    redirectUrls: [],
    complete: true,
    request,
    downloadProgress: progress,
    uploadProgress: progress,
  };
}

function webError(error: Error, one: Waiting | undefined): WebError {
  if (error instanceof WebError) return error;
  if (one?.failure !== undefined) return one.failure;
  return /timed out/i.test(error.message) ? new WebError('timeout', error.message, true) : new WebError('error', error.message, false);
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.min(ms, MOST_REST_MS)));

/** A page that was asked for and turned into a login form is told apart by its address. */
export function pageOf({ url, bytes, type }: Answered, asked: string): Page {
  const name = new URL(url).pathname.split('/').pop() ?? '';
  const isLogin = isLoginAddress(url) && !isLoginAddress(asked);
  if (isLogin) throw new WebError('login', url, false);
  return {
    form: 'bytes',
    bytes,
    ...(type !== undefined && { type }),
    origin: { kind: 'linked', name, url, retrievedAt: new Date().toISOString() },
  };
}
