import { isAutomatic, keptReview } from '@/lib/storage';
import { reviewTab } from './review';

/**
 * Reviews a page that has just loaded, when the reader listed its site. The address is known only of sites whose host was granted; elsewhere
 * there is none and nothing is done. A page already reviewed stays as it is.
 */
export async function reviewIfListed(tabId: number, url: string | undefined): Promise<void> {
  if (!url || !URL.canParse(url) || !(await isAutomatic(new URL(url).origin)) || (await keptReview(tabId))) return;
  await reviewTab(tabId).catch((error: unknown) =>
    console.error('automatic review failed', error instanceof Error ? error.name : typeof error),
  );
}
