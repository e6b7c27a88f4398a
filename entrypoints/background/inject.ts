import { browser } from 'wxt/browser';
import { askReader } from '@/lib/messaging';

/**
 * Makes sure a reader runs in the tab's top frame. False where the browser lets no extension in: its own pages, its store, its PDF
 * viewer, a tab whose button was not pressed.
 */
export function ensureReader(tabId: number): Promise<boolean> {
  return ensureReaderIn(tabId, 0);
}

/** The same for any frame of the tab. */
export async function ensureReaderIn(tabId: number, frameId: number): Promise<boolean> {
  if (await readerNonce(tabId, frameId)) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/content-scripts/reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** The nonce of the page that a frame of a tab shows now; undefined when no reader is in it. */
export async function readerNonce(tabId: number, frameId = 0): Promise<string | undefined> {
  try {
    return (await askReader(tabId, 'ping', null, frameId)).nonce;
  } catch {
    return undefined;
  }
}

/** Frames we are let into that no reader above reaches: those of another origin than the document they stand in. In the page's order. */
export async function frameRoots(tabId: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: isRoot });
  return results.flatMap(({ frameId, result }) => (frameId !== 0 && result === true ? [frameId] : []));
}

/** Runs in the frame, so it must hold everything it uses. */
function isRoot(): boolean {
  try {
    return window.frameElement === null;
  } catch {
    return true;
  }
}
