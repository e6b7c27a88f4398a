import { browser } from 'wxt/browser';
import { toBase64 } from '@/lib/acquire/base64';
import { download, MOST_BYTES } from '@/lib/acquire/download';
import { readFetched } from '@/lib/acquire/fetched';
import { likenessOf } from '@/lib/acquire/likeness';
import { type LiveTools, liveEnv } from '@/lib/acquire/live';
import { packPage } from '@/lib/acquire/packed';
import { PageReading } from '@/lib/acquire/page';
import { savePage } from '@/lib/acquire/save';
import { takeTurns } from '@/lib/acquire/turns';
import { type Watch, watchPage } from '@/lib/acquire/watch';
import { PageMarks } from '@/lib/highlight/page-marks';
import {
  type FetchReply,
  type ReaderMessageName,
  type ReaderMessages,
  readerPayloads,
  readMessage,
  sendMessage,
  whoSent,
} from '@/lib/messaging';
import type { Source } from '@/lib/text/types';
import { nonceOf } from './nonce';
import { PageCards } from './page-card';

type Reply<N extends ReaderMessageName> = ReaderMessages[N]['reply'] | Promise<ReaderMessages[N]['reply']>;
type Handlers = { [N in ReaderMessageName]: (payload: ReaderMessages[N]['payload']) => Reply<N> };
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

export interface Reader {
  listen: Listener;
  clear: () => void;
  leave: () => void;
}

/** The reader of one page: answers the background's messages for as long as its script lives. */
export function startReader(window: Window, css: string): Reader {
  const { document } = window;
  const nonce = nonceOf();
  let watch: Watch | undefined;
  let marks: PageMarks | undefined;
  /** What the background was told of the page last, and how many pages of other origins had loaded in its frames then. */
  let told: { source: Source; loads: number } | undefined;
  const isTop = window.parent === window;
  const open = () => {
    const env = liveEnv(window, tools());
    return new PageReading(document, {
      ...env,
      shadowOf: (element) => seen(env.shadowOf?.(element)),
      frameOf: (frame) => seen(env.frameOf?.(frame)),
    });
  };
  /** Shadow trees and frames change without a word to the document around them. */
  const seen = <T extends Node>(root: T | null | undefined): T | null => {
    if (root) watch?.add(root);
    return root ?? null;
  };
  const again = () => {
    const reading = open();
    reading.run();
    const { text, nodes } = reading;
    return { text, nodes };
  };
  /** Reads the page in turns with it, and holds what was read. */
  const read = async () => {
    const reading = open();
    const turns = takeTurns(window);
    while (!reading.run(turns.isLate)) await turns.rest();
    await turns.rest();
    const { text, nodes } = reading;
    if (marks) marks.hold({ text, nodes });
    else marks = new PageMarks({ text, nodes }, again);
    return { reading, blocks: reading.blocks(), turns };
  };
  const held = () => {
    marks ??= new PageMarks(again(), again);
    return marks;
  };
  const dismiss = () => void sendMessage('strip-dismissed', { nonce }).catch(() => undefined);
  const cards = new PageCards({ window, css, marks: held, onDismiss: dismiss });
  /** The page came to rest after a change: marks go where the words are now, and other words are told to the background. */
  const settled = async () => {
    const { source } = (await read()).blocks;
    marks?.redraw();
    cards.moved();
    const loads = watch?.loads() ?? 0;
    if (told && told.loads === loads && likenessOf(source) === likenessOf(told.source)) return;
    told = { source, loads };
    void (isTop ? sendMessage('page-changed', { nonce }) : sendMessage('frame-changed', null)).catch(() => undefined);
  };
  const handlers: Handlers = {
    ping: () => ({ nonce }),
    read: async () => {
      // From the first reading on, which only a press of the toolbar button brings about.
      watch ??= watchPage(window, settled);
      const { reading, blocks, turns } = await read();
      told = { source: blocks.source, loads: watch.loads() };
      await turns.rest();
      return { nonce, page: packPage(reading.withArticle(blocks)) };
    },
    highlight: (payload) => {
      const drawn = held().draw(payload.marks);
      cards.hold(payload.marks, payload.inPage);
      return drawn;
    },
    locate: (payload) => {
      const reply = held().locate(payload);
      if (reply.ok && payload.id !== undefined) cards.show(payload.id, true);
      return reply;
    },
    clear: () => {
      cards.close();
      marks?.clear();
      return { ok: true };
    },
    save: () => ({ html: savePage(document, liveEnv(window, tools())) }),
    fetch: fetchOwn,
    parse: ({ html, url }) => ({ page: packPage(readFetched(html, url)) }),
  };
  return {
    listen: (message, sender, respond) => {
      const known = readMessage(message, readerPayloads);
      if (!known || whoSent(sender, ownAddress()) !== 'page') return;
      const reply = answer(handlers, known.name, known.payload);
      if (!(reply instanceof Promise)) return respond(reply);
      reply.then(respond, () => respond(undefined));
      return true;
    },
    clear: () => {
      watch?.stop();
      cards.end();
      marks?.clear();
    },
    // The page goes: what was said of it no longer holds. Nobody may be there to hear it.
    leave: () => {
      watch?.stop();
      watch = undefined;
      if (isTop) void sendMessage('page-left', { nonce }).catch(() => undefined);
    },
  };
}

function answer<N extends ReaderMessageName>(handlers: Handlers, name: N, payload: unknown): Reply<N> | undefined {
  return readerPayloads[name](payload) ? handlers[name](payload) : undefined;
}

/** Asks as the page would, with its session; the browser itself stops at the border of the page's origin, redirects included. */
async function fetchOwn({ url, ms }: { url: string; ms: number }): Promise<FetchReply> {
  const reply = await download(url, { mode: 'same-origin', credentials: 'same-origin' }, { ms, most: MOST_BYTES });
  return reply.ok ? { ...reply, bytes: toBase64(reply.bytes) } : reply;
}

function ownAddress(): { id: string; base: string } {
  return { id: browser.runtime.id, base: browser.runtime.getURL('/') };
}

function tools(): LiveTools {
  const opener = browser.dom?.openOrClosedShadowRoot;
  return { now: new Date(), openOrClosedShadowRoot: (element) => opener?.(element) ?? rootInFirefox(element) };
}

/** Firefox gives extensions a property of the element in place of Chromium's function. */
function rootInFirefox(element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  return element.openOrClosedShadowRoot ?? null;
}
