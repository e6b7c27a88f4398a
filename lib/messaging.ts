import { browser } from 'wxt/browser';
import type { CardWords, InPage } from '@/lib/highlight/in-page';
import type { Bundle } from '@/lib/schema/bundle';
import type { FileReason, Finding, Review, Severity } from '@/lib/schema/review';

/**
 * The one map of messages between contexts. Guards are written by hand: the reader's script imports this file and must stay small, so
 * no zod here. Whatever carries a page's own words (a `Source`, saved HTML) is `unknown` until the background has parsed it.
 */

/** Why a tab gave no review; the views put the reason into words, `message` is for the log only. */
export type ReviewFailure =
  | { ok: false; reason: 'restricted-page' | 'no-text' | 'failed'; message?: string }
  | { ok: false; reason: 'pdf' /** of the file that the tab shows */; url: string };
export type ReviewSuccess = {
  ok: true;
  review: Review;
  title: string;
  url: string;
  /** When it was kept, ms since 1970: the store's word of a change with this time tells nothing new. */
  at: number;
  /** The page with the agreements it links to, once somebody asked for them. */
  bundle?: Bundle;
};
/** What a reader got for an address of its own page's origin; `bytes` is base64. */
export type FetchReply =
  | { ok: true; url: string; status: number; type?: string; bytes: string }
  | { ok: false; why: 'redirect' | 'unreachable' | 'over-limit' };
export type LocateReply =
  | {
      ok: true /** the words had moved since the review */;
      moved: boolean /** false while they stand in a part the page keeps closed */;
      shown: boolean;
    }
  | { ok: false; reason: 'text-changed' | 'page-gone' };

/** What the background answers: to extension pages; `page-…` and `strip-dismissed` to the reader, `frame-changed` to the readers in frames. */
export interface Messages {
  'review-tab': { payload: { tabId: number }; reply: ReviewSuccess | ReviewFailure };
  'kept-review': { payload: { tabId: number }; reply: ReviewSuccess | { ok: false; reason: 'none' } };
  locate: { payload: { tabId: number; findingId: string }; reply: LocateReply };
  'save-page': { payload: { tabId: number }; reply: { ok: true; html: string } | { ok: false; reason: 'restricted-page' | 'failed' } };
  /** Opens the agreements that the tab's page links to, those of other origins only where the reader allowed it. */
  'review-bundle': { payload: { tabId: number }; reply: ReviewSuccess | ReviewFailure };
  'page-left': { payload: { nonce: string }; reply: { ok: true } };
  /** The page's words are no longer those that were reviewed. */
  'page-changed': { payload: { nonce: string }; reply: { ok: true } };
  /** Words in a frame on another host are no longer those that were reviewed, or the frame shows another page. */
  'frame-changed': { payload: null; reply: { ok: true } };
  /** 知道了: the strip stays away on this site until its findings change. */
  'strip-dismissed': { payload: { nonce: string }; reply: { ok: true } };
}

/** A span of the read text with what finds it again when the page has changed. Offsets are UTF-16 units into the text of the last reading. */
export type Anchor = Pick<Finding, 'start' | 'end' | 'quote' | 'prefix' | 'suffix'>;
export interface Mark extends Anchor {
  look: Severity | 'unsure';
  /** The finding it belongs to: a press on the words shows that finding's card. */
  id: string;
}
/** What the reader in a tab answers to the background. */
export interface ReaderMessages {
  ping: { payload: null; reply: { nonce: string } };
  /** The page's blocks, packed. */
  read: { payload: null; reply: { nonce: string; page: unknown } };
  highlight: {
    payload: { marks: Mark[]; inPage: InPage };
    reply: { drawn: number /** false: the page's root took no style sheet from the reader */; styled: boolean };
  };
  /** Scrolls to the words; with the finding's id its card opens and takes the focus. */
  locate: { payload: Anchor & { id?: string }; reply: LocateReply };
  clear: { payload: null; reply: { ok: true } };
  save: { payload: null; reply: { html: string } };
  /** Asks for an address as the page itself may: its own origin only. */
  fetch: { payload: { url: string; ms: number }; reply: FetchReply };
  /** Reads the HTML of a fetched page as data. */
  parse: { payload: { html: string; url: string }; reply: { page: unknown } };
}

/** What an open page of the extension answers to the background. */
export interface PageMessages {
  /** Reads a PDF or Word file; `bytes` is base64, the page is packed. */
  'read-file': {
    payload: { bytes: string; url: string };
    reply:
      | { ok: true; page: unknown }
      | { ok: false; reason: Exclude<FileReason, 'missing' | 'too-large' | 'folder-loop' | 'no-documents'> };
  };
}

export type MessageName = keyof Messages;
export type ReaderMessageName = keyof ReaderMessages;
type Guard<T> = (value: unknown) => value is T;
type Part = 'payload' | 'reply';
type Guards<Map extends Record<keyof Map, Record<Part, unknown>>, P extends Part> = { [N in keyof Map]: Guard<Map[N][P]> };
type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isOk = (value: unknown): value is { ok: true } => isObject(value) && value.ok === true;
const isFailure = (value: unknown, reasons: readonly string[], field: 'reason' | 'why' = 'reason'): boolean =>
  isObject(value) && value.ok === false && reasons.includes(String(value[field]));
const isPdf = (value: unknown): boolean => isFailure(value, ['pdf']) && isObject(value) && typeof value.url === 'string';
const isNothing = (value: unknown): value is null => value === null;
const isTab = (value: unknown): value is { tabId: number } => isObject(value) && isOffset(value.tabId);
const isNonce = (value: unknown): value is { nonce: string } =>
  isObject(value) && typeof value.nonce === 'string' && /^[\w-]{8,64}$/.test(value.nonce);

// Our own background parsed the review before it kept it: its tag is enough here.
const isReviewed = (value: unknown): value is ReviewSuccess =>
  isObject(value) &&
  value.ok === true &&
  isObject(value.review) &&
  value.review.schema === 'review/1' &&
  typeof value.title === 'string' &&
  typeof value.url === 'string' &&
  isOffset(value.at) &&
  (value.bundle === undefined || (isObject(value.bundle) && value.bundle.schema === 'bundle/1'));

const isLocated = (value: unknown): value is LocateReply =>
  isFailure(value, ['text-changed', 'page-gone']) ||
  (isObject(value) && value.ok === true && typeof value.moved === 'boolean' && typeof value.shown === 'boolean');

const isAnchor = (value: unknown): value is Anchor =>
  isObject(value) &&
  isOffset(value.start) &&
  isOffset(value.end) &&
  value.start <= value.end &&
  [value.quote, value.prefix, value.suffix].every((words) => typeof words === 'string');

const LOOKS: readonly unknown[] = ['beyond', 'caution', 'notice', 'meets', 'unsure'];
const isMark = (value: unknown): value is Mark =>
  isAnchor(value) && 'look' in value && LOOKS.includes(value.look) && 'id' in value && typeof value.id === 'string';
const isWords = (value: unknown, names: readonly string[]): value is Record<string, unknown> =>
  isObject(value) && names.every((name) => typeof value[name] === 'string');
const isCard = (value: unknown): value is CardWords =>
  isWords(value, ['id', 'severity', 'title', 'quote', 'why', 'next']) &&
  LOOKS.includes(value.mark) &&
  Array.isArray(value.norms) &&
  value.norms.every((norm) => isWords(norm, ['name']) && Array.isArray(norm.tags) && norm.tags.every((tag) => typeof tag === 'string')) &&
  Array.isArray(value.roles) &&
  value.roles.every((role) => isWords(role, ['label', 'words']));
const isInPage = (value: unknown): value is InPage =>
  isObject(value) &&
  Array.isArray(value.cards) &&
  value.cards.every(isCard) &&
  isWords(value.words, ['language', 'close', 'previous', 'next', 'whatToDo', 'why', 'findings', 'clear']) &&
  (value.strip === undefined || isWords(value.strip, ['language', 'text', 'look', 'dismiss']));

const isFetched = (value: unknown): value is FetchReply =>
  isFailure(value, ['redirect', 'unreachable', 'over-limit'], 'why') ||
  (isObject(value) &&
    value.ok === true &&
    typeof value.url === 'string' &&
    isOffset(value.status) &&
    (value.type === undefined || typeof value.type === 'string') &&
    typeof value.bytes === 'string');

export const payloads: Guards<Messages, 'payload'> = {
  'review-tab': isTab,
  'kept-review': isTab,
  locate: (value): value is { tabId: number; findingId: string } =>
    isTab(value) && 'findingId' in value && typeof value.findingId === 'string',
  'save-page': isTab,
  'review-bundle': isTab,
  'page-left': isNonce,
  'page-changed': isNonce,
  'frame-changed': isNothing,
  'strip-dismissed': isNonce,
};

const isReview = (value: unknown): value is ReviewSuccess | ReviewFailure =>
  isReviewed(value) || isFailure(value, ['restricted-page', 'no-text', 'failed']) || isPdf(value);

export const replies: Guards<Messages, 'reply'> = {
  'review-tab': isReview,
  'kept-review': (value): value is Messages['kept-review']['reply'] => isReviewed(value) || isFailure(value, ['none']),
  locate: isLocated,
  'save-page': (value): value is Messages['save-page']['reply'] =>
    (isOk(value) && 'html' in value && typeof value.html === 'string') || isFailure(value, ['restricted-page', 'failed']),
  'review-bundle': isReview,
  'page-left': isOk,
  'page-changed': isOk,
  'frame-changed': isOk,
  'strip-dismissed': isOk,
};

export const readerPayloads: Guards<ReaderMessages, 'payload'> = {
  ping: isNothing,
  read: isNothing,
  highlight: (value): value is { marks: Mark[]; inPage: InPage } =>
    isObject(value) && Array.isArray(value.marks) && value.marks.every(isMark) && isInPage(value.inPage),
  locate: (value): value is Anchor & { id?: string } => isAnchor(value) && (!('id' in value) || typeof value.id === 'string'),
  clear: isNothing,
  save: isNothing,
  fetch: (value): value is { url: string; ms: number } => isObject(value) && typeof value.url === 'string' && isOffset(value.ms),
  parse: (value): value is { html: string; url: string } =>
    isObject(value) && typeof value.html === 'string' && typeof value.url === 'string',
};

export const readerReplies: Guards<ReaderMessages, 'reply'> = {
  ping: isNonce,
  read: (value): value is ReaderMessages['read']['reply'] => isNonce(value) && 'page' in value,
  highlight: (value): value is ReaderMessages['highlight']['reply'] =>
    isObject(value) && isOffset(value.drawn) && typeof value.styled === 'boolean',
  locate: isLocated,
  clear: isOk,
  save: (value): value is { html: string } => isObject(value) && typeof value.html === 'string',
  fetch: isFetched,
  parse: (value): value is { page: unknown } => isObject(value) && 'page' in value,
};

export const pagePayloads: Guards<PageMessages, 'payload'> = {
  'read-file': (value): value is PageMessages['read-file']['payload'] => isWords(value, ['bytes', 'url']),
};

const pageReplies: Guards<PageMessages, 'reply'> = {
  'read-file': (value): value is PageMessages['read-file']['reply'] =>
    (isOk(value) && 'page' in value) ||
    isFailure(value, ['empty', 'binary', 'unsupported-format', 'unreadable', 'encrypted', 'archive-limit']),
};

/** The name of a message in `names` and what it carries, or undefined for anything else. */
export function readMessage<N extends string>(value: unknown, names: Record<N, unknown>): { name: N; payload: unknown } | undefined {
  if (!isObject(value) || typeof value.name !== 'string') return undefined;
  const name = value.name;
  return isNameOf(name, names) ? { name, payload: value.payload } : undefined;
}

function isNameOf<N extends string>(name: string, names: Record<N, unknown>): name is N {
  return Object.hasOwn(names, name);
}

/** A page of this extension, the reader in a tab's top frame, the reader in another frame. */
export type Teller = 'page' | 'reader' | 'frame';

/** Who sent a message; undefined for anybody else, who gets no answer. `own` is the extension's id and the address its pages start with. */
export function whoSent(sender: Sender, own: { id: string; base: string }): Teller | undefined {
  if (sender.id !== own.id) return undefined;
  if (sender.url?.startsWith(own.base)) return 'page';
  if (sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  return sender.frameId === 0 ? 'reader' : 'frame';
}

/** Asks the background from an extension page or the reader. Rejects when nobody answers or the answer is not of the message's form. */
export async function sendMessage<N extends MessageName>(name: N, payload: Messages[N]['payload']): Promise<Messages[N]['reply']> {
  return checked(name, await browser.runtime.sendMessage({ name, payload }), replies[name]);
}

/** Asks the reader in a frame of a tab, the top one unless told. Rejects when none is there or its answer is not of the message's form. */
export async function askReader<N extends ReaderMessageName>(
  tabId: number,
  name: N,
  payload: ReaderMessages[N]['payload'],
  frameId = 0,
): Promise<ReaderMessages[N]['reply']> {
  return checked(name, await browser.tabs.sendMessage(tabId, { name, payload }, { frameId }), readerReplies[name]);
}

/** Asks whichever page of the extension is open; undefined when none is. */
export async function askPage<N extends keyof PageMessages>(
  name: N,
  payload: PageMessages[N]['payload'],
): Promise<PageMessages[N]['reply'] | undefined> {
  const reply: unknown = await browser.runtime.sendMessage({ name, payload }).catch(() => undefined);
  return reply === undefined || reply === null ? undefined : checked(name, reply, pageReplies[name]);
}

function checked<T>(name: string, reply: unknown, guard: Guard<T>): T {
  if (!guard(reply)) throw new Error(`${name}: no valid reply`);
  return reply;
}
