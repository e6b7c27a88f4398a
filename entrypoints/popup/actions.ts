import { browser } from 'wxt/browser';
import { located } from '@/components/located';
import type { PackTexts } from '@/components/view';
import { hostsOf, originsToAsk, patternOf } from '@/lib/bundle/address';
import { copyText } from '@/lib/evidence/copy';
import { question } from '@/lib/evidence/question';
import { saveEvidence } from '@/lib/evidence/save';
import { type Messages, sendMessage } from '@/lib/messaging';
import { onKeptReview } from '@/lib/storage-watch';
import type { PopupActions, PopupReply } from './App';
import { openPanel } from './panel';

type ReviewReply = Messages['review-tab']['reply'];

const openViewer = async (query: string) => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/viewer.html')}?${query}` });
  window.close();
};

/** Calls back with what is kept of the tab whenever it was reviewed anew; not for the answer to the popup's own last question, which is kept too. */
const listenTo = (tab: Promise<number>, own: () => Promise<ReviewReply>, listener: (reply: PopupReply) => void) =>
  onKeptReview(async (tabId, at) => {
    if (tabId !== (await tab)) return;
    const known = await own().catch(() => undefined);
    if (known?.ok && known.at === at) return;
    const reply = await sendMessage('kept-review', { tabId });
    if (reply.ok) listener(reply);
  });

/** What the popup does, on the browser's own APIs. `first` is the answer that was asked for before there was anything to show it with. */
export function browserActions(pack: PackTexts, tab: Promise<number>, first: Promise<ReviewReply>): PopupActions {
  let own = first;
  let isFirst = true;
  return {
    review: () => {
      if (!isFirst) own = tab.then((tabId) => sendMessage('review-tab', { tabId }));
      isFirst = false;
      return own;
    },
    hosts: (review) => hostsOf(review),
    // The browser asks only within the press itself, so nothing may be waited for before. Agreements on the page's own host need no answer;
    // the others are read once it is yes, and come in through `onReviewed`.
    readBundle: async (review) => {
      const patterns = originsToAsk(review).flatMap((origin) => patternOf(origin) ?? []);
      const asked = patterns.length > 0 ? browser.permissions.request({ origins: patterns }) : Promise.resolve(false);
      const tabId = await tab;
      own = sendMessage('review-bundle', { tabId });
      const reply = await own;
      const isWaiting = reply.ok && reply.bundle?.unread.some(({ why }) => why === 'not-permitted');
      void asked.then((isGranted) => (isGranted && isWaiting ? sendMessage('review-bundle', { tabId }) : undefined));
      return reply;
    },
    readFrame: async (url) => {
      const pattern = patternOf(url);
      if (pattern) await browser.permissions.request({ origins: [pattern] });
      const tabId = await tab;
      own = sendMessage('review-tab', { tabId });
      return own;
    },
    onReviewed: (listener) => listenTo(tab, () => own, listener),
    locate: async ({ id }) => located(await sendMessage('locate', { tabId: await tab, findingId: id })),
    save: (review, locale) => saveEvidence(document, review, pack, locale, new Date()),
    copy: copyText,
    copySummary: async (review, locale) => {
      const { summaryText } = await import('@/lib/serialise/summary');
      return copyText(summaryText(review, { pack, locale }));
    },
    ask: async (review, finding) => copyText(await question(pack, review, finding)),
    openReport: async () => ((await openPanel(tab)) ? window.close() : openViewer(`tab=${await tab}`)),
    openReader: (way) => openViewer(`way=${way}`),
    openFile: (url) => openViewer(`from=${encodeURIComponent(url)}`),
    openSettings: async () => {
      await browser.runtime.openOptionsPage();
      window.close();
    },
  };
}
