import { browser } from 'wxt/browser';

/**
 * The address of the PDF that a tab shows in the browser's own viewer, or undefined. Chromium lets a script into the viewer's empty
 * page, which tells its type; Firefox lets none in, so there only the address can tell. Needs the button pressed on that tab.
 */
export async function pdfIn(tabId: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return frame?.result === 'application/pdf' ? url : undefined;
  } catch {
    return /\.pdf$/i.test(new URL(url).pathname) ? url : undefined;
  }
}
