import { browser } from 'wxt/browser';
import { dropReview, keptReview } from '@/lib/storage';
import { answer } from './answer';
import { reviewIfListed } from './automatic';
import { clearBadge } from './badge';
import { readerNonce } from './inject';

/** What was said of a page goes with the page: when it is left, when another one has loaded in its tab, when the tab closes. */
export function registerTabs(): void {
  answer('page-left', 'reader', async ({ nonce }, tabId) => {
    if (tabId !== undefined && (await keptReview(tabId))?.nonce === nonce) await forget(tabId);
    return { ok: true };
  });
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    // A page that only rewrites its address gives the same event; its reader still answers with the nonce.
    if (status === 'complete') void forgetIfGone(tabId).then(() => reviewIfListed(tabId, url));
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropReview(tabId));
  browser.tabs.onReplaced.addListener((_added, removed) => void dropReview(removed));
}

async function forgetIfGone(tabId: number): Promise<void> {
  const kept = await keptReview(tabId);
  if (kept && (await readerNonce(tabId)) !== kept.nonce) await forget(tabId);
}

async function forget(tabId: number): Promise<void> {
  await Promise.all([dropReview(tabId), clearBadge(tabId)]);
}
