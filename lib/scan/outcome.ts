import type { Review } from '@/lib/schema/review';
import type { Why } from './types';

/** Why a reviewed source ends as it does: the verdict's own reason where it says that there was nothing to judge, else `read`. */
export function whyOfReview({ verdict }: Review): Why {
  if (verdict.reason === 'login') return 'login';
  if (verdict.level === 'unread') {
    return verdict.reason === 'language' || verdict.reason === 'jurisdiction' ? verdict.reason : 'nothing-read';
  }
  if (verdict.level !== 'not-applicable') return 'read';
  return verdict.reason === 'article' || verdict.reason === 'no-agreement' ? verdict.reason : 'not-lending';
}

/** What an HTTP status says about a page, or undefined for one that brings the page. `retry` when asking again later may help. */
export function whyOfStatus(status: number): { why: Why; retry: boolean } | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 407) return { why: 'login', retry: false };
  if (status === 429) return { why: 'rate-limited', retry: true };
  if (status === 403 || status === 451) return { why: 'refused', retry: false };
  if (status === 404 || status === 410) return { why: 'gone', retry: false };
  if (status === 408) return { why: 'timeout', retry: true };
  return status >= 500 ? { why: 'server-error', retry: true } : { why: 'error', retry: false };
}
