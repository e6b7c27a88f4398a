import type { Passage, Source } from '@/lib/text/types';
import { MOST_ELEMENTS, readArticle } from './article';
import type { PageEnv } from './env';
import type { Seen } from './look';
import type { NodeMap } from './node-map';
import type { Pressable } from './pressable';
import { sourceOf } from './source-of';
import { unreadParts } from './unread';
import { Walk } from './walk';

/** Enough of a page's visible text to tell a login form. */
const HEAD = 400;

/** What a page shows, before its words are looked at: `source.passages` are its blocks, `pressables` the links and buttons among them. */
export interface Blocks {
  source: Source;
  pressables: readonly Pressable[];
}

/**
 * One reading of a page: its blocks in reading order, what could not be read, and the way back to every character. The same reading serves the
 * live document of a tab and a document made from a file; `env` tells them apart. Never changes the page. Offsets are UTF-16 units.
 */
export class PageReading {
  private readonly seen = new Map<Element, Seen>();
  private readonly walk: Walk;

  constructor(
    document: Document,
    private readonly env: PageEnv,
  ) {
    this.walk = new Walk(document, env, (element, shown) => {
      if (this.seen.size <= MOST_ELEMENTS) this.seen.set(element, shown);
    });
  }

  /** Reads on, to the end or until `isLate` says so; true at the end. */
  run(isLate?: () => boolean): boolean {
    return this.walk.run(isLate);
  }

  get text(): string {
    return this.walk.collector.text;
  }

  get nodes(): NodeMap {
    return this.walk.collector.map;
  }

  blocks(): Blocks {
    const { env, walk } = this;
    const { collector, parts, fields, cut } = walk;
    const { text, passages, pressables } = collector;
    const visible = passages.filter(({ hidden }) => !hidden);
    const unread = unreadParts({
      env,
      parts,
      fields,
      visible: visible.reduce((sum, { start, end }) => sum + end - start, 0),
      head: headOf(text, visible),
      cut,
      empty: passages.length === 0,
    });
    const source: Source = {
      kind: env.kind,
      ...(env.url && { url: env.url }),
      ...(env.title && { title: env.title }),
      ...(env.retrievedAt !== undefined && { retrievedAt: env.retrievedAt }),
      text,
      passages,
      unread,
    };
    return { source, pressables };
  }

  /** The blocks with what Readability says of the page, which may take as long as the reading. */
  withArticle({ source, pressables }: Blocks): Blocks {
    const article = readArticle(this.env, this.seen, source);
    return article ? { source: { ...source, article }, pressables } : { source, pressables };
  }
}

/** Reads a page at one go. */
export function readPage(document: Document, env: PageEnv): { source: Source; nodes: NodeMap } {
  const reading = new PageReading(document, env);
  reading.run();
  return { source: sourceOf(reading.withArticle(reading.blocks())), nodes: reading.nodes };
}

function headOf(text: string, passages: readonly Passage[]): string {
  let head = '';
  for (const { start, end } of passages) {
    if (head.length >= HEAD) break;
    head += `${text.slice(start, Math.min(end, start + HEAD))}\n`;
  }
  return head;
}
