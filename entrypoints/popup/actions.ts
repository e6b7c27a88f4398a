import { browser } from 'wxt/browser';
import { located } from '@/components/located';
import type { PackTexts } from '@/components/view';
import { hostsOf, originsToAsk, patternOf } from '@/lib/bundle/address';
import { copyText } from '@/lib/evidence/copy';
import { question } from '@/lib/evidence/question';
import { saveEvidence } from '@/lib/evidence/save';
import { sendMessage } from '@/lib/messaging';
import { summaryText } from '@/lib/serialise/summary';
import type { PopupActions, PopupReply } from './App';
import { openPanel } from './panel';

/** The tab under review: named in the address (a test, a window of its own), else the one the popup hangs on. */
async function tabUnderReview(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('popup: no active tab');
  return tab.id;
}

const openViewer = async (query: string) => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/viewer.html')}?${query}` });
  window.close();
};

/** Calls back with what is kept of the tab whenever it was reviewed anew. The store, with its schemas, is loaded after the first paint. */
function listenTo(tab: Promise<number>, listener: (reply: PopupReply) => void): () => void {
  let stop = () => {};
  let isStopped = false;
  void import('@/lib/storage').then(({ onKeptReview }) => {
    if (isStopped) return;
    stop = onKeptReview(async (tabId) => {
      if (tabId !== (await tab)) return;
      const reply = await sendMessage('kept-review', { tabId });
      if (reply.ok) listener(reply);
    });
  });
  return () => {
    isStopped = true;
    stop();
  };
}

/** What the popup does, on the browser's own APIs. */
export function browserActions(pack: PackTexts): PopupActions {
  const tab = tabUnderReview();
  return {
    review: async () => sendMessage('review-tab', { tabId: await tab }),
    hosts: (review) => hostsOf(review),
    // The browser asks only within the press itself, so nothing may be waited for before. Agreements on the page's own host need no answer;
    // the others are read once it is yes, and come in through `onReviewed`.
    readBundle: async (review) => {
      const patterns = originsToAsk(review).flatMap((origin) => patternOf(origin) ?? []);
      const asked = patterns.length > 0 ? browser.permissions.request({ origins: patterns }) : Promise.resolve(false);
      const tabId = await tab;
      const own = await sendMessage('review-bundle', { tabId });
      const isWaiting = own.ok && own.bundle?.unread.some(({ why }) => why === 'not-permitted');
      void asked.then((isGranted) => (isGranted && isWaiting ? sendMessage('review-bundle', { tabId }) : undefined));
      return own;
    },
    readFrame: async (url) => {
      const pattern = patternOf(url);
      if (pattern) await browser.permissions.request({ origins: [pattern] });
      return sendMessage('review-tab', { tabId: await tab });
    },
    onReviewed: (listener) => listenTo(tab, listener),
    locate: async ({ id }) => located(await sendMessage('locate', { tabId: await tab, findingId: id })),
    save: (review, locale) => saveEvidence(document, review, pack, locale, new Date()),
    summary: (review, locale) => summaryText(review, { pack, locale }),
    copy: copyText,
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
