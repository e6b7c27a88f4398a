import { parseHTML } from 'linkedom';
import type { Source } from '@/lib/text/types';
import { domOf } from './dom';
import type { PageEnv } from './env';
import { rawLook, savedLook } from './look';
import { readPage } from './page';
import { SAVED } from './tags';

/**
 * Reads an HTML file without a browser. A page saved by this extension carries what was computed in the tab and gives the same text and
 * passages; any other is read by its markup alone and says so in `unread` (styles-not-computed). Throws only what the parser throws.
 */
export function readHtml(html: string, url?: string): Source {
  const document = parse(html);
  return readPage(document, htmlEnv(document, url)).source;
}

/** linkedom wants one root element: text before, after or without `<html>` would be lost. */
export function parse(html: string): Document {
  const whole = /<html[\s>]/i.test(html.slice(0, 4096)) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

export function htmlEnv(document: Document, url?: string): PageEnv {
  const dom = domOf(document);
  const root = document.documentElement;
  const isSaved = root.getAttribute(SAVED.page) === '1';
  const base = url ?? root.getAttribute(SAVED.url) ?? document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return {
    dom,
    look: isSaved ? savedLook(dom) : rawLook(dom),
    mode: isSaved ? 'saved' : 'raw',
    kind: 'file',
    url: base,
    blank: () => parse(''),
    title: (document.querySelector('title')?.textContent ?? '').trim().slice(0, 300),
  };
}
