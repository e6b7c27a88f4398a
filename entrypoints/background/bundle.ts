import { browser } from 'wxt/browser';
import { fromBase64 } from '@/lib/acquire/base64';
import { type Download, download, MOST_BYTES } from '@/lib/acquire/download';
import { isLoginAddress, patternOf, whyOfStatus } from '@/lib/bundle/address';
import { gather, type Open, type Opened } from '@/lib/bundle/gather';
import { askReader, type Messages } from '@/lib/messaging';
import { reviewSource } from '@/lib/review/review';
import type { Review, UnreadReason } from '@/lib/schema/review';
import { keepReview, keptReview } from '@/lib/storage';
import { pack } from '@/rules/zh-CN';
import { answer } from './answer';
import { readerNonce } from './inject';
import { type Answered, sourceOf } from './linked-source';
import { chinaDate, failure, reviewTab, successOf } from './review';

type BundleReply = Messages['review-bundle']['reply'];

/** Bundles under way, by tab: who asks meanwhile gets the same one. Lost with the worker, which only costs asking again. */
const running = new Map<number, Promise<BundleReply>>();

/**
 * `review-bundle` opens the agreements that the reviewed page links to. A popup may close while the browser asks for a permission, so a
 * granted one is taken as the same request, for the page that is looked at.
 */
export function registerBundle(): void {
  answer('review-bundle', 'page', ({ tabId }) => reviewBundle(tabId));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void onGranted();
  });
}

async function onGranted(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const kept = tab?.id === undefined ? undefined : await keptReview(tab.id);
  if (tab?.id === undefined || !kept) return;
  const has = (reason: UnreadReason) => kept.review.coverage.unread.some(({ why }) => why === reason);
  if (has('other-origin-frame')) await reviewTab(tab.id).catch(failure);
  if (has('linked-agreement')) await reviewBundle(tab.id);
}

function reviewBundle(tabId: number): Promise<BundleReply> {
  const known = running.get(tabId);
  if (known) return known;
  const fresh = makeBundle(tabId)
    .catch(failure)
    .finally(() => running.delete(tabId));
  running.set(tabId, fresh);
  return fresh;
}

async function makeBundle(tabId: number): Promise<BundleReply> {
  const kept = await keptReview(tabId);
  if (!kept || (await readerNonce(tabId)) !== kept.nonce) return { ok: false, reason: 'failed', message: 'bundle: no review of this page' };
  const bundle = await gather(kept.review, opener(tabId, kept.url, kept.bundle?.reviews.slice(1) ?? []), Date.now);
  // The page may have changed or gone while its agreements were fetched.
  const now = await keptReview(tabId);
  if (now?.nonce !== kept.nonce || now.url !== kept.url) return { ok: false, reason: 'failed', message: 'bundle: the page has changed' };
  const whole = { ...now, bundle, at: Date.now() };
  await keepReview(tabId, whole);
  return successOf(whole);
}

/**
 * Opens agreements for a tab. Those of the page's own origin are asked for by its own reader, with the page's cookies, exactly as a press
 * on the link would: many are shown only within the session, and the lender already knows this visitor. Any other host is asked by the
 * background, only where the person allowed it, without cookies or referrer, so that it does not learn who reads or where they came from.
 * What was read before (`known`) is not asked for again.
 */
function opener(tabId: number, page: string, known: readonly Review[]): Open {
  const own = URL.canParse(page) ? new URL(page).origin : '';
  return async ({ url, origin, title }, ms) => {
    const had = known.find(({ source }) => source.url === url);
    if (had) return { ok: true, review: had };
    try {
      const answered = origin === own ? await fetchInTab(tabId, url, ms) : await fetchApart(url, ms);
      return answered.ok ? await review(tabId, answered, title) : answered;
    } catch {
      return { ok: false, why: 'unreachable' };
    }
  };
}

async function fetchInTab(tabId: number, url: string, ms: number): Promise<Download> {
  const reply = await askReader(tabId, 'fetch', { url, ms: Math.round(ms) });
  if (!reply.ok) return reply;
  const bytes = fromBase64(reply.bytes);
  return bytes ? { ...reply, bytes } : { ok: false, why: 'unreachable' };
}

async function fetchApart(url: string, ms: number): Promise<Download | Extract<Opened, { ok: false }>> {
  const pattern = patternOf(url);
  if (!pattern || !(await browser.permissions.contains({ origins: [pattern] }))) return { ok: false, why: 'not-permitted' };
  return download(
    url,
    { credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer', cache: 'no-store' },
    { ms, most: MOST_BYTES },
  );
}

async function review(tabId: number, answered: Answered, title: string): Promise<Opened> {
  const why = whyOfStatus(answered.status) ?? (isLoginAddress(answered.url) ? 'login' : undefined);
  if (why) return { ok: false, why };
  const now = new Date();
  const read = await sourceOf(answered, (html, url) => askReader(tabId, 'parse', { html, url }));
  if (!read.ok) return read;
  const source = { ...read.source, title: read.source.title || title, url: answered.url, retrievedAt: now.toISOString() };
  return { ok: true, review: reviewSource(source, pack, { asOf: chinaDate(now) }) };
}
