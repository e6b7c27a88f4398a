import { browser } from 'wxt/browser';
import { located } from '@/components/located';
import { wordsOf } from '@/components/MarkedText';
import type { PackTexts } from '@/components/view';
import { copyText } from '@/lib/evidence/copy';
import { question } from '@/lib/evidence/question';
import { saveEvidence } from '@/lib/evidence/save';
import { sendMessage } from '@/lib/messaging';
import { summaryText } from '@/lib/serialise/summary';
import type { Shown, ViewerActions } from './App';
import { openFetched, openFile, readText } from './open';

/** Marks the words where they stand and brings them into view; the mark stays until the next one. */
async function locateInText(id: string) {
  for (const other of document.querySelectorAll('.hl-current')) other.classList.remove('hl-current');
  const words = [...document.querySelectorAll<HTMLElement>(wordsOf(id))];
  for (const part of words) part.classList.add('hl-current');
  words[0]?.scrollIntoView({ block: 'center' });
  words[0]?.focus({ preventScroll: true });
  return words.length > 0 ? ('found' as const) : ('text-changed' as const);
}

async function keptOf(tabId: number): Promise<Shown> {
  const reply = await sendMessage('kept-review', { tabId });
  return reply.ok ? { is: 'kept', review: reply.review } : { is: 'empty', problem: 'kept-gone' };
}

/** Our own sample agreement, a file of the extension. */
async function sample(title: string): Promise<Shown> {
  const file = await fetch(browser.runtime.getURL('/sample/authorisation.txt'));
  return readText(await file.text(), title);
}

const originsOf = (url: string): { origins: string[] } => {
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
};

/** Asks for the one origin, which the browser wants to happen in the very press of the button. */
async function readUrl(url: string): Promise<Shown> {
  const isAllowed = await browser.permissions.request(originsOf(url)).catch(() => false);
  return isAllowed ? openFetched(url) : { is: 'remote', url, problem: 'not-allowed' };
}

/**
 * The file that the tab shows from which the page was opened: the press of the toolbar button lets the page fetch it in Chromium. In Firefox
 * it does not, and a fetch would tell the host this extension's own address, so the reader is asked first. Once only: a page that is loaded
 * again, after a restart too, asks.
 */
async function readTabFile(url: string): Promise<Shown> {
  history.replaceState(null, '', `?link=${encodeURIComponent(url)}`);
  if (import.meta.env.FIREFOX && !(await browser.permissions.contains(originsOf(url)))) return { is: 'remote', url };
  const shown = await openFetched(url);
  return shown.is === 'remote' && shown.problem === 'unreachable' ? { is: 'remote', url } : shown;
}

/** What the address asks for. Anything but a web address is not fetched. */
function openingOf(query: URLSearchParams): ViewerActions['opening'] {
  const tabId = Number(query.get('tab'));
  if (tabId > 0) return () => keptOf(tabId);
  if (query.get('way') === 'sample') return sample;
  const [from, link] = [webAddress(query.get('from')), webAddress(query.get('link'))];
  if (from !== undefined) return () => readTabFile(from);
  return link === undefined ? undefined : async () => ({ is: 'remote', url: link });
}

const webAddress = (text: string | null): string | undefined =>
  text !== null && /^https?:/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;

/** What the reading page does. The engine runs here, in the page: a pasted agreement goes nowhere else. */
export function viewerActions(pack: PackTexts): ViewerActions {
  const query = new URLSearchParams(location.search);
  const way = query.get('way');
  const opening = openingOf(query);
  return {
    ...(way === 'file' || way === 'paste' ? { way } : {}),
    ...(opening ? { opening } : {}),
    readText,
    readFile: openFile,
    readUrl,
    locateInTab: async ({ id }) => located(await sendMessage('locate', { tabId: Number(query.get('tab')), findingId: id })),
    locateInText: ({ id }) => locateInText(id),
    save: (review, locale) => saveEvidence(document, review, pack, locale, new Date()),
    copySummary: (review, locale) => copyText(summaryText(review, { pack, locale })),
    copyText,
    ask: async (review, finding) => copyText(await question(pack, review, finding)),
  };
}
