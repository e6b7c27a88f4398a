import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messaging';
import { onKeptReview } from '@/lib/storage-watch';
import type { ShownTab } from './App';

/** The tab that the panel stands beside, with its kept review; follows the active tab of this window and every new review. */
export interface FollowedTab {
  get: () => ShownTab;
  tabId: () => number | undefined;
  subscribe: (listener: () => void) => () => void;
}

/** The tab named in the address (a test, a window of its own), else the active one of this window. */
export function followTab(): FollowedTab {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const listeners = new Set<() => void>();
  let tabId = named > 0 ? named : undefined;
  let shown: ShownTab = { is: 'asking' };
  let asked = 0;

  const show = (next: ShownTab) => {
    shown = next;
    for (const listener of listeners) listener();
  };
  const ask = async () => {
    asked += 1;
    const mine = asked;
    tabId = named > 0 ? named : await activeTab();
    const beside = tabId;
    const reply = beside === undefined ? undefined : await sendMessage('kept-review', { tabId: beside }).catch(() => undefined);
    // A later question may have been answered first.
    if (mine !== asked) return;
    if (!reply?.ok || beside === undefined) return show({ is: 'none' });
    const { review, title, bundle } = reply;
    show({ is: 'kept', tabId: beside, review, title, bundle });
  };

  onKeptReview((changed) => {
    if (changed === tabId) void ask();
  });
  if (!(named > 0)) browser.tabs.onActivated.addListener(() => void ask());
  void ask();
  return {
    get: () => shown,
    tabId: () => tabId,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
