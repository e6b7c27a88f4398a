import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader';
import { cssInPage } from './styles';

/** Put into a tab by the background on the reader's press of the toolbar button, never by itself: reads the page, marks it, scrolls in it. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reader = startReader(window, cssInPage);
    browser.runtime.onMessage.addListener(reader.listen);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(reader.listen);
      reader.clear();
    });
    ctx.addEventListener(window, 'pagehide', reader.leave);
  },
});
