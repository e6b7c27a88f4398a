import { isElement } from './dom';
import { eachChild, frameDocument, type PageEnv } from './env';
import { contentFor, wordsOf } from './generated';
import type { Seen } from './look';
import { BLOCK_TAGS, SAVED, SKIPPED_TAGS } from './tags';
import { MOST_DEPTH, Walk } from './walk';

/** Saved files run nothing and fetch nothing when somebody opens them. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const BOXED_TAGS: ReadonlySet<string> = new Set(['iframe', 'frame', 'canvas', 'img', 'embed', 'object']);
/** Opening one of these ends a `<p>` when the file is parsed again. */
const ENDS_PARAGRAPH =
  'p,div,ul,ol,dl,table,section,article,aside,header,footer,nav,main,form,fieldset,figure,blockquote,pre,hr,h1,h2,h3,h4,h5,h6,address,details';

/** Inputs whose value is the page's own word, not the reader's. */
const KEPT_VALUES: ReadonlySet<string> = new Set(['submit', 'button', 'reset', 'image', 'checkbox', 'radio']);

interface Shown {
  seen: Seen;
  parent: Seen;
}

interface Saving {
  env: PageEnv;
  into: Document;
  shown: ReadonlyMap<Element, Shown>;
  framed: boolean;
}

/**
 * The page as it is shown now, as HTML that reads the same without a browser: what styles hide, which elements are blocks, sizes and the
 * state of tick boxes stand in `data-bys-*` attributes; shadow trees and frames of the same origin are written out in their places.
 * Scripts are left out, and so is what a person typed. Works on a copy: the page's own nodes stay as they are. Give it fresh eyes.
 */
export function savePage(document: Document, env: PageEnv): string {
  const shown = new Map<Element, Shown>();
  new Walk(document, env, (element, seen, parent) => shown.set(element, { seen, parent })).run();
  const into = env.blank();
  const top = env.dom.root(document);
  if (!top) throw new Error('a page without a root element cannot be saved');
  const root = copyElement({ env, into, shown, framed: false }, top, 0);
  root.setAttribute(SAVED.page, '1');
  root.setAttribute(SAVED.url, env.url);
  root.prepend(headOf(document, env, into));
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function headOf(document: Document, env: PageEnv, into: Document): Element {
  const head = into.createElement('head');
  const charset = into.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const policy = into.createElement('meta');
  policy.setAttribute('http-equiv', 'Content-Security-Policy');
  policy.setAttribute('content', POLICY);
  const title = into.createElement('title');
  title.textContent = env.title;
  head.append(charset, policy, title);
  for (const style of env.dom.all(document, 'head > style')) head.append(copyText(into, style));
  return head;
}

function copyText(into: Document, style: Element): Element {
  const copy = into.createElement('style');
  copy.textContent = style.textContent;
  return copy;
}

function copyElement(saving: Saving, element: Element, depth: number): Element {
  const { env, into } = saving;
  const tag = env.dom.tag(element);
  const frame = frameDocument(env, element, tag);
  const copy = create(into, nameInFile(saving, element, tag, frame !== undefined));
  for (const { name, value } of attributesOf(env, element, tag)) setAttribute(copy, name, value);
  note(saving, element, tag, copy);
  if (frame) {
    copy.setAttribute(SAVED.frame, frame.baseURI);
    const root = env.dom.root(frame);
    if (root) append({ ...saving, framed: true }, copy, root, depth);
  } else if (!isTyped(copy, tag)) eachChild(env, element, tag, (node) => append(saving, copy, node, depth));
  return copy;
}

function append(saving: Saving, copy: Element, node: Node, depth: number): void {
  const { dom } = saving.env;
  if (dom.type(node) === 3) copy.append(saving.into.createTextNode(node.nodeValue ?? ''));
  if (!isElement(dom, node)) return;
  const tag = dom.tag(node);
  if (tag === 'style' && !saving.framed) copy.append(copyText(saving.into, node));
  else if (!SKIPPED_TAGS.has(tag) && depth < MOST_DEPTH) copy.append(copyElement(saving, node, depth + 1));
}

/** A frame and the roots in it become plain blocks; so does a paragraph that scripts filled with blocks, which no parser would give back. */
function nameInFile({ env, framed }: Saving, element: Element, tag: string, isFrame: boolean): string {
  if (isFrame || (framed && (tag === 'html' || tag === 'body' || tag === 'frameset'))) return 'article';
  return tag === 'p' && env.dom.all(element, ENDS_PARAGRAPH).length > 0 ? 'div' : tag;
}

function create(into: Document, name: string): Element {
  return /^[a-z][\w.:-]*$/.test(name) ? into.createElement(name) : into.createElement('span');
}

function attributesOf({ dom }: PageEnv, element: Element, tag: string): { name: string; value: string }[] {
  const type = dom.attribute(element, 'type')?.toLowerCase() ?? 'text';
  const typed = tag === 'input' && !KEPT_VALUES.has(type);
  return dom
    .names(element)
    .filter((name) => !name.startsWith('data-bys-') && !(typed && name === 'value'))
    .map((name) => ({ name, value: name.startsWith('on') || name === 'srcdoc' ? '' : (dom.attribute(element, name) ?? '') }));
}

function setAttribute(copy: Element, name: string, value: string): void {
  // Frameworks leave names in the page that only a parser may give (`@click`).
  if (/^[A-Za-z_][\w.:-]*$/.test(name)) copy.setAttribute(name, value);
}

function isTyped(copy: Element, tag: string): boolean {
  return tag === 'textarea' && !copy.hasAttribute('readonly') && !copy.hasAttribute('disabled');
}

function note({ env, shown }: Saving, element: Element, tag: string, copy: Element): void {
  const at = shown.get(element);
  if (!at) return;
  const { seen, parent } = at;
  if (seen.hidden && seen.hidden !== parent.hidden) copy.setAttribute(SAVED.hidden, seen.hidden);
  if (seen.text && seen.text !== seen.hidden) copy.setAttribute(SAVED.text, seen.text);
  if (seen.block !== BLOCK_TAGS.has(copy.localName) && tag !== 'iframe') copy.setAttribute(SAVED.flow, seen.block ? 'block' : 'inline');
  if (seen.space !== 'normal') copy.setAttribute(SAVED.space, seen.space);
  for (const [name, content] of [
    [SAVED.before, seen.before],
    [SAVED.after, seen.after],
  ] as const) {
    const words = content === undefined ? '' : wordsOf(content, (attribute) => env.dom.attribute(element, attribute));
    if (words) copy.setAttribute(name, contentFor(words));
  }
  const box = BOXED_TAGS.has(tag) ? env.look.box(element, tag) : undefined;
  if (box) copy.setAttribute(SAVED.box, `${box.width}x${box.height}`);
  if (tag === 'input' && 'checked' in element) copy.setAttribute(SAVED.checked, String(element.checked === true));
}
