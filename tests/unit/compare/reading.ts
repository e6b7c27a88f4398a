import { askedItems } from '@/lib/compare/items';
import type { Pack } from '@/lib/engine/types';
import { read } from '@/lib/review/engine';
import { toSource } from '@/lib/text/normalize';
import { readText } from '@/lib/text/passages';
import type { Passage } from '@/lib/text/types';
import { lexicon } from '@/rules/zh-CN/lexicon';

const pack: Pack = { id: 'items', version: '2026-01-01', language: 'zh-CN', lexicon, rules: [], norms: [] };

function itemsOf(text: string, passages: Passage[]) {
  const { framed, segmented } = read({ kind: 'pasted', text, passages, unread: [] }, pack);
  return { items: askedItems(framed, segmented), segmented };
}

/** What a text asks for, as `item status` in the order found. `passages` stand for a page's own blocks. */
export function asked(text: string, passages: Passage[] = readText(text)): string[] {
  return itemsOf(text, passages).items.map(({ item, status }) => `${item} ${status}`);
}

/** The words of the text that say what is asked for. */
export function evidence(text: string): string[] {
  const { items, segmented } = itemsOf(text, readText(text));
  const spans = items.flatMap((item) => item.spans).map((span) => toSource(segmented.normal, span));
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** A text of blocks, one a line, with what each is on the page. */
export function page(blocks: readonly [string, Omit<Passage, 'start' | 'end'>][]): { text: string; passages: Passage[] } {
  let text = '';
  const passages = blocks.map(([words, what]) => {
    const start = text.length;
    text += `${words}\n`;
    return { ...what, start, end: start + words.length };
  });
  return { text, passages };
}
