import { z } from 'zod';
import { reviewSchema, severitySchema, unreadSchema } from './review.ts';

/**
 * The contract `bundle/1` (design §6): the documents that a reader accepts with one press, taken together. A document is named by its
 * address, or by its text's SHA-256 where it has none (`nameOf` in lib/bundle/bundle.ts); offsets are those of its own review.
 */
export const bundleSchema = z.object({
  schema: z.literal('bundle/1'),
  reviews: z.array(reviewSchema),
  /** Each practice once: its gravest certain form, and the documents that have it. A promise that another document breaks is not in effect. */
  effective: z.array(z.object({ rule: z.string(), severity: severitySchema, from: z.array(z.string()) })),
  /** `a` promises, `b` breaks the promise, by finding id; `aFrom` and `bFrom` name the documents they stand in, which differ. */
  contradictions: z.array(z.object({ a: z.string(), b: z.string(), why: z.string(), aFrom: z.string(), bFrom: z.string() })),
  /** What is still unread once all of them are put together. */
  unread: z.array(unreadSchema),
});

export type Bundle = z.infer<typeof bundleSchema>;
