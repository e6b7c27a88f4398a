import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import robotsParser, { type Robot } from 'robots-parser';
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import { normaliseUrl } from '@/lib/scan/address';
import type { Why } from '@/lib/scan/types';

/** A page as a server sent it. */
export interface Answered {
  url: string;
  status: number;
  type?: string;
  /** Seconds until the server wants to be asked again. */
  retryAfter?: number;
  bytes: Uint8Array;
}

/** Asking a server failed; `retry` when asking again may help. */
export class WebError extends Error {
  constructor(
    readonly why: Why,
    message: string,
    readonly retry: boolean,
  ) {
    super(message);
  }
}

export interface WebOptions {
  agent: string;
  proxy?: string;
  limitMs: number;
  mostBytes: number;
  /** Robots rules are asked for and obeyed. */
  robots: boolean;
}

export interface Web {
  /** The page behind an address. Follows redirects, each of which is held against the robots rules of its own host. Throws WebError. */
  get(url: string, signal?: AbortSignal): Promise<Answered>;
  /** The bytes of a file that must be there. Throws. */
  bytes(url: string): Promise<Uint8Array>;
  /** Throws WebError when the host's robots rules forbid it; gives the pause between requests that they ask for, in ms. */
  allow(url: string): Promise<number>;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 6;
/** RFC 9309 §2.5: at least 500 KiB of a robots.txt must be read. */
const MOST_ROBOTS = 512 * 1024;
/** A pause longer than this is not waited for between two pages. */
const MOST_PAUSE_MS = 60_000;

/** One polite visitor: says who it is, keeps no cookies, holds no more than `mostBytes` of an answer, and waits no longer than `limitMs`. */
export function openWeb(options: WebOptions): Web {
  const { agent, limitMs } = options;
  const connect = { timeout: Math.min(limitMs, 10_000) };
  const dispatcher: Dispatcher =
    options.proxy === undefined ? new Agent({ connect }) : new ProxyAgent({ uri: options.proxy, proxyTunnel: true, connect });
  const robots = new Map<string, Promise<Robot>>();
  const once = (url: string, most: number, signal?: AbortSignal) =>
    ask(url, { dispatcher, agent, most, limitMs, ...(signal && { signal }) });

  async function get(url: string, signal?: AbortSignal): Promise<Answered> {
    let at = url;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (hop > 0) await allow(at);
      const { location, ...answered } = await once(at, options.mostBytes, signal);
      if (location === undefined) return answered;
      const next = normaliseUrl(location, at);
      if (next === undefined) throw new WebError('redirects', location, false);
      if (isPrivate(next) && !isPrivate(url)) throw new WebError('refused', `${next}: a page on the web led to a private address`, false);
      at = next;
    }
    throw new WebError('redirects', `more than ${MOST_REDIRECTS} redirects`, false);
  }

  async function allow(url: string): Promise<number> {
    if (!options.robots) return 0;
    const { origin } = new URL(url);
    const known = robots.get(origin) ?? rulesOf(origin);
    robots.set(origin, known);
    const rules = await known;
    if (rules.isAllowed(url, agent) === false) throw new WebError('robots', `${origin}/robots.txt`, false);
    return Math.min((rules.getCrawlDelay(agent) ?? 0) * 1000, MOST_PAUSE_MS);
  }

  /** RFC 9309 §2.3.1: no robots.txt means everything is allowed, a server that fails means nothing is. */
  async function rulesOf(origin: string): Promise<Robot> {
    const place = `${origin}/robots.txt`;
    const { status, text } = await robotsText(place).catch((error: unknown) => {
      robots.delete(origin);
      throw error;
    });
    if (status >= 500 || status === 429) return robotsParser(place, 'User-agent: *\nDisallow: /');
    return robotsParser(place, status >= 200 && status < 300 ? text : '');
  }

  async function robotsText(place: string): Promise<{ status: number; text: string }> {
    let at = place;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const { location, status, bytes } = await once(at, MOST_ROBOTS);
      const next = location === undefined ? undefined : normaliseUrl(location, at);
      if (next === undefined) return { status, text: new TextDecoder().decode(bytes) };
      at = next;
    }
    return { status: 404, text: '' };
  }

  return {
    get,
    allow,
    async bytes(url) {
      const { status, bytes } = await get(url);
      if (status !== 200) throw new Error(`HTTP ${status}`);
      return bytes;
    },
    close: () => dispatcher.destroy(),
  };
}

const ASKED = {
  accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5',
  'accept-language': 'zh-CN,zh;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
};

interface Asking {
  dispatcher: Dispatcher;
  agent: string;
  most: number;
  limitMs: number;
  signal?: AbortSignal;
}

/** One request, no redirect followed. A body past `most` bytes ends it: 'too-large'. */
async function ask(url: string, { dispatcher, agent, most, limitMs, signal }: Asking): Promise<Answered & { location?: string }> {
  const limit = AbortSignal.timeout(limitMs);
  try {
    // A proxy that never lets us through is not seen by undici's own signal, so the limit is kept here as well.
    const { statusCode, headers, body } = await Promise.race([
      request(url, {
        dispatcher,
        signal: signal ? AbortSignal.any([limit, signal]) : limit,
        headers: { ...ASKED, 'user-agent': agent },
      }),
      aborted(limit),
    ]);
    const bytes = unpacked(await within(body, most), one(headers['content-encoding']), most);
    const type = one(headers['content-type']);
    const location = statusCode >= 300 && statusCode < 400 ? one(headers.location) : undefined;
    const retryAfter = secondsOf(one(headers['retry-after']));
    return {
      url,
      status: statusCode,
      bytes,
      ...(type !== undefined && { type }),
      ...(location !== undefined && { location }),
      ...(retryAfter !== undefined && { retryAfter }),
    };
  } catch (error) {
    if (error instanceof WebError) throw error;
    if (limit.aborted) throw new WebError('timeout', `no answer within ${limitMs / 1000} s`, true);
    throw new WebError('unreachable', messageOf(error), true);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

async function within(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw new WebError('too-large', `more than ${Math.round(most / 1024 / 1024)} MB`, false);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A small answer that unpacks into a huge one ends at the same limit. */
function unpacked(bytes: Uint8Array, encoding: string | undefined, most: number): Uint8Array {
  if (bytes.length === 0) return bytes;
  const unpack = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[
    encoding?.trim().toLowerCase() ?? ''
  ];
  if (unpack === undefined) return bytes;
  try {
    return unpack(bytes, { maxOutputLength: most });
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new WebError(isLarge ? 'too-large' : 'error', messageOf(error), false);
  }
}

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

function secondsOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code} ` : '';
  return `${code}${error.message}`.trim();
}

/** Addresses that a page on the web has no business to send a visitor to: this machine and its own network. */
export function isPrivate(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return (
    /^(?:localhost|.*\.localhost|.*\.local|.*\.internal)$/i.test(host) ||
    /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(host) ||
    /^(?:::1?|f[cd][\da-f]{2}:.*|fe80:.*|::ffff:.*)$/i.test(host)
  );
}
