import { browser } from 'wxt/browser';
import { located } from '@/components/located';
import type { PackTexts } from '@/components/view';
import { copyText } from '@/lib/evidence/copy';
import { question } from '@/lib/evidence/question';
import { saveEvidence } from '@/lib/evidence/save';
import { sendMessage } from '@/lib/messaging';
import { summaryText } from '@/lib/serialise/summary';
import type { PopupActions } from './App';
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

/** What the popup does, on the browser's own APIs. */
export function browserActions(pack: PackTexts): PopupActions {
  const tab = tabUnderReview();
  return {
    review: async () => sendMessage('review-tab', { tabId: await tab }),
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
