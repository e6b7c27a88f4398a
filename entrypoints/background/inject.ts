import { browser } from 'wxt/browser';
import { askReader } from '@/lib/messaging';

/**
 * Makes sure a reader runs in the tab's top frame. False where the browser lets no extension in: its own pages, its store, its PDF
 * viewer, a tab whose button was not pressed.
 */
export async function ensureReader(tabId: number): Promise<boolean> {
  if (await readerNonce(tabId)) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** The nonce of the page that a tab shows now; undefined when no reader is in it. */
export async function readerNonce(tabId: number): Promise<string | undefined> {
  try {
    return (await askReader(tabId, 'ping', null)).nonce;
  } catch {
    return undefined;
  }
}
