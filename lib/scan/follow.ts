import type { Review } from '@/lib/schema/review';
import { normaliseUrl, urlTarget } from './address';
import type { Target } from './types';

/** A chain of agreements that name each other ends here; so does a page that links to more than this. */
export const MOST_DEPTH = 2;
export const MOST_LINKED = 20;

/**
 * The agreements that a fetched page links to, as further targets of the same platform. Targets that came from a disk lead nowhere: a
 * scan of saved pages makes no request.
 */
export function linkedTargets(review: Review, target: Target): Target[] {
  if (target.kind !== 'url' || target.depth >= MOST_DEPTH) return [];
  const found = new Map<string, Target>();
  for (const { url, why } of review.coverage.unread) {
    const place = why === 'linked-agreement' && url !== undefined ? normaliseUrl(url, target.url) : undefined;
    if (place === undefined || place === target.url || found.size >= MOST_LINKED) continue;
    found.set(
      place,
      urlTarget(place, {
        depth: target.depth + 1,
        from: target.id,
        ...(target.platform !== undefined && { platform: target.platform }),
      }),
    );
  }
  return [...found.values()];
}

/**
 * The linked agreements of one depth, each once. A depth begins when the one above has ended, and of several pages that link to one agreement
 * the same one always counts, so the order in which servers answer changes no result.
 */
export function linkedAt(depth: number, found: readonly Target[]): Target[] {
  const byId = new Map<string, Target>();
  for (const target of found) {
    const known = byId.get(target.id);
    if (target.depth === depth && (known === undefined || claim(target) < claim(known))) byId.set(target.id, target);
  }
  return [...byId.values()];
}

const claim = ({ platform, from }: Target): string => `${platform ?? '\uffff'}\n${from ?? ''}`;
