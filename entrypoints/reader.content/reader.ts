import { browser } from 'wxt/browser';
import { type LiveTools, liveEnv } from '@/lib/acquire/live';
import { readPage } from '@/lib/acquire/page';
import { savePage } from '@/lib/acquire/save';
import { PageMarks } from '@/lib/highlight/page-marks';
import { type ReaderMessageName, type ReaderMessages, readerPayloads, readMessage, sendMessage, whoSent } from '@/lib/messaging';
import { nonceOf } from './nonce';

type Handlers = { [N in ReaderMessageName]: (payload: ReaderMessages[N]['payload']) => ReaderMessages[N]['reply'] };
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** The reader of one page: answers the background's messages for as long as its script lives. */
export function startReader(window: Window): { listen: Listener; clear: () => void; leave: () => void } {
  const { document } = window;
  const nonce = nonceOf();
  const read = () => readPage(document, liveEnv(window, tools()));
  const again = () => {
    const { source, nodes } = read();
    return { text: source.text, nodes };
  };
  let marks: PageMarks | undefined;
  const held = () => {
    marks ??= new PageMarks(again(), again);
    return marks;
  };
  const handlers: Handlers = {
    ping: () => ({ nonce }),
    read: () => {
      const { source, nodes } = read();
      const reading = { text: source.text, nodes };
      if (marks) marks.hold(reading);
      else marks = new PageMarks(reading, again);
      return { nonce, source };
    },
    highlight: (payload) => held().draw(payload.marks),
    locate: (payload) => held().locate(payload),
    clear: () => {
      marks?.clear();
      return { ok: true };
    },
    save: () => ({ html: savePage(document, liveEnv(window, tools())) }),
  };
  return {
    listen: (message, sender, respond) => {
      const known = readMessage(message, readerPayloads);
      if (!known || whoSent(sender, ownAddress()) === 'reader') return;
      if (sender.id === browser.runtime.id) respond(answer(handlers, known.name, known.payload));
    },
    clear: () => marks?.clear(),
    // The page goes: what was said of it no longer holds. Nobody may be there to hear it.
    leave: () => void sendMessage('page-left', { nonce }).catch(() => undefined),
  };
}

function answer<N extends ReaderMessageName>(handlers: Handlers, name: N, payload: unknown): ReaderMessages[N]['reply'] | undefined {
  return readerPayloads[name](payload) ? handlers[name](payload) : undefined;
}

function ownAddress(): { id: string; base: string } {
  return { id: browser.runtime.id, base: browser.runtime.getURL('/') };
}

function tools(): LiveTools {
  const now = new Date();
  const opener = browser.dom?.openOrClosedShadowRoot;
  return opener ? { now, openOrClosedShadowRoot: (element) => opener(element) } : { now };
}
