import { colourHides, type Ground, groundOf, isVeiled, WHITE } from './colour';
import type { Dom } from './dom';
import { type Box, type Hidden, isShut, type Look, ROOT, type Seen, type Space } from './look';
import { hidesAll } from './offstage';
import { BLOCK_TAGS } from './tags';

/** What a computed look remembers beside: the ground behind the text and what children with the same tag and class look like. */
interface Computed extends Seen {
  ground: Ground;
  plain: Map<string, Map<string, Computed>>;
}

/**
 * Eyes for a live page. Style look-ups cost more than the walk itself (performance.md §g), so the look of a plainly visible element is
 * used again for its like: same tag and class below parents that were alike, without id, style or hiding attributes. Styles that tell
 * such elements apart by position only can make something hidden pass for visible, never the other way round.
 */
export function computedLook(dom: Dom, window: Window): Look {
  const computed = new WeakMap<Seen, Computed>();
  const outermost: Computed = { ...ROOT, ground: isDark(window) ? undefined : WHITE, plain: new Map() };
  const kept = (seen: Seen): Computed => computed.get(seen) ?? outermost;
  return {
    at(element, tag, seen) {
      const parent = kept(seen);
      const name = isOrdinary(dom, element, tag) ? (dom.bare(element) ? '' : (dom.attribute(element, 'class') ?? '')) : undefined;
      const known = name === undefined ? undefined : parent.plain.get(tag)?.get(name);
      if (known) return known;
      const fresh = look(dom, window, element, tag, parent);
      computed.set(fresh, fresh);
      if (name !== undefined && fresh.hidden === parent.hidden && fresh.text === fresh.hidden) remember(parent, tag, name, fresh);
      return fresh;
    },
    box: (element, tag) => boxOf(dom, element, tag),
  };
}

function isOrdinary(dom: Dom, element: Element, tag: string): boolean {
  if (tag === 'details' || tag === 'summary') return false;
  return (
    dom.bare(element) ||
    (dom.attribute(element, 'style') === null &&
      dom.attribute(element, 'id') === null &&
      dom.attribute(element, 'hidden') === null &&
      dom.attribute(element, 'aria-hidden') === null)
  );
}

function remember(parent: Computed, tag: string, name: string, seen: Computed): void {
  const byClass = parent.plain.get(tag);
  if (byClass) byClass.set(name, seen);
  else parent.plain.set(tag, new Map([[name, seen]]));
}

function look(dom: Dom, window: Window, element: Element, tag: string, parent: Computed): Computed {
  const style = window.getComputedStyle(element);
  const display = style.display;
  const outer: Hidden = parent.shut && tag !== 'summary' ? (parent.hidden ?? 'collapsed') : parent.hidden;
  const hidden = outer ?? (display === 'none' ? 'collapsed' : hidesAll(dom, element, style));
  const ground = groundOf(style, parent.ground);
  const shut = isShut(dom, element, tag);
  return {
    block: isBlock(tag, display),
    space: spaceOf(style.whiteSpace),
    hidden,
    text: ownText(dom, element, style, ground, hidden ?? (shut ? 'collapsed' : undefined)),
    shut,
    ground,
    plain: new Map(),
  };
}

/** Font size, colour, indent and visibility work on the text itself, and children may set them anew. */
function ownText(dom: Dom, element: Element, style: CSSStyleDeclaration, ground: Ground, hidden: Hidden): Hidden {
  if (hidden === 'concealed') return hidden;
  if (Number.parseFloat(style.fontSize) < 2 || Number.parseFloat(style.textIndent) < -300) return 'concealed';
  if (hidden) return hidden;
  if (style.visibility !== 'visible') return 'collapsed';
  return colourHides(style, ground) && !isVeiled(dom, element) ? 'concealed' : undefined;
}

function isBlock(tag: string, display: string): boolean {
  const byTag = BLOCK_TAGS.has(tag);
  if (display === 'none') return byTag;
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return false;
  if (byTag) return true;
  return !display.startsWith('inline');
}

function spaceOf(value: string): Space {
  if (value === 'normal' || value === 'nowrap') return 'normal';
  if (value === 'pre-line') return 'pre-line';
  return value.startsWith('pre') || value === 'break-spaces' ? 'pre' : 'normal';
}

function boxOf(dom: Dom, element: Element, tag: string): Box | undefined {
  const rect = dom.rect(element);
  if (rect.width > 0 || tag !== 'img') return { width: Math.round(rect.width), height: Math.round(rect.height) };
  // A picture in a closed part of the page has no box yet, but a size of its own.
  return 'naturalWidth' in element && 'naturalHeight' in element
    ? { width: Number(element.naturalWidth), height: Number(element.naturalHeight) }
    : undefined;
}

function isDark(window: Window): boolean {
  return window.getComputedStyle(window.document.documentElement).colorScheme.includes('dark');
}
