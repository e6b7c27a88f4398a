import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '@/lib/highlight/styles';
import { askReader, type Mark, type Messages, type ReviewSuccess } from '@/lib/messaging';
import { reviewSource } from '@/lib/review/review';
import type { Review } from '@/lib/schema/review';
import { dropReview, type KeptReview, keepReview, keptReview } from '@/lib/storage';
import { pack } from '@/rules/zh-CN';
import { answer } from './answer';
import { clearBadge, showBadge } from './badge';
import { inPageOf } from './in-page';
import { readerNonce } from './inject';
import { pdfIn } from './pdf-tab';
import { type FramePlace, placeOfSpan, readTab } from './read-tab';

/** Marks that are drawn; a page with the same clause ten thousand times shows the first of them. */
const MOST_MARKS = 2_000;

type ReviewReply = Messages['review-tab']['reply'];

/**
 * `review-tab` reads and reviews the tab as it is now; `kept-review` gives what was said of the page that it still shows; `page-changed` and
 * `frame-changed` are the readers' word that the text there is another one since.
 */
export function registerReview(): void {
  answer('review-tab', 'page', ({ tabId }) => reviewTab(tabId).catch((error: unknown) => failure(error)));
  answer('kept-review', 'page', async ({ tabId }) => (await keptOf(tabId)) ?? { ok: false, reason: 'none' });
  answer('page-changed', 'reader', async ({ nonce }, tabId) => {
    if (tabId !== undefined && (await keptReview(tabId))?.nonce === nonce) await reviewTab(tabId);
    return { ok: true };
  });
  answer('frame-changed', 'frame', async (_, tabId, frameId) => {
    const kept = tabId === undefined ? undefined : await keptReview(tabId);
    if (tabId !== undefined && kept?.frames?.some((frame) => frame.frameId === frameId)) await reviewTab(tabId);
    return { ok: true };
  });
}

/** Reads and reviews a tab, keeps the review and sets the badge. The page is marked while whoever asked is answered already. */
export async function reviewTab(tabId: number): Promise<ReviewReply> {
  const read = await readTab(tabId);
  if (!read.ok) return (read.reason === 'restricted-page' && (await pdfTab(tabId))) || read;
  const { source, nonce, frames } = read;
  const pdf = source.passages.length === 0 ? await pdfTab(tabId) : undefined;
  if (pdf) return pdf;
  if (source.passages.length === 0 && source.unread.every(({ why }) => why === 'no-text')) {
    await Promise.all([dropReview(tabId), clearBadge(tabId)]);
    return { ok: false, reason: 'no-text' };
  }
  const now = new Date();
  const review = reviewSource(source, pack, { asOf: chinaDate(now) });
  const before = await keptReview(tabId);
  const url = source.url ?? '';
  // A bundle belongs to the page it was made for: the same page, and the same one of its own pages.
  const bundle = before?.nonce === nonce && before.url === url ? before.bundle : undefined;
  const shown = { review, title: source.title ?? '', url, at: now.getTime(), ...(bundle && { bundle }) };
  await Promise.all([keepReview(tabId, { ...shown, nonce, frames }), showBadge(tabId, review)]);
  mark(tabId, review, frames).catch((error: unknown) => console.error('marks failed', error instanceof Error ? error.name : typeof error));
  return { ok: true, ...shown };
}

/** The browser's PDF viewer gives no text: the reading page fetches the file, when the reader says so. */
async function pdfTab(tabId: number): Promise<ReviewReply | undefined> {
  const url = await pdfIn(tabId);
  if (url === undefined) return undefined;
  await Promise.all([dropReview(tabId), clearBadge(tabId)]);
  return { ok: false, reason: 'pdf', url };
}

/** What is kept of the page that a tab shows; dropped when it shows another one by now. */
export async function keptOf(tabId: number): Promise<ReviewSuccess | undefined> {
  const kept = await keptReview(tabId);
  if (!kept) return undefined;
  if ((await readerNonce(tabId)) === kept.nonce) return successOf(kept);
  await dropReview(tabId);
  return undefined;
}

export function successOf({ review, title, url, at, bundle }: KeptReview): ReviewSuccess {
  return { ok: true, review, title, url, at, ...(bundle && { bundle }) };
}

/** Marks every finding in the page and its frames, and the same words elsewhere in them. */
async function mark(tabId: number, review: Review, frames: readonly FramePlace[]): Promise<void> {
  const all = await inPageOf(review);
  const byFrame = Map.groupBy(review.findings.flatMap(marksOf).slice(0, MOST_MARKS), ({ start }) => placeOfSpan(start, frames).frameId);
  for (const frameId of [0, ...frames.map((frame) => frame.frameId)]) {
    const marks = (byFrame.get(frameId) ?? []).map((each) => ({ ...each, ...placeOfSpan(each.start, frames).shift(each) }));
    const own = new Set(marks.map(({ id }) => id));
    const inPage = { ...all, cards: all.cards.filter(({ id }) => own.has(id)) };
    const { styled } = await askReader(tabId, 'highlight', { marks, inPage }, frameId);
    if (!styled) await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: HIGHLIGHT_CSS });
  }
}

function marksOf({ id, certainty, severity, quote, prefix, suffix, start, end, also }: Review['findings'][number]): Mark[] {
  const look = certainty === 'low' ? 'unsure' : severity;
  // The surroundings are those of the first place only; elsewhere the position alone has to do.
  const others = also.map((span) => ({ ...span, quote, prefix: '', suffix: '', look, id }) satisfies Mark);
  return [{ start, end, quote, prefix, suffix, look, id }, ...others];
}

/** The calendar day in China, `YYYY-MM-DD`: norms take effect there. */
export function chinaDate(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

export function failure(error: unknown): { ok: false; reason: 'failed'; message: string } {
  return { ok: false, reason: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' };
}
