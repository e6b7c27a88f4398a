import { computedLook } from './computed';
import { domOf } from './dom';
import type { PageEnv } from './env';

/** What only the browser's own interfaces can give. */
export interface LiveTools {
  now: Date;
  /** Lets an extension into closed shadow roots. */
  openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null;
}

/** Eyes for the live page of a window. */
export function liveEnv(window: Window, tools: LiveTools): PageEnv {
  const { document } = window;
  const dom = domOf(document);
  return {
    dom,
    look: computedLook(dom, window),
    mode: 'live',
    kind: 'tab',
    url: window.location.href,
    title: titleOf(document),
    retrievedAt: tools.now.toISOString(),
    blank: () => document.implementation.createHTMLDocument(''),
    shadowOf: (element) => element.shadowRoot ?? closedRoot(element, tools),
    slotted: (slot) => (isSlot(slot) && slot.assignedNodes().length > 0 ? slot.assignedNodes() : undefined),
    frameOf: contentOf,
  };
}

/** A page may name an element `title`, which then shadows the document's own. */
function titleOf(document: Document): string {
  return (document.querySelector('head > title')?.textContent ?? '').trim().slice(0, 300);
}

/** Only an element with a hyphen in its name is likely to keep a closed root; asking for every other would cost more than the walk. */
function closedRoot(element: Element, tools: LiveTools): ShadowRoot | null {
  if (!tools.openOrClosedShadowRoot || !element.localName.includes('-') || !isHtml(element)) return null;
  return tools.openOrClosedShadowRoot(element);
}

function contentOf(frame: Element): Document | null {
  try {
    return isFrame(frame) ? frame.contentDocument : null;
  } catch {
    return null;
  }
}

// Elements of a frame belong to another realm, where `instanceof` does not know them.
function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return (element.localName === 'iframe' || element.localName === 'frame') && 'contentDocument' in element;
}
