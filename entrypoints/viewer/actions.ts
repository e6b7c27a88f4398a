import { browser } from 'wxt/browser';
import { located } from '@/components/located';
import { wordsOf } from '@/components/MarkedText';
import type { PackTexts } from '@/components/view';
import { chinaDay } from '@/lib/evidence/download';
import { saveEvidence } from '@/lib/evidence/save';
import { sendMessage } from '@/lib/messaging';
import { summaryText } from '@/lib/serialise/summary';
import type { Shown, ViewerActions } from './App';
import { readDropped, readPasted } from './read';

/** Marks the words where they stand and brings them into view; the mark stays until the next one. */
async function locateInText(id: string) {
  for (const other of document.querySelectorAll('.hl-current')) other.classList.remove('hl-current');
  const words = [...document.querySelectorAll<HTMLElement>(wordsOf(id))];
  for (const part of words) part.classList.add('hl-current');
  words[0]?.scrollIntoView({ block: 'center' });
  words[0]?.focus({ preventScroll: true });
  return words.length > 0 ? ('found' as const) : ('text-changed' as const);
}

const copyText = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

async function readText(text: string, title: string): Promise<Shown> {
  const now = new Date();
  return { is: 'text', ...readPasted(text, title, chinaDay(now), now.toISOString()) };
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

/** What the reading page does. The engine runs here, in the page: a pasted agreement goes nowhere else. */
export function viewerActions(pack: PackTexts): ViewerActions {
  const query = new URLSearchParams(location.search);
  const tabId = Number(query.get('tab'));
  const way = query.get('way');
  const opening = tabId > 0 ? () => keptOf(tabId) : way === 'sample' ? sample : undefined;
  return {
    ...(way === 'file' || way === 'paste' ? { way } : {}),
    ...(opening ? { opening } : {}),
    readText,
    readFile: async (file) => {
      const now = new Date();
      const reply = await readDropped(file, chinaDay(now), now.toISOString());
      return reply.ok ? { is: 'text', ...reply.read } : { is: 'empty', problem: reply.reason };
    },
    locateInTab: async ({ id }) => located(await sendMessage('locate', { tabId, findingId: id })),
    locateInText: ({ id }) => locateInText(id),
    save: (review, locale) => saveEvidence(document, review, pack, locale, new Date()),
    copySummary: (review, locale) => copyText(summaryText(review, { pack, locale })),
    copyText,
  };
}
