import type { Review, Severity, Unread } from '@/lib/schema/review';
import { normaliseUrl } from './address';
import type { Entry } from './types';

/** What a page and the agreements it links to say together (`bundle/1`, design §6). */
export interface Bundle {
  schema: 'bundle/1';
  reviews: Review[];
  /** Each practice once, with its gravest certain form and the sources that have it. */
  effective: { rule: string; severity: Severity; from: string[] }[];
  contradictions: { a: string; b: string; why: string }[];
  unread: Unread[];
}

const GRAVITY: Record<Severity, number> = { beyond: 3, caution: 2, notice: 1, meets: 0 };

/** Entries of one page and what it links to, the page first, as one bundle; undefined when fewer than two were reviewed. */
export function bundleOf(entries: readonly Entry[]): Bundle | undefined {
  const reviews = entries.flatMap(({ result }) => (result.schema === 'review/1' ? [result] : []));
  if (reviews.length < 2) return undefined;
  return { schema: 'bundle/1', reviews, effective: effectiveOf(reviews), contradictions: [], unread: unreadOf(entries) };
}

function effectiveOf(reviews: readonly Review[]): Bundle['effective'] {
  const byRule = new Map<string, Bundle['effective'][number]>();
  for (const { source, findings } of reviews) {
    const from = source.url ?? source.sha256;
    for (const { rule, severity, certainty, hidden } of findings) {
      if (certainty === 'low' || hidden === 'concealed') continue;
      const known = byRule.get(rule);
      if (known === undefined) byRule.set(rule, { rule, severity, from: [from] });
      else {
        if (GRAVITY[severity] > GRAVITY[known.severity]) known.severity = severity;
        if (!known.from.includes(from)) known.from.push(from);
      }
    }
  }
  return [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** What no member of the bundle read: a linked agreement that is a member itself is no longer unread. */
function unreadOf(entries: readonly Entry[]): Unread[] {
  const read = new Set(entries.flatMap(({ url, result }) => (url !== undefined && result.schema === 'review/1' ? [url] : [])));
  return entries.flatMap(({ result, url: base }) =>
    result.schema === 'problem/1'
      ? []
      : result.coverage.unread.filter(({ url }) => url === undefined || !read.has(normaliseUrl(url, base) ?? url)),
  );
}
