import { z } from 'zod';
import { sourceKindSchema, unreadSchema } from './review';

/**
 * A page as the reader in a tab hands it over, packed small: it crosses two processes, and a long page has tens of thousands of passages. The page
 * is hostile: nothing of it is believed, its size least.
 */

/** Somewhat more than the reader itself stops at (`MOST_UNITS` of lib/acquire/walk.ts, 400,000 nodes), since line feeds are added. */
const MOST = { text: 1_500_000, passages: 400_000, presses: 5_000, unread: 200, words: 4_000 };

const offset = z.number().int().nonnegative();
const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Plain numbers by the ten thousand: looked at by hand, since a schema for each would take longer than the review. */
const offsets = (per: number, most: number) =>
  z.custom<number[]>((value) => Array.isArray(value) && value.length <= per * most && value.length % per === 0 && value.every(isOffset));

const extrasSchema = z.object({
  level: z.number().int().min(1).max(6).optional(),
  hidden: z.enum(['collapsed', 'concealed']).optional(),
  control: z.object({ type: z.string().max(40), checked: z.boolean().optional(), required: z.boolean().optional() }).optional(),
  cell: z.object({ table: offset, row: offset, column: offset, header: z.boolean() }).optional(),
});

export const packedPageSchema = z.object({
  source: z.object({
    kind: sourceKindSchema,
    url: z.string().max(MOST.words).optional(),
    title: z.string().max(MOST.words).optional(),
    retrievedAt: z.iso.datetime().optional(),
    text: z.string().max(MOST.text),
    unread: z.array(unreadSchema).max(MOST.unread),
    article: z.object({ isArticle: z.boolean(), share: z.number().min(0).max(1) }).optional(),
  }),
  /** For each passage how far it starts after the end of the one before, and its length. */
  spans: offsets(2, MOST.passages),
  /** For each passage the letter of its kind. */
  kinds: z.string().max(MOST.passages),
  /** What else is known of a few of them, by number. */
  extras: z.array(z.tuple([offset, extrasSchema])).max(MOST.passages),
  /** For each link or button: start, length, number of its passage, and 1 in a menu or footer. */
  presses: offsets(4, MOST.presses),
  /** Where they lead. */
  urls: z.array(z.string().nullable()).max(MOST.presses),
});

export type PackedPage = z.infer<typeof packedPageSchema>;

/** The page in a reader's answer, or in a few words why it is none (never with words of the page). */
export function parsePage(value: unknown): { ok: true; page: PackedPage } | { ok: false; message: string } {
  const parsed = packedPageSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, message: `page.${issue?.path.join('.') ?? ''}: ${issue?.code ?? 'unreadable'}` };
  }
  const { source, spans, kinds } = parsed.data;
  const fits = spans.reduce((sum, length) => sum + length, 0) <= source.text.length && spans.length === kinds.length * 2;
  return fits ? { ok: true, page: parsed.data } : { ok: false, message: 'page.spans: not in the text' };
}
