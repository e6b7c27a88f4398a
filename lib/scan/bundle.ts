import { bundleOf } from '@/lib/bundle/bundle';
import type { Bundle } from '@/lib/schema/bundle';
import { normaliseUrl } from './address';
import type { Entry } from './types';

/** Entries of one page and what it links to, the page first, as one bundle; undefined when fewer than two were reviewed. */
export function bundleOfEntries(entries: readonly Entry[]): Bundle | undefined {
  const reviewed = entries.flatMap(({ url, result }) => (result.schema === 'review/1' ? [{ url, review: result }] : []));
  if (reviewed.length < 2) return undefined;
  const read = new Set(reviewed.flatMap(({ url }) => (url === undefined ? [] : [url])));
  const opened = reviewed.flatMap(({ url: base, review }) =>
    review.coverage.unread.flatMap(({ url }) => (url !== undefined && read.has(normaliseUrl(url, base) ?? url) ? [url] : [])),
  );
  return bundleOf(
    reviewed.map(({ review }) => review),
    [],
    opened,
  );
}
