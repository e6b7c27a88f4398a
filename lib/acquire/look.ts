import type { Dom } from './dom';
import { BLOCK_TAGS, PRE_TAGS, SAVED } from './tags';

export type Hidden = 'collapsed' | 'concealed' | undefined;
export type Space = 'normal' | 'pre' | 'pre-line';

/** How an element shows on the page. */
export interface Seen {
  /** It starts a block: its text does not run on from what stands before it. */
  block: boolean;
  space: Space;
  /** State of everything in it. */
  hidden: Hidden;
  /** State of the text directly in it: a child may undo it (visibility, font size, colour). */
  text: Hidden;
  /** A closed `<details>`: all but its summary is collapsed. */
  shut: boolean;
  /** The CSS `content` shown before and after what is in it, where it holds words. */
  before?: string;
  after?: string;
}

export interface Box {
  width: number;
  height: number;
}

/** Eyes for the walker: computed styles in a tab, attributes in a file. `at` is asked once an element, parents first. */
export interface Look {
  at(element: Element, tag: string, parent: Seen): Seen;
  /** Size in CSS pixels of a frame, picture or canvas; undefined when nothing tells. */
  box(element: Element, tag: string): Box | undefined;
}

export const ROOT: Seen = { block: true, space: 'normal', hidden: undefined, text: undefined, shut: false };

/** A page saved by this extension: everything stands in `data-bys-*` attributes. */
export function savedLook(dom: Dom): Look {
  return {
    at(element, tag, parent) {
      const hidden = hiddenOf(dom.attribute(element, SAVED.hidden)) ?? parent.hidden;
      const flow = dom.attribute(element, SAVED.flow);
      const space = dom.attribute(element, SAVED.space);
      const before = dom.attribute(element, SAVED.before);
      const after = dom.attribute(element, SAVED.after);
      return {
        block: flow ? flow === 'block' : BLOCK_TAGS.has(tag),
        space: space === 'pre' || space === 'pre-line' ? space : 'normal',
        hidden,
        text: hiddenOf(dom.attribute(element, SAVED.text)) ?? hidden,
        shut: false,
        ...(before !== null && { before }),
        ...(after !== null && { after }),
      };
    },
    box(element) {
      const [, width, height] = /^(\d{1,6})x(\d{1,6})$/.exec(dom.attribute(element, SAVED.box) ?? '') ?? [];
      return width && height ? { width: Number(width), height: Number(height) } : undefined;
    },
  };
}

/** Any other file: no styles are computed, so only what the markup itself says counts (`hidden`, inline `display`, `<details>`, `<dialog>`). */
export function rawLook(dom: Dom): Look {
  return {
    at(element, tag, parent) {
      const style = dom.attribute(element, 'style') ?? '';
      const closed =
        /(?:^|;)\s{0,8}display\s{0,8}:\s{0,8}none/i.test(style) ||
        dom.attribute(element, 'hidden') !== null ||
        isShutDialog(dom, element, tag);
      const outer = parent.shut && tag !== 'summary' ? 'collapsed' : parent.hidden;
      const hidden = outer ?? (closed ? 'collapsed' : undefined);
      const shut = isShut(dom, element, tag);
      const kept = PRE_TAGS.has(tag) || /white-space\s{0,8}:\s{0,8}(?:pre(?:-wrap)?|break-spaces)\s{0,8}(?:;|$)/i.test(style);
      return {
        block: BLOCK_TAGS.has(tag),
        space: kept ? 'pre' : parent.space,
        hidden,
        text: shut ? (hidden ?? 'collapsed') : hidden,
        shut,
      };
    },
    box(element, tag) {
      const side = (name: string) => Number.parseInt(dom.attribute(element, name) ?? '', 10);
      const [width, height] = [side('width'), side('height')];
      if (width >= 0 && height >= 0) return { width, height };
      // A frame without a size is 300 × 150 by CSS.
      return tag === 'iframe' || tag === 'embed' || tag === 'object'
        ? { width: width >= 0 ? width : 300, height: height >= 0 ? height : 150 }
        : undefined;
    },
  };
}

export function isShut(dom: Dom, element: Element, tag: string): boolean {
  return tag === 'details' && dom.attribute(element, 'open') === null;
}

function isShutDialog(dom: Dom, element: Element, tag: string): boolean {
  return tag === 'dialog' && dom.attribute(element, 'open') === null;
}

function hiddenOf(value: string | null): Hidden {
  return value === 'collapsed' || value === 'concealed' ? value : undefined;
}
