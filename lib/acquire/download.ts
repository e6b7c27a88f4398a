/** What came of asking for an address. `url` is where the answer came from after redirects. */
export type Download =
  | { ok: true; url: string; status: number; type?: string; bytes: Uint8Array }
  | { ok: false; why: 'redirect' | 'unreachable' | 'over-limit' };

/** Within how many milliseconds an answer must be there, and how many bytes it may have. */
export interface DownloadLimits {
  ms: number;
  most: number;
}

/** An agreement of this size would be a hundred times the longest that was seen. */
export const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Asks for an address once. With `mode: 'same-origin'` the browser follows redirects within the page's own origin and stops before it asks
 * any other; with `redirect: 'manual'` it follows none. Either way `redirect` says that the address leads on. Never rejects.
 */
export async function download(url: string, init: RequestInit, limits: DownloadLimits): Promise<Download> {
  const signal = AbortSignal.timeout(limits.ms);
  try {
    const response = await fetch(url, { ...init, signal });
    if (response.type === 'opaqueredirect') return { ok: false, why: 'redirect' };
    const bytes = await within(response, limits.most);
    if (!bytes) return { ok: false, why: 'over-limit' };
    const type = response.headers.get('content-type');
    return { ok: true, url: response.url || url, status: response.status, bytes, ...(type !== null && { type }) };
  } catch {
    // A redirect that was stopped and a host that does not answer fail alike: only asking without following tells them apart.
    const leadsOn = init.mode === 'same-origin' && !signal.aborted && (await leadsElsewhere(url, init, signal));
    return { ok: false, why: leadsOn ? 'redirect' : 'unreachable' };
  }
}

async function leadsElsewhere(url: string, init: RequestInit, signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(url, { ...init, redirect: 'manual', signal })).type === 'opaqueredirect';
  } catch {
    return false;
  }
}

/** The body, or undefined once it grows past the limit; the rest is then not taken. */
async function within(response: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
