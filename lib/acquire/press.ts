import type { Dom } from './dom';

const PRESS_ROLES = new Set(['link', 'button']);
/** Class names of links and buttons that are neither. */
export const PRESS_CLASS = /(?:^|[\s_-])(?:link|agreement|protocol|contract|policy|terms|xieyi|btn|button)(?:[\s_-]|$)/i;

/**
 * True for what a reader can press: links, buttons, and elements that scripts made into such. A name in 《》 counts only with a sign that
 * it answers to a press, since a name in running text opens nothing.
 */
export function isPressable(dom: Dom, element: Element, tag: string): boolean {
  // A tab shows another part of the page itself, which is read anyway.
  if (tag === 'a' || tag === 'button') return dom.bare(element) || dom.attribute(element, 'role') !== 'tab';
  if (dom.bare(element) || tag === 'label') return false;
  if (PRESS_ROLES.has(dom.attribute(element, 'role') ?? '')) return true;
  const first = dom.first(element);
  if (!first || dom.type(first) !== 3 || !/^\s{0,40}《/.test(first.nodeValue ?? '')) return false;
  return (
    dom.attribute(element, 'onclick') !== null ||
    dom.attribute(element, 'tabindex') !== null ||
    PRESS_CLASS.test(dom.attribute(element, 'class') ?? '')
  );
}

/** Where a link leads, resolved; undefined for a script, a telephone number or nothing. */
export function pressUrl(dom: Dom, element: Element, base: string): string | undefined {
  return resolveUrl(dom.attribute(element, 'href'), base);
}

/** An address of a page or file, resolved against its base; undefined for any other scheme and for what is no address. */
export function resolveUrl(href: string | null, base: string): string | undefined {
  if (href === null || href.trim() === '' || href.trim() === '#') return undefined;
  const url = URL.canParse(href, base) ? new URL(href, base) : URL.canParse(href) ? new URL(href) : undefined;
  if (!url) return /^[\p{L}\p{N}_./#?=&%()-]{1,200}$/u.test(href) ? href : undefined;
  return /^(?:https?|file):$/.test(url.protocol) ? url.href : undefined;
}
