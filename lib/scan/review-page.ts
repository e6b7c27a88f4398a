import type { FileTools } from '@/lib/acquire/file';
import type { Pack } from '@/lib/engine/types';
import { reviewSource } from '@/lib/review/review';
import type { Review } from '@/lib/schema/review';
import { whyOfReview } from './outcome';
import { type Page, sourceOf } from './page';
import type { Why } from './types';

/** A page after reading: its review with why it ends so, or why there is none. */
export type Reviewed = { ok: true; why: Why; review: Review } | { ok: false; why: Why; detail?: string };

/** Reads and reviews one page. Never throws: what goes wrong with one page leaves the others alone. */
export async function reviewPage(page: Page, pack: Pack, { asOf, tools }: { asOf: string; tools: FileTools }): Promise<Reviewed> {
  try {
    const read = await sourceOf(page, tools);
    if (!read.ok) return read;
    const review = reviewSource(read.value, pack, { asOf });
    return { ok: true, why: whyOfReview(review), review };
  } catch (error) {
    return { ok: false, why: 'error', detail: error instanceof Error ? error.message : String(error) };
  }
}
