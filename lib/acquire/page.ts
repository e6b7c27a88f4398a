import type { Passage, Source } from '@/lib/text/types';
import { linkedAgreements } from './agreements';
import { MOST_ELEMENTS, readArticle } from './article';
import type { PageEnv } from './env';
import type { Seen } from './look';
import type { NodeMap } from './node-map';
import { recut } from './structure';
import { unreadParts } from './unread';
import { walk } from './walk';

/** Enough of a page's visible text to tell a login form. */
const HEAD = 400;

/**
 * Reads a page: its passages in reading order, what could not be read, and the way back to every character. The same walk serves the
 * live document of a tab and a document made from a file; `env` tells them apart. Never changes the page. Offsets are UTF-16 units.
 */
export function readPage(document: Document, env: PageEnv): { source: Source; nodes: NodeMap } {
  const seen = new Map<Element, Seen>();
  const walked = walk(document, env, (element, shown) => {
    if (seen.size <= MOST_ELEMENTS) seen.set(element, shown);
  });
  const { collector } = walked;
  const text = collector.text;
  const passages = recut(text, collector.passages);
  const visible = collector.passages.filter(({ hidden }) => !hidden);
  const unread = unreadParts({
    env,
    parts: walked.parts,
    fields: walked.fields,
    visible: visible.reduce((sum, { start, end }) => sum + end - start, 0),
    head: headOf(text, visible),
    cut: walked.cut,
    empty: passages.length === 0,
  });
  const agreements = linkedAgreements({ text, blocks: collector.passages, passages, pressables: collector.pressables, url: env.url });
  const article = readArticle(env, seen, inkOf(text, visible));
  const source: Source = {
    kind: env.kind,
    ...(env.url && { url: env.url }),
    ...(env.title && { title: env.title }),
    ...(env.retrievedAt !== undefined && { retrievedAt: env.retrievedAt }),
    text,
    passages,
    unread: [...unread, ...agreements],
    ...(article && { article }),
  };
  return { source, nodes: collector.map };
}

function headOf(text: string, passages: readonly Passage[]): string {
  let head = '';
  for (const { start, end } of passages) {
    if (head.length >= HEAD) break;
    head += `${text.slice(start, Math.min(end, start + HEAD))}\n`;
  }
  return head;
}

/** Units of visible text without white space. */
function inkOf(text: string, passages: readonly Passage[]): number {
  return passages.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\s+/g, '').length, 0);
}
