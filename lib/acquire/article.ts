import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { Passage, Source } from '@/lib/text/types';
import { isElement } from './dom';
import { eachChild, type PageEnv } from './env';
import type { Seen } from './look';
import { SAVED, SKIPPED_TAGS } from './tags';

/**
 * Readability takes some 30 ms for 1,400 elements of a live page once warm, about what one task in a tab may cost (T10); articles
 * keep to a few hundred visible elements, and larger pages go without its opinion.
 */
export const MOST_ELEMENTS = 1_500;
const MOST_UNITS = 120_000;
/** Where an agreement gives its name, in blocks, and how it goes on, in units. */
const TITLE_WITHIN = 5;
const OPENING = 2_000;
const ADDRESSES = 5;
const TITLE = /^[^，。？?！!：:\n]{0,24}(?:协议|合同|授权书|政策|条款|须知|告知书|承诺书|声明)(?:书|[》）)])?$/;
const ADDRESS = /您|甲方|乙方|借款人|授权人|本人|我们/g;

/**
 * What Readability says of a page, or undefined when it is not asked: the page is too large, or names itself an agreement and speaks like
 * one, which outweighs its opinion by far. It gets a copy of what is visible, frames and shadow trees left out, so that a tab and a saved page
 * give the same answer; the page's own nodes stay as they are. `share` is the part of the visible text that the article holds, rounded to
 * hundredths.
 */
export function readArticle(
  env: PageEnv,
  seen: ReadonlyMap<Element, Seen>,
  { text, passages }: Pick<Source, 'text' | 'passages'>,
): { isArticle: boolean; share: number } | undefined {
  if (seen.size > MOST_ELEMENTS) return undefined;
  const shown = passages.filter(({ hidden }) => !hidden);
  if (isAgreement(text, shown)) return undefined;
  const visible = inkOf(text, shown);
  if (visible > MOST_UNITS || visible === 0) return undefined;
  const copy = env.blank();
  const body = copy.body;
  for (const [element] of seen) {
    if (env.dom.tag(element) === 'body') {
      copyChildren(env, element, body, seen, copy);
      break;
    }
  }
  const isArticle = isProbablyReaderable(copy);
  const found = new Readability<Node>(copy, { serializer: (node) => node, charThreshold: 200 }).parse();
  const length = (found?.textContent ?? '').replace(/\s+/g, '').length;
  return { isArticle: isArticle && length > 0, share: Math.min(1, Math.round((100 * length) / visible) / 100) };
}

function isAgreement(text: string, shown: readonly Passage[]): boolean {
  const [first] = shown;
  const isNamed = shown.slice(0, TITLE_WITHIN).some(({ start, end }) => end - start <= 30 && TITLE.test(text.slice(start, end)));
  return first !== undefined && isNamed && (text.slice(first.start, first.start + OPENING).match(ADDRESS)?.length ?? 0) >= ADDRESSES;
}

/** Units of visible text without white space. */
function inkOf(text: string, passages: readonly Passage[]): number {
  return passages.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\s+/g, '').length, 0);
}

function copyChildren(env: PageEnv, from: Element, to: Element, seen: ReadonlyMap<Element, Seen>, copy: Document): void {
  eachChild(env, from, env.dom.tag(from), (node) => {
    if (env.dom.type(node) === 3) {
      if (!seen.get(from)?.text) to.append(copy.createTextNode(node.nodeValue ?? ''));
    } else if (isElement(env.dom, node)) copyElement(env, node, to, seen, copy);
  });
}

function copyElement(env: PageEnv, node: Element, to: Element, seen: ReadonlyMap<Element, Seen>, copy: Document): void {
  const tag = env.dom.tag(node);
  const shown = seen.get(node);
  if (
    SKIPPED_TAGS.has(tag) ||
    tag === 'iframe' ||
    env.dom.attribute(node, SAVED.frame) !== null ||
    !shown ||
    shown.hidden ||
    !/^[a-z][a-z0-9-]*$/.test(tag)
  )
    return;
  const made = copy.createElement(tag);
  for (const name of ['class', 'id', 'role', 'href', 'rel', 'itemprop']) {
    const value = env.dom.attribute(node, name);
    if (value !== null) made.setAttribute(name, value);
  }
  to.append(made);
  copyChildren(env, node, made, seen, copy);
}
