import { browser } from 'wxt/browser';
import type { Review, VerdictLevel } from '@/lib/schema/review';

/** Solid colours of components/tokens.css, light theme: a badge takes no variables. A unit test holds the two together. */
export const BADGE_COLOURS: Record<VerdictLevel, string> = {
  stop: '#b8321f',
  caution: '#a16404',
  clear: '#2f7a50',
  'not-applicable': '#5a666f',
  unread: '#5a666f',
};

/** What the badge says: how many clauses are beyond or to be minded, `?` for a page that was not read, `–` for one that is no agreement. */
export function badgeText({ verdict }: Review): string {
  if (verdict.level === 'unread') return '?';
  if (verdict.level === 'not-applicable') return '–';
  const count = verdict.counts.beyond + verdict.counts.caution;
  return count > 999 ? '999' : String(count);
}

export async function showBadge(tabId: number, review: Review): Promise<void> {
  await withTab(() =>
    Promise.all([
      browser.action.setBadgeText({ tabId, text: badgeText(review) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS[review.verdict.level] }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]),
  );
}

export async function clearBadge(tabId: number): Promise<void> {
  await withTab(() => browser.action.setBadgeText({ tabId, text: '' }));
}

/** The tab may have closed meanwhile; then there is no badge to set. */
async function withTab(set: () => Promise<unknown>): Promise<void> {
  await set().catch(() => undefined);
}
