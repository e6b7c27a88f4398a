/** What came of 定位. `closed`: found in a part that the page keeps shut. After the last two the button stays off. */
export type Located = 'found' | 'moved' | 'closed' | 'text-changed' | 'page-gone';

/** A reader's answer in the terms of the cards. */
export function located(
  reply: { ok: true; moved: boolean; shown: boolean } | { ok: false; reason: 'text-changed' | 'page-gone' },
): Located {
  if (!reply.ok) return reply.reason;
  if (!reply.shown) return 'closed';
  return reply.moved ? 'moved' : 'found';
}
