import { browser } from 'wxt/browser';
import { catalogues } from '@/components/locales';
import type { PackTexts } from '@/components/view';
import type { Locale } from '@/lib/engine/types';
import { chinaDay, downloadText, evidenceName } from '@/lib/evidence/download';
import { type LocateReply, sendMessage } from '@/lib/messaging';
import type { Review } from '@/lib/schema/review';
import { summaryText } from '@/lib/serialise/summary';
import type { PopupActions } from './App';

/** The tab under review: named in the address (a test, a window of its own), else the one the popup hangs on. */
async function tabUnderReview(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('popup: no active tab');
  return tab.id;
}

const located = (reply: LocateReply) => (reply.ok ? (reply.shown ? (reply.moved ? 'moved' : 'found') : 'closed') : reply.reason);

async function save(review: Review, pack: PackTexts, locale: Locale): Promise<boolean> {
  // The report's renderer is as large as the popup itself, so it is loaded when somebody saves.
  const { toHtml } = await import('@/lib/serialise/html');
  const now = new Date();
  const html = toHtml(review, { pack, locale, savedAt: now.toISOString() });
  downloadText(document, evidenceName(review, catalogues[locale].product, chinaDay(now)), html);
  return true;
}

const openViewer = async (query: string) => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/viewer.html')}?${query}` });
  window.close();
};

/** What the popup does, on the browser's own APIs. */
export function browserActions(pack: PackTexts): PopupActions {
  const tab = tabUnderReview();
  return {
    review: async () => sendMessage('review-tab', { tabId: await tab }),
    locate: async ({ id }) => located(await sendMessage('locate', { tabId: await tab, findingId: id })),
    save: (review, locale) => save(review, pack, locale).catch(() => false),
    summary: (review, locale) => summaryText(review, { pack, locale }),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    openReport: async () => openViewer(`tab=${await tab}`),
    openReader: (way) => openViewer(`way=${way}`),
  };
}
