import { browser } from 'wxt/browser';
import { wipeEverything } from '@/lib/storage';
import { giveHostsBack } from './sites';

/** The reading page with our own sample agreement in it. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/viewer.html')}?way=sample` });
}

/** Everything stored goes: settings, listed sites with their hosts, reviews, the mirror in this page's own store, and the figures on the toolbar button. */
export async function wipe(): Promise<void> {
  await Promise.all([wipeEverything(), giveHostsBack()]);
  localStorage.clear();
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.action.setBadgeText({ tabId: id, text: '' })));
}
