import { z } from 'zod';
import { problemSchema, reviewSchema } from '@/lib/schema/review';

/** How a target ended. Every target ends as exactly one of these, with its reason. */
export const outcomeSchema = z.enum(['reviewed', 'needs-login', 'blocked', 'not-an-agreement', 'unreadable', 'failed']);

/** Why it ended so: a stable code that the views put into words. `detail` of an entry carries figures and messages. */
export const whySchema = z.enum([
  'read',
  // needs-login
  'login',
  // blocked
  'robots',
  'refused',
  'rate-limited',
  // not-an-agreement
  'article',
  'no-agreement',
  'not-lending',
  'packed',
  // unreadable
  'nothing-read',
  'language',
  'jurisdiction',
  'empty',
  'binary',
  'unsupported-format',
  'too-large',
  'encrypted',
  'archive-limit',
  // failed
  'bad-address',
  'missing',
  'folder-loop',
  'no-documents',
  'gone',
  'server-error',
  'unreachable',
  'timeout',
  'redirects',
  'broken-archive',
  'error',
]);

/** One thing to scan: a page on the web, a saved file, one record of an archive. */
export const targetSchema = z.object({
  /** Same thing, same id, in every run: first 20 hex digits of the SHA-256 of its kind and place. */
  id: z.string().regex(/^[0-9a-f]{20}$/),
  /** How the person named it: an address, a path, a path and a record. */
  input: z.string(),
  kind: z.enum(['url', 'file', 'record', 'problem']),
  url: z.string().optional(),
  /** Given by the person; otherwise told from the document and its domain. */
  platform: z.string().optional(),
  /** The folder that a saved page lay in, below the one that was named: a name for its platform when nothing else tells. */
  folder: z.string().optional(),
  /** 0 for what was named, 1 for an agreement linked from it, and so on. */
  depth: z.number().int().nonnegative(),
  /** The target whose page linked to this one. */
  from: z.string().optional(),
});

/** What is kept of a target once it has ended: one line of the journal. */
export const entrySchema = targetSchema.extend({
  schema: z.literal('scan-entry/1'),
  outcome: outcomeSchema,
  why: whySchema,
  detail: z.string().optional(),
  attempts: z.number().int().positive(),
  /** ISO time when it ended, and how long it took in milliseconds. */
  at: z.string(),
  ms: z.number().nonnegative(),
  /** Agreements that its page links to and that are followed. */
  linked: z.array(targetSchema),
  /** An archive's records that ended alike and have no line of their own: how many. Missing means one. */
  count: z.number().int().positive().optional(),
  result: z.discriminatedUnion('schema', [reviewSchema, problemSchema]),
});

export type Outcome = z.infer<typeof outcomeSchema>;
export type Why = z.infer<typeof whySchema>;
export type Target = z.infer<typeof targetSchema>;
export type Entry = z.infer<typeof entrySchema>;

/** How each reason ends a target. */
export const OUTCOME_OF: Record<Why, Outcome> = {
  read: 'reviewed',
  login: 'needs-login',
  robots: 'blocked',
  refused: 'blocked',
  'rate-limited': 'blocked',
  article: 'not-an-agreement',
  'no-agreement': 'not-an-agreement',
  'not-lending': 'not-an-agreement',
  packed: 'not-an-agreement',
  'nothing-read': 'unreadable',
  language: 'unreadable',
  jurisdiction: 'unreadable',
  empty: 'unreadable',
  binary: 'unreadable',
  'unsupported-format': 'unreadable',
  'too-large': 'unreadable',
  encrypted: 'unreadable',
  'archive-limit': 'unreadable',
  'bad-address': 'failed',
  missing: 'failed',
  'folder-loop': 'failed',
  'no-documents': 'failed',
  gone: 'failed',
  'server-error': 'failed',
  unreachable: 'failed',
  timeout: 'failed',
  redirects: 'failed',
  'broken-archive': 'failed',
  error: 'failed',
};
