import { askedItems } from '@/lib/compare/items';
import type { Pack } from '@/lib/engine/types';
import { read } from '@/lib/review/engine';
import { readText } from '@/lib/text/passages';
import type { Passage } from '@/lib/text/types';
import { lexicon } from '@/rules/zh-CN/lexicon';

const pack: Pack = { id: 'items', version: '2026-01-01', language: 'zh-CN', lexicon, rules: [], norms: [] };

/** What a text asks for, as `item status` in the order found. `passages` stand for a page's own blocks. */
export function asked(text: string, passages: Passage[] = readText(text)): string[] {
  const { framed, segmented } = read({ kind: 'pasted', text, passages, unread: [] }, pack);
  return askedItems(framed, segmented).map(({ item, status }) => `${item} ${status}`);
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
