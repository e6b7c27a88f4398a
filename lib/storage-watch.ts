import { browser } from 'wxt/browser';

/** How the store names what it keeps of a tab. Apart from lib/storage.ts, which brings the schemas along: the popup only needs to hear of changes. */
export const REVIEW = 'review:';

export const reviewKey = (tabId: number) => `${REVIEW}${tabId}`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** When the review was kept that a change of the store brings, ms since 1970; undefined when it takes one away. */
function keptAt(change: unknown): number | undefined {
  const item = isObject(change) ? change.newValue : undefined;
  return isObject(item) && typeof item.at === 'number' ? item.at : undefined;
}

/** Calls back with the tab whose kept review came, changed or went, and when it was kept; gives the way to stop. */
export function onKeptReview(changed: (tabId: number, at: number | undefined) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const [name, change] of Object.entries(changes))
      if (name.startsWith(REVIEW)) changed(Number(name.slice(REVIEW.length)), keptAt(change));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
