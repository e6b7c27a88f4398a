import { browser } from 'wxt/browser';
import { loadWords } from '@/components/locales/words';
import { sendMessage } from '@/lib/messaging';
import { openPreferences } from '@/lib/preferences';

/** At once: the question that the popup is opened for. */
const preferences = openPreferences(document, localStorage, navigator.language);
const tab = tabUnderReview();
const reply = tab.then((tabId) => sendMessage('review-tab', { tabId }));
const words = loadWords(preferences.language());

/** While the page is read: what draws the answer. */
void import('./show').then(async ({ show }) => show({ preferences, tab, reply, words: await words }));

/** The tab under review: named in the address (a test, a window of its own), else the one the popup hangs on. */
async function tabUnderReview(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) throw new Error('popup: no active tab');
  return active.id;
}
