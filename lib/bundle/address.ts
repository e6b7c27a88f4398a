import type { Review, UnreadReason } from '@/lib/schema/review';

/** A link to an agreement, and whether it may be fetched; if not, why. */
export type Place = { ok: true; url: string; origin: string } | { ok: false; why: UnreadReason };

const LOGIN_PATH = /(?:^|\/)(?:login|signin|sign-in|passport|sso|oauth2?|denglu)(?:[/.?]|$)/i;

/**
 * Where a link leads, judged before anything is asked of it. A page on the web has no business to lead its reader to this machine or into
 * its network; a page that is itself there (`from`) may lead to its own host.
 */
export function placeOf(url: string | undefined, from: string): Place {
  if (url === undefined) return { ok: false, why: 'script-link' };
  if (!URL.canParse(url)) return { ok: false, why: 'linked-agreement' };
  const place = new URL(url);
  if (place.protocol === 'file:') return { ok: false, why: 'local-file' };
  if (place.protocol !== 'http:' && place.protocol !== 'https:') return { ok: false, why: 'script-link' };
  if (isPrivate(place.hostname) && !(URL.canParse(from) && new URL(from).host === place.host)) return { ok: false, why: 'private-address' };
  place.username = '';
  place.password = '';
  if (!/^#[!/]/.test(place.hash)) place.hash = '';
  return { ok: true, url: place.href, origin: place.origin };
}

/** The origins, the page's own apart, that hold agreements it links to: what has to be asked for before they can be fetched. */
export function originsToAsk(page: Review): string[] {
  const from = page.source.url ?? '';
  const own = URL.canParse(from) ? new URL(from).origin : '';
  return [...new Set(placesOf(page).map(({ origin }) => origin))].filter((origin) => origin !== own);
}

/** Every host that will be asked for an agreement, to be named before it is. */
export function hostsOf(page: Review): string[] {
  return [...new Set(placesOf(page).map(({ url }) => new URL(url).host))];
}

function placesOf({ source, coverage }: Review): Extract<Place, { ok: true }>[] {
  return coverage.unread
    .filter(({ why }) => why === 'linked-agreement')
    .map(({ url }) => placeOf(url, source.url ?? ''))
    .filter((place) => place.ok);
}

/** The pattern that asks for one host, as both browsers take it: Firefox knows no ports in patterns. Undefined for no web address. */
export function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Why an answer of this status is no agreement; undefined for one that may hold it. */
export function whyOfStatus(status: number): UnreadReason | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401) return 'login';
  if (status === 429) return 'rate-limited';
  if (status === 404 || status === 410) return 'gone';
  return status >= 400 && status < 500 ? 'refused' : status >= 300 && status < 400 ? 'redirect' : 'unreachable';
}

/** True for the address of a place to sign in. */
export function isLoginAddress(url: string): boolean {
  return LOGIN_PATH.test(new URL(url).pathname);
}

/** Names and numbers of this machine and of networks around it (RFC 1918, 4193, 6598; link-local; loopback). */
function isPrivate(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return (
    /^(?:localhost|.*\.localhost|.*\.local|.*\.internal|.*\.home\.arpa)$/i.test(name) ||
    !/[.:]/.test(name) ||
    /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(name) ||
    /^(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:.*)$/i.test(name)
  );
}
