import type { Bundle } from '@/lib/schema/bundle';
import type { Review, Unread, UnreadReason } from '@/lib/schema/review';
import { placeOf } from './address';
import { bundleOf, nameOf } from './bundle';

/** What came of opening one linked agreement. `url` is where it was in the end. */
export type Opened = { ok: true; review: Review } | { ok: false; why: UnreadReason };

/** Opens the agreement at an address; never rejects. `left` is how many milliseconds it may take. */
export type Open = (place: { url: string; origin: string; title: string }, left: number) => Promise<Opened>;

/** Documents fetched for one page, how deep they may lie, and how long it may take in all. A lender's page binds to a dozen at most. */
export const LIMITS = { documents: 20, depth: 2, ms: 60_000, eachMs: 10_000 } as const;

interface Link extends Unread {
  depth: number;
  from: string;
}

/**
 * The agreements that a page binds its reader to, opened one after the other (a lender's site is asked one thing at a time), and those that
 * they link to, one level further. What is not opened is named with its reason. `now` gives milliseconds.
 */
export async function gather(page: Review, open: Open, now: () => number): Promise<Bundle> {
  const until = now() + LIMITS.ms;
  const reviews: Review[] = [page];
  const unread: Unread[] = [];
  const seen = new Set([nameOf(page)]);
  const queue = linksOf(page, 1);
  for (let link = queue.shift(); link; link = queue.shift()) {
    const { depth, from, ...part } = link;
    const place = placeOf(part.url, from);
    if (!place.ok) {
      unread.push({ ...part, why: place.why });
      continue;
    }
    if (seen.has(place.url)) continue;
    seen.add(place.url);
    const left = until - now();
    const isOver = reviews.length > LIMITS.documents || left <= 0;
    const opened: Opened = isOver
      ? { ok: false, why: 'over-limit' }
      : await open({ ...place, title: part.what }, Math.min(left, LIMITS.eachMs));
    if (!opened.ok) unread.push({ ...part, why: opened.why });
    else if (!reviews.some(({ source }) => source.sha256 === opened.review.source.sha256)) {
      reviews.push(opened.review);
      if (depth < LIMITS.depth) queue.push(...linksOf(opened.review, depth + 1));
    }
  }
  return bundleOf(reviews, unread, [...seen]);
}

/** Agreements first that the reader is asked to accept. */
function linksOf({ source, coverage }: Review, depth: number): Link[] {
  const linked = coverage.unread.filter(({ why }) => why === 'linked-agreement');
  const ordered = [...linked.filter(({ binding }) => binding), ...linked.filter(({ binding }) => !binding)];
  return ordered.map((part) => ({ ...part, depth, from: source.url ?? '' }));
}
