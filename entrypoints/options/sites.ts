import { browser } from 'wxt/browser';
import type { ListedSite } from '@/components/SiteList';
import { patternOf } from '@/lib/bundle/address';
import { keepAutomatic, keepStrip, keptSites, keptStrip, onSites } from '@/lib/storage';

/** The listed sites, live. */
export interface SiteStore {
  get: () => readonly ListedSite[];
  subscribe: (listener: () => void) => () => void;
}

export function openSites(): SiteStore {
  let sites: readonly ListedSite[] = [];
  const listeners = new Set<() => void>();
  const load = async () => {
    sites = await keptSites();
    for (const listener of listeners) listener();
  };
  onSites(() => void load());
  void load();
  return {
    get: () => sites,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The origin that an address names, with or without its https://; undefined for anything but a site of the web. */
function originIn(address: string): string | undefined {
  const whole = /^[a-z]+:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(whole)) return undefined;
  const { origin, hostname, protocol } = new URL(whole);
  return /^https?:$/.test(protocol) && /\.|^localhost$/.test(hostname) ? origin : undefined;
}

/** Lists a site for automatic review, once its host is granted. The question comes first, within the press. */
export async function addSite(address: string): Promise<'added' | 'refused' | 'not-an-address'> {
  const origin = originIn(address);
  const pattern = origin && patternOf(origin);
  if (!origin || !pattern) return 'not-an-address';
  const isGranted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  if (!isGranted) return 'refused';
  await keepAutomatic(origin, true);
  return 'added';
}

/** Keeps what was chosen for a site. The host is given back as soon as nothing is read there by itself. */
export async function changeSite({ origin, automatic, strip }: ListedSite): Promise<void> {
  const pattern = patternOf(origin);
  const isAllowed = automatic && pattern !== undefined && (await browser.permissions.request({ origins: [pattern] }).catch(() => false));
  await keepAutomatic(origin, isAllowed);
  await keepStrip(origin, { ...(await keptStrip(origin)), isWanted: strip });
  if (!isAllowed && pattern) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Gives every granted host back: what is wiped can no longer be read. */
export async function giveHostsBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ origins }).catch(() => false);
}
