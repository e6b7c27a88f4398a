import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader';

/** Put into a tab by the background on the reader's press of the toolbar button, never by itself: reads the page, marks it, scrolls in it. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reader = startReader(window);
    browser.runtime.onMessage.addListener(reader.listen);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(reader.listen);
      reader.clear();
    });
    ctx.addEventListener(window, 'pagehide', reader.leave);
  },
});
