import { z } from 'zod';
import { sourceKindSchema, spanSchema, unreadSchema } from '@/lib/schema/review';

/** A source that comes from elsewhere: out of a page that a browser has open, or through a queue. */
const passageSchema = spanSchema.extend({
  kind: z.enum(['heading', 'paragraph', 'list-item', 'table-cell', 'label', 'button', 'control', 'link']),
  level: z.number().optional(),
  hidden: z.enum(['collapsed', 'concealed']).optional(),
  control: z.object({ type: z.string(), checked: z.boolean().optional(), required: z.boolean().optional() }).optional(),
  cell: z.object({ table: z.number(), row: z.number(), column: z.number(), header: z.boolean() }).optional(),
});

export const sourceSchema = z.object({
  kind: sourceKindSchema,
  url: z.string().optional(),
  title: z.string().optional(),
  retrievedAt: z.string().optional(),
  text: z.string(),
  passages: z.array(passageSchema),
  unread: z.array(unreadSchema),
  article: z.object({ isArticle: z.boolean(), share: z.number() }).optional(),
});
