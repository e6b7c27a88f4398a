import type { PackTexts } from '@/components/view';
import type { Review } from '@/lib/schema/review';
import type { Language } from '@/lib/settings';
import { chinaDay, download, evidenceName } from './download';

/**
 * Saves the review as one HTML file with its JSON inside, stamped `now`. Gives whether it worked. The report's renderer is as large as
 * the popup itself, so it is loaded when somebody saves.
 */
export async function saveEvidence(page: Document, review: Review, pack: PackTexts, locale: Language, now: Date): Promise<boolean> {
  try {
    const [{ toHtml }, { catalogues }] = await Promise.all([import('@/lib/serialise/html'), import('@/components/locales')]);
    const html = toHtml(review, { pack, locale, savedAt: now.toISOString() });
    const file = new Blob([html], { type: 'text/html;charset=utf-8' });
    download(page, evidenceName(review, catalogues[locale].product, chinaDay(now)), file);
    return true;
  } catch {
    return false;
  }
}
