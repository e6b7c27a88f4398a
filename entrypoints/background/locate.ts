import { askReader, type LocateReply } from '@/lib/messaging';
import { keptReview } from '@/lib/storage';
import { answer } from './answer';
import { readerNonce } from './inject';
import { placeOfSpan } from './read-tab';

/** `locate` scrolls the tab to the words of a finding; the tab must still show the page that was reviewed. */
export function registerLocate(): void {
  answer('locate', 'page', ({ tabId, findingId }) => locate(tabId, findingId).catch(() => GONE));
}

const GONE: LocateReply = { ok: false, reason: 'page-gone' };

async function locate(tabId: number, findingId: string): Promise<LocateReply> {
  const kept = await keptReview(tabId);
  const finding = kept && [...kept.review.findings, ...kept.review.quoted].find(({ id }) => id === findingId);
  if (!finding || (await readerNonce(tabId)) !== kept.nonce) return GONE;
  const { quote, prefix, suffix } = finding;
  const { frameId, shift } = placeOfSpan(finding.start, kept.frames ?? []);
  return askReader(tabId, 'locate', { ...shift(finding), quote, prefix, suffix, id: findingId }, frameId);
}
