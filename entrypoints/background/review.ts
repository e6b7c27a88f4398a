import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '@/lib/highlight/styles';
import { askReader, type Mark, type Messages, type ReviewSuccess } from '@/lib/messaging';
import { reviewSource } from '@/lib/review/review';
import type { Review } from '@/lib/schema/review';
import { parseSource } from '@/lib/schema/source';
import { dropReview, keepReview, keptReview } from '@/lib/storage';
import { pack } from '@/rules/zh-CN';
import { answer } from './answer';
import { clearBadge, showBadge } from './badge';
import { ensureReader, readerNonce } from './inject';
import { pdfIn } from './pdf-tab';

type ReviewReply = Messages['review-tab']['reply'];

/** `review-tab` reads and reviews the tab as it is now; `kept-review` gives what was said of the page that it still shows. */
export function registerReview(): void {
  answer('review-tab', 'page', ({ tabId }) => reviewTab(tabId).catch((error: unknown) => failure(error)));
  answer('kept-review', 'page', async ({ tabId }) => (await keptOf(tabId)) ?? { ok: false, reason: 'none' });
}

async function reviewTab(tabId: number): Promise<ReviewReply> {
  if (!(await ensureReader(tabId))) return (await pdfTab(tabId)) ?? { ok: false, reason: 'restricted-page' };
  const { nonce, source: unchecked } = await askReader(tabId, 'read', null);
  const parsed = parseSource(unchecked);
  if (!parsed.ok) return { ok: false, reason: 'failed', message: parsed.message };
  const { source } = parsed;
  const pdf = source.passages.length === 0 ? await pdfTab(tabId) : undefined;
  if (pdf) return pdf;
  if (source.passages.length === 0 && source.unread.every(({ why }) => why === 'no-text')) {
    await Promise.all([dropReview(tabId), clearBadge(tabId)]);
    return { ok: false, reason: 'no-text' };
  }
  const now = new Date();
  const review = reviewSource(source, pack, { asOf: chinaDate(now) });
  const shown = { review, title: source.title ?? '', url: source.url ?? '' };
  await keepReview(tabId, { ...shown, nonce, at: now.getTime() });
  await Promise.all([showBadge(tabId, review), mark(tabId, review)]);
  return { ok: true, ...shown };
}

/** The browser's PDF viewer gives no text: the reading page fetches the file, when the reader says so. */
async function pdfTab(tabId: number): Promise<ReviewReply | undefined> {
  const url = await pdfIn(tabId);
  if (url === undefined) return undefined;
  await Promise.all([dropReview(tabId), clearBadge(tabId)]);
  return { ok: false, reason: 'pdf', url };
}

async function keptOf(tabId: number): Promise<ReviewSuccess | undefined> {
  const kept = await keptReview(tabId);
  if (!kept) return undefined;
  if ((await readerNonce(tabId)) === kept.nonce) return { ok: true, review: kept.review, title: kept.title, url: kept.url };
  await dropReview(tabId);
  return undefined;
}

/** Marks every finding in the page, and the same words elsewhere in it. */
async function mark(tabId: number, review: Review): Promise<void> {
  const { styled } = await askReader(tabId, 'highlight', { marks: review.findings.flatMap(marksOf) });
  if (!styled) await browser.scripting.insertCSS({ target: { tabId }, css: HIGHLIGHT_CSS });
}

function marksOf({ certainty, severity, quote, prefix, suffix, start, end, also }: Review['findings'][number]): Mark[] {
  const look = certainty === 'low' ? 'unsure' : severity;
  // The surroundings are those of the first place only; elsewhere the position alone has to do.
  const others = also.map((span) => ({ ...span, quote, prefix: '', suffix: '', look }) satisfies Mark);
  return [{ start, end, quote, prefix, suffix, look }, ...others];
}

/** The calendar day in China, `YYYY-MM-DD`: norms take effect there. */
function chinaDate(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

function failure(error: unknown): ReviewReply {
  return { ok: false, reason: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' };
}
