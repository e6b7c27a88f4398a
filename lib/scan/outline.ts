import { z } from 'zod';
import { documentSchema, findingSchema, problemSchema, sourceInfoSchema, unreadSchema } from '@/lib/schema/review';
import { entrySchema } from './types';

/** Of a finding, what tables and comparisons look at. */
const findingOutlineSchema = findingSchema.pick({
  id: true,
  rule: true,
  severity: true,
  certainty: true,
  quote: true,
  start: true,
  end: true,
  path: true,
  hidden: true,
});

const reviewOutlineSchema = z.object({
  schema: z.literal('review/1'),
  source: sourceInfoSchema.pick({ url: true, title: true, sha256: true }),
  document: documentSchema.pick({ platform: true }),
  coverage: z.object({ clauses: z.number(), unread: z.array(unreadSchema.pick({ why: true, binding: true })) }),
  verdict: z.object({ counts: z.object({ beyond: z.number(), caution: z.number() }) }),
  findings: z.array(findingOutlineSchema),
  errors: z.array(z.unknown()),
});

export const entryHeadSchema = entrySchema.omit({ result: true });
export const outlineResultSchema = z.discriminatedUnion('schema', [reviewOutlineSchema, problemSchema]);

/**
 * An entry with of its review only what the results need: a whole `review/1` takes ten times as long to check, and a scan writes results over
 * hundreds of thousands. Every `Entry` is one.
 */
export type Outline = z.infer<typeof entryHeadSchema> & { result: z.infer<typeof outlineResultSchema> };
export type FindingOutline = z.infer<typeof findingOutlineSchema>;
