import { domOf } from './dom';
import type { PageEnv } from './env';
import { rawLook } from './look';
import { type Blocks, PageReading } from './page';

/**
 * Reads the HTML of a fetched page in a tab. `DOMParser` makes a document that runs no script, loads nothing and has no window, and this is
 * the tab's own process, not a page of the extension: a hostile page is parsed where hostile pages live. It costs no parser of our own
 * either (linkedom is larger than the whole reader). No styles apply there, so `unread` says styles-not-computed, as for any raw file.
 */
export function readFetched(html: string, url: string): Blocks {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const dom = domOf(document);
  const env: PageEnv = {
    dom,
    look: rawLook(dom),
    mode: 'raw',
    kind: 'linked',
    url,
    title: (document.querySelector('head > title')?.textContent ?? '').trim().slice(0, 300),
    blank: () => document.implementation.createHTMLDocument(''),
  };
  const reading = new PageReading(document, env);
  reading.run();
  return reading.withArticle(reading.blocks());
}
