import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Page } from '@/lib/scan/page';
import { sourceSchema } from '@/lib/scan/source-schema';
import { type Target, targetSchema, whySchema } from '@/lib/scan/types';
import { sourceKindSchema } from '@/lib/schema/review';
import { pack } from '@/rules/zh-CN';

/**
 * What scan and workers say to each other through Redis. Everything is parsed when it is taken out: another program, or another version of this
 * one, may have put it there.
 */

export const PACK = `${pack.id} ${pack.version}`;
/** Workers take review jobs of their own rules only: the queue's name says which. */
export const FETCH_QUEUE = 'before-you-sign-fetch';
export const REVIEW_QUEUE = `before-you-sign-review-${pack.id}-${pack.version}`;
/** Jobs that no worker could do, kept to be looked at. */
export const DEAD_QUEUE = 'before-you-sign-dead';
export const QUEUES = { fetch: FETCH_QUEUE, review: REVIEW_QUEUE } as const;
export type JobKind = keyof typeof QUEUES;

const originSchema = z.object({
  kind: sourceKindSchema,
  name: z.string(),
  url: z.string().optional(),
  retrievedAt: z.string().optional(),
});

/** Pages travel as text, never as bytes. */
export const pageSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('html'), origin: originSchema, text: z.string() }),
  z.object({ form: z.literal('plain'), origin: originSchema, text: z.string() }),
  z.object({ form: z.literal('source'), origin: originSchema, source: sourceSchema }),
]);

const packedSchema = z.object({
  form: z.literal('packed'),
  members: z.array(z.union([z.object({ path: z.string(), page: pageSchema }), z.object({ path: z.string(), why: whySchema })])),
});

export const fetchJobSchema = z.object({
  scan: z.string(),
  target: targetSchema.extend({ url: z.string() }),
  agent: z.string(),
  robots: z.boolean(),
  render: z.boolean(),
  retries: z.number(),
  retryMs: z.number(),
  limitMs: z.number(),
  mostBytes: z.number(),
});
export type FetchJob = z.infer<typeof fetchJobSchema>;

const endedSchema = z.object({ ok: z.literal(false), why: whySchema, detail: z.string().optional() });
const pacedSchema = z.object({ attempts: z.number(), pauseMs: z.number() });
export const fetchedSchema = z.discriminatedUnion('ok', [
  pacedSchema.extend({ ok: z.literal(true), page: z.union([pageSchema, packedSchema]) }),
  pacedSchema.extend(endedSchema.shape),
]);

export const reviewJobSchema = z.object({ page: pageSchema, target: targetSchema, asOf: z.string(), pack: z.string() });
export type ReviewJob = z.infer<typeof reviewJobSchema>;

export const answerSchema = z.object({
  why: whySchema,
  detail: z.string().optional(),
  json: z.string().optional(),
  linked: z.array(targetSchema),
});
export type QueueAnswer = z.infer<typeof answerSchema>;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One fetch of an address in a scan. */
export const fetchKey = (scan: string, url: string): string => `${scan}-${digest(url)}`;

/**
 * One review of a text: its hash, the rules and the day. The address belongs to what is hashed, since links are read against it; the time of
 * reading does not. The target belongs to it because its depth and platform pass on to what it links to.
 */
export function reviewKey(page: Page, target: Target, asOf: string): string {
  const { retrievedAt, ...origin } = page.origin;
  void retrievedAt;
  const content = page.form === 'source' ? { ...page.source, retrievedAt: undefined } : page.form === 'bytes' ? '' : page.text;
  return `${digest(JSON.stringify([page.form, origin, content, target, asOf]))}-${digest(PACK).slice(0, 12)}`;
}
