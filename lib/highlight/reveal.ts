import type { Stretch } from '@/lib/acquire/node-map';
import { rangeOf } from './draw';

export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Something on the screen: its node and where it is now, in its own document's window. */
interface Target {
  node: Node;
  area: () => Area | undefined;
}

/**
 * Brings a stretch into the middle of the window, through every scroll box and frame around it. Opens `<details>` above it, the one thing a
 * page closes that can be opened without running its scripts. True when it can be seen now.
 */
export function reveal(stretch: Stretch): boolean {
  return scrollTo({ node: stretch.node, area: () => areaOf(stretch) });
}

function scrollTo({ node, area }: Target): boolean {
  openAround(node);
  for (let at: Node | null = node; at; at = above(at)) {
    const now = area();
    if (now && isScrollBox(at)) centre(at, now, at.getBoundingClientRect());
  }
  const view = node.ownerDocument?.defaultView;
  const now = area();
  if (!view || !now) return false;
  centre(view, now, { top: 0, left: 0, bottom: view.innerHeight, right: view.innerWidth });
  const frame = frameOf(view);
  if (!frame) return true;
  const inFrame = () => {
    const inner = area();
    const { top, left } = frame.getBoundingClientRect();
    return inner && { top: inner.top + top, bottom: inner.bottom + top, left: inner.left + left, right: inner.right + left };
  };
  return scrollTo({ node: frame, area: inFrame });
}

/** Where a stretch is in the top window, through every frame around it; undefined while it has no box. */
export function areaInTop(stretch: Stretch): Area | undefined {
  let area = areaOf(stretch);
  let frame = frameAround(stretch.node);
  while (area && frame) {
    const { top, left } = frame.getBoundingClientRect();
    area = { top: area.top + top, bottom: area.bottom + top, left: area.left + left, right: area.right + left };
    frame = frameAround(frame);
  }
  return area;
}

/** Blocks that a card beside a clause is about as tall as. */
const NEIGHBOURS = 4;

/** What a card stands beside: the words of the clause's block and of the next ones, or the outermost frame that holds them. */
export function blockInTop(node: Node): Area | undefined {
  let frame = frameAround(node);
  for (let outer = frame && frameAround(frame); outer; outer = frameAround(outer)) frame = outer;
  if (frame) return frame.getBoundingClientRect();
  let block = node.parentElement?.closest('p,li,td,dd,h1,h2,h3,h4,section,article,div') ?? undefined;
  let area: Area | undefined;
  for (let i = 0; block && i < NEIGHBOURS; i++, block = block.nextElementSibling ?? undefined) {
    const words = block.ownerDocument.createRange();
    words.selectNodeContents(block);
    const next = sized(words.getBoundingClientRect());
    if (next)
      area = area ? { ...next, left: Math.min(area.left, next.left), right: Math.max(area.right, next.right), top: area.top } : next;
  }
  return area;
}

function frameAround(node: Node): Element | undefined {
  const view = node.ownerDocument?.defaultView;
  return view ? frameOf(view) : undefined;
}

function openAround(node: Node): void {
  for (let at: Node | null = node; at; at = above(at)) if (isDetails(at)) at.open = true;
}

/** The node above, out of shadow roots to their hosts. */
function above(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  return isShadow(node) ? node.host : null;
}

/** Where a stretch is on the screen; undefined while it has no box, as in a closed part of the page. */
function areaOf(stretch: Stretch): Area | undefined {
  const { node } = stretch;
  if (node.nodeType !== 3) return boxOf(node);
  // The text of a text box is no text to a range: the whole box has to do.
  return node.parentNode?.nodeName === 'TEXTAREA' ? boxOf(node.parentNode) : sized(rangeOf(stretch)?.getBoundingClientRect());
}

function boxOf(node: Node): Area | undefined {
  return isElement(node) ? sized(node.getBoundingClientRect()) : undefined;
}

function sized(box: DOMRect | undefined): Area | undefined {
  return box && (box.width > 0 || box.height > 0) ? box : undefined;
}

function isScrollBox(node: Node): node is Element {
  if (!isElement(node) || node.scrollHeight <= node.clientHeight + 1) return false;
  const style = node.ownerDocument.defaultView?.getComputedStyle(node);
  return style !== undefined && /auto|scroll/.test(style.overflowY) && node !== node.ownerDocument.scrollingElement;
}

function centre(scroller: Element | Window, area: Area, frame: Area): void {
  const top = (area.top + area.bottom) / 2 - (frame.top + frame.bottom) / 2;
  const outside = area.left < frame.left || area.right > frame.right;
  const left = outside ? area.left - frame.left - 16 : 0;
  scroller.scrollBy({ top, left, behavior: 'instant' });
}

function frameOf(view: Window): Element | undefined {
  try {
    return view.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

function isShadow(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isDetails(node: Node): node is HTMLDetailsElement {
  return node.nodeName === 'DETAILS' && 'open' in node;
}
