/** The few things the walker asks of a node. */
export interface Dom {
  root(document: Document): Element | null;
  type(node: Node): number;
  first(node: Node): ChildNode | null;
  next(node: Node): ChildNode | null;
  parent(node: Node): Node | null;
  tag(element: Element): string;
  /** True when the element has no attribute at all, which spares asking for each. */
  bare(element: Element): boolean;
  attribute(element: Element, name: string): string | null;
  names(element: Element): string[];
  all(root: ParentNode, selector: string): Element[];
  rect(element: Element): DOMRect;
}

const NONE: string[] = [];

const plain: Dom = {
  root: (document) => document.documentElement,
  type: (node) => node.nodeType,
  first: (node) => node.firstChild,
  next: (node) => node.nextSibling,
  parent: (node) => node.parentNode,
  tag: (element) => element.localName.toLowerCase(),
  bare: (element) => element.attributes.length === 0,
  attribute: (element, name) => element.getAttribute(name),
  names: (element) => element.getAttributeNames(),
  all: (root, selector) => [...root.querySelectorAll(selector)],
  rect: (element) => element.getBoundingClientRect(),
};

/**
 * Ways to look at a document's nodes. In a browser they are the prototypes' own: a form's fields shadow its properties, so that
 * `<input name="nextSibling">` would end a walk early or send it in circles. Nodes of linkedom have no such prototypes.
 */
export function domOf(document: Document): Dom {
  if (typeof Document === 'undefined' || !(document instanceof Document)) return plain;
  const getter = (name: 'nodeType' | 'firstChild' | 'nextSibling' | 'parentNode') =>
    Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
  const tag = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
  const type = getter('nodeType');
  const first = getter('firstChild');
  const next = getter('nextSibling');
  const parent = getter('parentNode');
  const { getAttribute, getAttributeNames, hasAttributes, querySelectorAll, getBoundingClientRect } = Element.prototype;
  if (!type || !first || !next || !parent || !tag || !root) return plain;
  // Asked for twice in a row, by the look and by the walk.
  let named: Element | undefined;
  let names: string[] = [];
  const namesOf = (element: Element): string[] => {
    if (element === named) return names;
    named = element;
    names = hasAttributes.call(element) ? getAttributeNames.call(element) : NONE;
    return names;
  };
  return {
    root: (document) => root.call(document),
    type: (node) => type.call(node),
    first: (node) => first.call(node),
    next: (node) => next.call(node),
    parent: (node) => parent.call(node),
    tag: (element) => tag.call(element),
    bare: (element) => namesOf(element).length === 0,
    attribute: (element, name) => getAttribute.call(element, name),
    names: namesOf,
    all: (root, selector) => [...(type.call(root) === 1 ? querySelectorAll.call(root, selector) : root.querySelectorAll(selector))],
    rect: (element) => getBoundingClientRect.call(element),
  };
}

/** True for an element; works for nodes of other realms (frames) and of linkedom, where `instanceof` does not. */
export function isElement(dom: Dom, node: Node): node is Element {
  return dom.type(node) === 1;
}

/** The element above, out of a shadow root to its host; null at the top. */
export function parentElement(dom: Dom, node: Node): Element | null {
  const above = dom.parent(node);
  if (above && isElement(dom, above)) return above;
  return above && dom.type(above) === 11 && 'host' in above && isNode(above.host) && isElement(dom, above.host) ? above.host : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}
