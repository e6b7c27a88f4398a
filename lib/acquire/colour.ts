import { type Dom, isElement, parentElement } from './dom';

/** The opaque colour behind a text, or undefined where a picture, a gradient or a half-transparent layer leaves it unknown. */
export type Ground = readonly [number, number, number] | undefined;

type Colour = readonly [number, number, number, number];

/** No ground at all: what most elements have. */
const CLEAR: Colour = [0, 0, 0, 0];

export const WHITE: Ground = [255, 255, 255];

/** How far apart two channels may be and still look the same. */
const NEAR = 3;
const FAINT = 0.05;
const ANCESTORS = 8;
const NEIGHBOURS = 40;
const PICTURES = 'img,picture,video,canvas,svg,object,embed,iframe';

/** The ground an element's own style lays over its parent's. */
export function groundOf(style: CSSStyleDeclaration, below: Ground): Ground {
  if (style.backgroundImage !== 'none') return undefined;
  const colour = rgba(style.backgroundColor);
  if (colour === CLEAR) return below;
  if (!colour) return undefined;
  const [red, green, blue, alpha] = colour;
  if (alpha === 0) return below;
  return alpha === 1 ? [red, green, blue] : undefined;
}

/** True when text of this style cannot be told from a known ground: same colour, or no ink at all. */
export function colourHides(style: CSSStyleDeclaration, ground: Ground): boolean {
  const ink = ground && rgba(style.webkitTextFillColor || style.color);
  if (!ground || !ink) return false;
  const [red, green, blue, alpha] = ink;
  const near = Math.abs(red - ground[0]) <= NEAR && Math.abs(green - ground[1]) <= NEAR && Math.abs(blue - ground[2]) <= NEAR;
  return (near || alpha <= FAINT) && style.textShadow === 'none' && !(Number.parseFloat(style.webkitTextStrokeWidth) > 0);
}

/** True when something else may lie behind an element: a picture, a positioned layer, a pseudo-element with a ground of its own. */
export function isVeiled(dom: Dom, element: Element): boolean {
  const rect = dom.rect(element);
  const view = element.ownerDocument.defaultView;
  if (!view || rect.width === 0) return true;
  const over = (other: Element) => overlaps(rect, dom.rect(other));
  let at: Element | null = element;
  for (let level = 0; at && level < ANCESTORS; level++, at = parentElement(dom, at)) {
    if (hasLayer(view, at, '::before') || hasLayer(view, at, '::after')) return true;
    if (at !== element && dom.all(at, PICTURES).slice(0, NEIGHBOURS).some(over)) return true;
    if (siblingsOf(dom, at).some((sibling) => over(sibling) && hasLayer(view, sibling))) return true;
  }
  return false;
}

function siblingsOf(dom: Dom, element: Element): Element[] {
  const siblings: Element[] = [];
  const parent = dom.parent(element);
  for (let node = parent && dom.first(parent); node && siblings.length < NEIGHBOURS; node = dom.next(node)) {
    if (node !== element && isElement(dom, node)) siblings.push(node);
  }
  return siblings;
}

function hasLayer(view: Window, element: Element, pseudo?: string): boolean {
  const style = view.getComputedStyle(element, pseudo);
  if (pseudo && (style.content === 'none' || style.content === 'normal')) return false;
  return style.backgroundImage !== 'none' || rgba(style.backgroundColor)?.[3] !== 0;
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** `rgb(…)` and `rgba(…)` as browsers serialise them; other colour spaces stay unknown. */
function rgba(value: string): Colour | undefined {
  if (value === 'rgba(0, 0, 0, 0)') return CLEAR;
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] === undefined ? 1 : Number(parts[4])] : undefined;
}
