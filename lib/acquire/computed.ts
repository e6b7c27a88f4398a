import { colourHides, type Ground, groundOf, isVeiled, WHITE } from './colour';
import type { Dom } from './dom';
import { contentOf } from './generated';
import { type Box, type Hidden, isShut, type Look, type Seen, type Space } from './look';
import { hidesAll, inkLeft } from './offstage';
import { BLOCK_TAGS } from './tags';

/** What a computed look remembers beside: the ground behind the text, how opaque it is, and what children with the same tag and class look like. */
interface Computed extends Seen {
  ground: Ground;
  ink: number;
  plain: Map<string, Map<string, Computed>>;
}

/** Ids looked at one by one; a page with more of them does not style each. */
const MOST_IDS = 2_000;
/** Texts in the colour of their ground whose surroundings are searched; past these such a text counts as visible. */
const MOST_VEILS = 300;

/** Elements asked for generated text, two questions each; most pages look at some dozens. */
const MOST_GENERATED = 3_000;

/** What a reading has spent on the costly questions. */
interface Spent {
  ids: number;
  veils: number;
  generated: number;
}

/**
 * Eyes for a live page. Style look-ups cost more than the walk itself (performance.md §g), so the look of a plainly visible element is
 * used again for its like: same tag, class and inline style below parents that were alike, without id or hiding attributes. Styles that
 * tell such elements apart by position only can make something hidden pass for visible, never the other way round. Good for one reading.
 */
export function computedLook(dom: Dom, window: Window): Look {
  const ground = isDark(window) ? undefined : WHITE;
  const spent: Spent = { ids: 0, veils: 0, generated: 0 };
  return {
    at(element, tag, seen) {
      // The root of a document, the page's own or a frame's, has no look before it.
      const parent = isComputed(seen) ? seen : { ...seen, ground, ink: 1, plain: new Map() };
      const name = nameOf(dom, element, tag, spent);
      const known = name === undefined ? undefined : parent.plain.get(tag)?.get(name);
      if (known) return known;
      const fresh = look(dom, window, element, tag, parent, spent);
      if (name !== undefined && fresh.hidden === parent.hidden && fresh.text === fresh.hidden) remember(parent, tag, name, fresh);
      return fresh;
    },
    box: (element, tag) => boxOf(dom, element, tag),
  };
}

function isComputed(seen: Seen): seen is Computed {
  return 'plain' in seen;
}

/** What elements that look alike have in common; undefined for one that has to be looked at by itself. */
function nameOf(dom: Dom, element: Element, tag: string, spent: Spent): string | undefined {
  if (tag === 'details' || tag === 'summary') return undefined;
  let name = '';
  for (const attribute of dom.names(element)) {
    if (attribute === 'hidden' || attribute === 'aria-hidden' || (attribute === 'id' && spent.ids++ < MOST_IDS)) return undefined;
    if (attribute === 'class' || attribute === 'style') name += `${attribute} ${dom.attribute(element, attribute)}\n`;
  }
  return name;
}

function remember(parent: Computed, tag: string, name: string, seen: Computed): void {
  const byClass = parent.plain.get(tag);
  if (byClass) byClass.set(name, seen);
  else parent.plain.set(tag, new Map([[name, seen]]));
}

function look(dom: Dom, window: Window, element: Element, tag: string, parent: Computed, spent: Spent): Computed {
  const style = window.getComputedStyle(element);
  const display = style.display;
  const outer: Hidden = parent.shut && tag !== 'summary' ? (parent.hidden ?? 'collapsed') : parent.hidden;
  const hidden = outer ?? (display === 'none' ? 'collapsed' : hidesAll(dom, element, style, parent.ink));
  const ground = groundOf(style, parent.ground);
  const shut = isShut(dom, element, tag);
  return {
    block: isBlock(tag, display),
    space: spaceOf(style.whiteSpace),
    hidden,
    text: ownText(style, ground, hidden ?? (shut ? 'collapsed' : undefined), () => spent.veils++ >= MOST_VEILS || isVeiled(dom, element)),
    shut,
    ground,
    ink: hidden ? 1 : inkLeft(dom, element, style, parent.ink),
    plain: new Map(),
    ...(spent.generated++ < MOST_GENERATED && generated(window, element)),
  };
}

function generated(window: Window, element: Element): Pick<Seen, 'before' | 'after'> {
  const before = contentOf(window, element, '::before');
  const after = contentOf(window, element, '::after');
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Font size, colour, indent and visibility work on the text itself, and children may set them anew. */
function ownText(style: CSSStyleDeclaration, ground: Ground, hidden: Hidden, isLayered: () => boolean): Hidden {
  if (hidden === 'concealed') return hidden;
  if (Number.parseFloat(style.fontSize) < 2 || Number.parseFloat(style.textIndent) < -300) return 'concealed';
  if (hidden) return hidden;
  if (style.visibility !== 'visible') return 'collapsed';
  return colourHides(style, ground) && !isLayered() ? 'concealed' : undefined;
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
