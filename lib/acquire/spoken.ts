import type { Dom } from './dom';
import { isElement } from './dom';
import { hanIn } from './generated';

/** Words of this many Han characters say something by themselves; the name of an icon to press may be shorter. */
const SAYS_SOMETHING = 8;
const NAMES_SOMETHING = 2;

/**
 * What an element says that holds no text itself: the description of a picture, the label of an icon or of a drawn agreement. Undefined
 * where the element's own text says it already, or where the words are too few to matter.
 */
export function spokenWords(dom: Dom, element: Element, tag: string): string | undefined {
  const pressed = tag === 'a' || tag === 'button';
  if (dom.bare(element) || (!pressed && tag !== 'img' && dom.first(element) !== null)) return undefined;
  const words = dom.attribute(element, 'aria-label') ?? (tag === 'img' ? dom.attribute(element, 'alt') : null);
  if (words === null || hanIn(words) < (pressed ? NAMES_SOMETHING : SAYS_SOMETHING)) return undefined;
  return textWithin(dom, element, 1).trim() === '' ? words.replace(/\s+/g, ' ').trim() : undefined;
}

/** The beginning of the text in an element, at least `units` of it where there is so much; looks at a few dozen nodes at most. */
export function textWithin(dom: Dom, element: Element, units: number): string {
  let text = '';
  let nodes = 0;
  const visit = (parent: Node): void => {
    for (let node = dom.first(parent); node && text.trim().length < units && nodes++ < 60; node = dom.next(node)) {
      if (dom.type(node) === 3) text += node.nodeValue ?? '';
      else if (isElement(dom, node)) visit(node);
    }
  };
  visit(element);
  return text;
}
