import { browser } from 'wxt/browser';

/** How the store names what it keeps of a tab. Apart from lib/storage.ts, which brings the schemas along: the popup only needs to hear of changes. */
export const REVIEW = 'review:';

export const reviewKey = (tabId: number) => `${REVIEW}${tabId}`;

/** Calls back with the tab whose kept review came, changed or went; gives the way to stop. */
export function onKeptReview(changed: (tabId: number) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const name of Object.keys(changes)) if (name.startsWith(REVIEW)) changed(Number(name.slice(REVIEW.length)));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
