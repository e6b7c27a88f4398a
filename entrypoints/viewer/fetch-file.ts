import type { NamedBytes } from '@/lib/acquire/file';

export type FetchFailure = 'refused' | 'redirected' | 'unreachable' | 'too-large';
export type Fetched = { ok: true; file: NamedBytes } | { ok: false; reason: FetchFailure };

/**
 * Fetches one file that the reader asked for, with the cookies that its tab has. Nothing is followed: an answer that points elsewhere is
 * `redirected`. `refused`: any status but 200. `unreachable`: no connection, or the browser does not let the page ask that host.
 */
export async function fetchFile(url: string, mostBytes: number): Promise<Fetched> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'include', redirect: 'manual' });
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
  if (response.type === 'opaqueredirect') return { ok: false, reason: 'redirected' };
  if (response.status !== 200 || !response.body) return { ok: false, reason: 'refused' };
  const bytes = await atMost(response.body, mostBytes).catch(() => undefined);
  if (bytes === undefined) return { ok: false, reason: 'unreachable' };
  return bytes === 'more' ? { ok: false, reason: 'too-large' } : { ok: true, file: { name: nameIn(url), bytes, url } };
}

/** The body's bytes; never more than the limit is held, whatever the server announces. */
async function atMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | 'more'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > most) {
      await reader.cancel();
      return 'more';
    }
    chunks.push(step.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The last part of the path, as a person would write it; the host when there is none. */
function nameIn(url: string): string {
  const { pathname, host } = new URL(url);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
