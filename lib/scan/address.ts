import { getDomain } from 'tldts';
import { hash } from '@/lib/review/findings';
import type { Target } from './types';

/** Parameters that say where a visitor came from; the page is the same without them. */
const TRACKING = /^(?:utm_\w+|spm|from_source|share_token)$/i;
const LOGIN_PATH = /(?:^|\/)(?:login|signin|sign-in|passport|sso|oauth2?|denglu)(?:[/.?]|$)/i;

/**
 * One address for one page: tracking parameters and the fragment go, unless the fragment is a route of the page's own program (`#/…`).
 * Undefined for what is no http(s) address.
 */
export function normaliseUrl(text: string, base?: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text.trim(), base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** The id of a target of this kind at this place: 20 hex digits. */
export const targetId = (kind: Target['kind'], place: string): string => hash(`${kind}\n${place}`).slice(0, 20);

/** A page on the web as a target. */
export function urlTarget(url: string, more: Partial<Target> = {}): Target {
  return { id: targetId('url', url), input: url, kind: 'url', url, depth: 0, ...more };
}

/** The registrable domain (`birch.example.cn` → `example.cn`), or the host where there is none (an address in numbers, an unknown suffix). */
export function domainOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const normal = normaliseUrl(url);
  return normal === undefined ? undefined : (getDomain(normal, { allowPrivateDomains: true }) ?? new URL(normal).hostname);
}

/** True when a page sent its visitor to a place to log in. */
export const isLoginAddress = (url: string): boolean => LOGIN_PATH.test(new URL(url).pathname);
