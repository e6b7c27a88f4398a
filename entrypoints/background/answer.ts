import { browser } from 'wxt/browser';
import { type MessageName, type Messages, payloads, readMessage, type Teller, whoSent } from '@/lib/messaging';

/**
 * Answers one kind of message, from the one kind of sender that may ask it: pages of this extension, or the reader in a frame of a tab.
 * Anything else gets no answer. A handler turns what may go wrong into a reply; what it throws is our own mistake and goes to the log.
 */
export function answer<N extends MessageName>(
  name: N,
  from: Teller,
  handle: (payload: Messages[N]['payload'], tabId: number | undefined, frameId: number | undefined) => Promise<Messages[N]['reply']>,
): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const known = readMessage(message, payloads);
    if (known?.name !== name || !payloads[name](known.payload) || whoSent(sender, ownAddress()) !== from) return;
    handle(known.payload, sender.tab?.id, sender.frameId).then(respond, (error: unknown) => {
      console.error(`${name} failed`, error instanceof Error ? error.name : typeof error);
      respond(undefined);
    });
    return true;
  });
}

function ownAddress(): { id: string; base: string } {
  return { id: browser.runtime.id, base: browser.runtime.getURL('/') };
}
