import type { SourceKind } from '@/lib/schema/review';
import type { Dom } from './dom';
import type { Look } from './look';

/** What a page is read with. The tab, a saved page and plain HTML differ only in this. */
export interface PageEnv {
  dom: Dom;
  look: Look;
  /** `raw`: markup without computed styles. */
  mode: 'live' | 'saved' | 'raw';
  kind: SourceKind;
  url: string;
  title: string;
  retrievedAt?: string;
  /** A new, empty document with a body, to make copies in. */
  blank: () => Document;
  /** The shadow root a browser lets us into, closed ones included where it has a way. */
  shadowOf?: (element: Element) => ShadowRoot | null;
  /** What a page put into a `<slot>`; undefined when it shows its own children. */
  slotted?: (slot: Element) => readonly Node[] | undefined;
  /** The document inside a frame of the same origin. */
  frameOf?: (frame: Element) => Document | null;
}

/** Visits the children of an element as the page shows them: its shadow tree in their place, and in a slot what was put into it. */
export function eachChild(env: PageEnv, element: Element, tag: string, visit: (node: Node) => void): void {
  const slotted = slottedIn(env, element, tag);
  if (slotted) for (const node of slotted) visit(node);
  else for (let node = firstIn(env, element); node; node = env.dom.next(node)) visit(node);
}

/** What stands in a slot in place of its own children; undefined for any other element. */
export function slottedIn(env: PageEnv, element: Element, tag: string): readonly Node[] | undefined {
  return tag === 'slot' ? env.slotted?.(element) : undefined;
}

/** The first child of an element or of its shadow tree. */
export function firstIn(env: PageEnv, element: Element): Node | null {
  return env.dom.first(env.shadowOf?.(element) ?? element);
}

/** The document of a frame that may be read in place. */
export function frameDocument(env: PageEnv, element: Element, tag: string): Document | undefined {
  return tag === 'iframe' || tag === 'frame' ? (env.frameOf?.(element) ?? undefined) : undefined;
}
