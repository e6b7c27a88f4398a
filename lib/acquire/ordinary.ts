import type { Dom } from './dom';
import { TICK } from './fake-tick';
import { CHROME_CLASS } from './place';
import { PRESS_CLASS } from './press';
import { SAVED, SPECIAL_TAGS } from './tags';

/** Attributes that say nothing about what an element is; its look reads them for itself. */
const SILENT: ReadonlySet<string> = new Set(['id', 'style', 'lang', 'dir', 'align', 'width', 'height']);

/**
 * Tells elements that are nothing but a box of text: no control, link, heading, picture, frame, table, nor anything that an attribute or a class
 * name makes into one. Most elements of a page are, and the walker asks no more of them. For one reading: class names are remembered.
 */
export function ordinaryTeller(dom: Dom): (element: Element, tag: string) => boolean {
  const telling = new Map<string, boolean>();
  const isTelling = (name: string): boolean => {
    const known = telling.get(name);
    if (known !== undefined) return known;
    const fresh = TICK.test(name) || CHROME_CLASS.test(name) || PRESS_CLASS.test(name);
    telling.set(name, fresh);
    return fresh;
  };
  return (element, tag) => {
    if (SPECIAL_TAGS.has(tag)) return false;
    for (const name of dom.names(element)) {
      if (SILENT.has(name) || (name.startsWith('data-') && name !== SAVED.frame)) continue;
      if (name !== 'class' || isTelling(dom.attribute(element, name) ?? '')) return false;
    }
    return true;
  };
}
