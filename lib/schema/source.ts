import { z } from 'zod';
import type { Source } from '@/lib/text/types';
import { sourceKindSchema, unreadSchema } from './review';

/** A page's text and passages as the reader in a tab hands them over. The page is hostile: nothing of it is believed, its size least. */

/** Somewhat more than the reader itself stops at (`MOST_UNITS` of lib/acquire/walk.ts, 400,000 nodes), since line feeds are added. */
const MOST = { text: 1_100_000, passages: 400_000, unread: 200, words: 4_000 };

const offset = z.number().int().nonnegative();
const passageSchema = z.object({
  start: offset,
  end: offset,
  kind: z.enum(['heading', 'paragraph', 'list-item', 'table-cell', 'label', 'button', 'control', 'link']),
  level: z.number().int().min(1).max(6).optional(),
  hidden: z.enum(['collapsed', 'concealed']).optional(),
  control: z.object({ type: z.string().max(40), checked: z.boolean().optional(), required: z.boolean().optional() }).optional(),
  cell: z.object({ table: offset, row: offset, column: offset, header: z.boolean() }).optional(),
});

export const sourceSchema = z
  .object({
    kind: sourceKindSchema,
    url: z.string().max(MOST.words).optional(),
    title: z.string().max(MOST.words).optional(),
    retrievedAt: z.iso.datetime().optional(),
    text: z.string().max(MOST.text),
    passages: z.array(passageSchema).max(MOST.passages),
    unread: z.array(unreadSchema).max(MOST.unread),
    article: z.object({ isArticle: z.boolean(), share: z.number().min(0).max(1) }).optional(),
  })
  .refine(isInOrder, 'passages must ascend, not overlap, and lie in the text');

function isInOrder({ text, passages }: { text: string; passages: readonly { start: number; end: number }[] }): boolean {
  let last = 0;
  for (const { start, end } of passages) {
    if (start < last || end < start) return false;
    last = end;
  }
  return last <= text.length;
}

/** The source in a reader's answer, or in a few words why it is none (never with words of the page). */
export function parseSource(value: unknown): { ok: true; source: Source } | { ok: false; message: string } {
  const parsed = sourceSchema.safeParse(value);
  if (parsed.success) return { ok: true, source: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, message: `source.${issue?.path.join('.') ?? ''}: ${issue?.code ?? 'unreadable'}` };
}
