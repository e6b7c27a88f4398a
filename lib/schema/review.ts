import { z } from 'zod';
import { ITEM_IDS } from './item-ids.ts';

/**
 * The contract `review/1` and `problem/1` (design §6): what the command line prints, the background keeps and evidence embeds.
 * Every offset is a UTF-16 code unit into the source's text, half-open. Dates are `YYYY-MM-DD`, China time.
 */

// Extension pages forbid eval, so zod must never compile its parsers.
z.config({ jitless: true });

export const severitySchema = z.enum(['beyond', 'caution', 'notice', 'meets']);
export const certaintySchema = z.enum(['high', 'medium', 'low']);
export const verdictLevelSchema = z.enum(['stop', 'caution', 'clear', 'not-applicable', 'unread']);
export const contactsLineSchema = z.enum([
  'takes-contact-book',
  'more-than-two',
  'mandatory',
  'not-stated',
  'by-hand-optional',
  'not-asked',
  'denied',
]);
export const sourceKindSchema = z.enum(['tab', 'frame', 'linked', 'pdf', 'docx', 'file', 'pasted', 'listing', 'warc']);
export const documentTypeSchema = z.enum([
  'agreement',
  'privacy-policy',
  'authorisation-letter',
  'product-page',
  'app-listing',
  'article',
  'other',
]);
export const lenderKindSchema = z.enum(['bank', 'consumer-finance', 'small-loan', 'platform', 'unknown']);
export const partyRoleSchema = z.enum(['borrower', 'lender', 'platform', 'collector', 'guarantor', 'other']);
export const itemIdSchema = z.enum(ITEM_IDS);
export const itemStatusSchema = z.enum(['required', 'optional', 'denied', 'mentioned']);
export const judgementSchema = z.enum(['necessary', 'conditional', 'unnecessary', 'not-covered']);

/** Why a part was not read: a stable code that the views put into words. */
export const unreadReasonSchema = z.enum([
  'other-origin-frame',
  'closed-frame',
  'canvas',
  'image',
  'unmappable',
  'pdf',
  'linked-agreement',
  'too-long',
  'login',
  'no-text',
  'styles-not-computed',
  'concealed',
  'unsupported-language',
  'other-jurisdiction',
  // Why a linked agreement was not fetched, or not read when it was.
  'script-link',
  'local-file',
  'private-address',
  'redirect',
  'refused',
  'rate-limited',
  'gone',
  'unreachable',
  'not-permitted',
  'over-limit',
  'unsupported-format',
]);
/** Why the verdict is what it is, where the level alone does not say it. */
export const verdictReasonSchema = z.enum([
  'nothing-read',
  'login',
  'language',
  'jurisdiction',
  'article',
  'no-agreement',
  'not-lending',
  'people-or-data',
  'three-rules',
  'beyond',
  'caution',
  'unread-part',
  'nothing-beyond',
]);

const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const spanSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
const wordsSchema = spanSchema.extend({ text: z.string() });
const quoteSchema = spanSchema.extend({ quote: z.string() });

export const sourceInfoSchema = z.object({
  kind: sourceKindSchema,
  url: z.string().optional(),
  title: z.string().optional(),
  /** SHA-256 of the UTF-8 bytes of the text that the offsets index, 64 hex digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  chars: z.number().int().nonnegative(),
  retrievedAt: z.string().optional(),
});

export const partySchema = z.object({
  role: partyRoleSchema,
  name: z.string().optional(),
  calledAs: z.array(z.string()),
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

export const documentSchema = z.object({
  type: documentTypeSchema,
  lending: z.boolean(),
  language: z.string(),
  platform: z.string().optional(),
  parties: z.array(partySchema),
  lenderKind: lenderKindSchema,
  versionDate: dateSchema.optional(),
  effectiveDate: dateSchema.optional(),
  reasons: z.array(z.string()),
});

export const unreadSchema = z.object({
  /** What was not read: a title, an address or a place on the page, as the page names it. */
  what: z.string(),
  why: unreadReasonSchema,
  /** True when the reader is asked to accept it, or it is a frame large enough to hold an agreement: keeps a verdict from being `clear`. */
  binding: z.boolean(),
  url: z.string().optional(),
});

export const rolesSchema = z.object({
  actor: wordsSchema.optional(),
  modality: wordsSchema.optional(),
  act: wordsSchema.optional(),
  object: wordsSchema.optional(),
  recipient: wordsSchema.optional(),
  condition: wordsSchema.optional(),
  purpose: wordsSchema.optional(),
});

export const findingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  severity: severitySchema,
  certainty: certaintySchema,
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  prefix: z.string(),
  suffix: z.string(),
  also: z.array(spanSchema),
  context: wordsSchema.optional(),
  hidden: z.enum(['collapsed', 'concealed']).optional(),
  /** The clause denies the practice outright: a promise that another clause or document may break. */
  denies: z.literal(true).optional(),
  path: z.array(z.string()),
  roles: rolesSchema,
  norms: z.array(z.object({ id: z.string(), applies: z.enum(['yes', 'no', 'unknown']) })),
});

export const informationSchema = z.object({
  item: itemIdSchema,
  status: itemStatusSchema,
  count: z.number().int().positive().optional(),
  byHand: z.boolean().optional(),
  evidence: z.array(quoteSchema),
  judged: z.array(z.object({ norm: z.string(), result: judgementSchema })),
});

export const reviewSchema = z.object({
  schema: z.literal('review/1'),
  source: sourceInfoSchema,
  document: documentSchema,
  coverage: z.object({
    /** Clauses read. */
    clauses: z.number().int().nonnegative(),
    unread: z.array(unreadSchema),
  }),
  verdict: z.object({
    level: verdictLevelSchema,
    reason: verdictReasonSchema,
    contactsLine: contactsLineSchema,
    counts: z.object({
      beyond: z.number().int().nonnegative(),
      caution: z.number().int().nonnegative(),
      notice: z.number().int().nonnegative(),
      meets: z.number().int().nonnegative(),
      needsReading: z.number().int().nonnegative(),
    }),
  }),
  findings: z.array(findingSchema),
  quoted: z.array(findingSchema),
  information: z.array(informationSchema),
  gaps: z.array(z.object({ gap: z.string(), why: z.string() })),
  contradictions: z.array(z.object({ a: z.string(), b: z.string(), why: z.string() })),
  errors: z.array(z.object({ rule: z.string().optional(), message: z.string() })),
  pack: z.object({ id: z.string(), version: z.string(), asOf: dateSchema }),
});

/** Why a file, a folder or standard input could not be reviewed. */
export const fileReasonSchema = z.enum([
  'missing',
  'empty',
  'binary',
  'unreadable',
  'too-large',
  'folder-loop',
  'no-documents',
  'unsupported-format',
  'encrypted',
  'archive-limit',
]);
/** Why an address could not be reviewed: what a scan of many platforms meets on the web. */
export const webReasonSchema = z.enum([
  'bad-address',
  'robots',
  'refused',
  'rate-limited',
  'login',
  'gone',
  'server-error',
  'unreachable',
  'timeout',
  'redirects',
  'broken-archive',
  'error',
]);

export const problemSchema = z.object({
  schema: z.literal('problem/1'),
  input: z.string(),
  reason: z.enum([...fileReasonSchema.options, ...webReasonSchema.options]),
  message: z.string(),
});

export type Severity = z.infer<typeof severitySchema>;
export type Certainty = z.infer<typeof certaintySchema>;
export type VerdictLevel = z.infer<typeof verdictLevelSchema>;
export type VerdictReason = z.infer<typeof verdictReasonSchema>;
export type ContactsLine = z.infer<typeof contactsLineSchema>;
export type SourceKind = z.infer<typeof sourceKindSchema>;
export type DocumentType = z.infer<typeof documentTypeSchema>;
export type LenderKind = z.infer<typeof lenderKindSchema>;
export type PartyRole = z.infer<typeof partyRoleSchema>;
export type Party = z.infer<typeof partySchema>;
export type DocumentInfo = z.infer<typeof documentSchema>;
export type { ItemId } from './item-ids.ts';
export type ItemStatus = z.infer<typeof itemStatusSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
export type UnreadReason = z.infer<typeof unreadReasonSchema>;
export type Unread = z.infer<typeof unreadSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Words = z.infer<typeof wordsSchema>;
export type Roles = z.infer<typeof rolesSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Information = z.infer<typeof informationSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type FileReason = z.infer<typeof fileReasonSchema>;
