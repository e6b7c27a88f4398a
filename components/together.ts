import { levelOf } from '@/lib/bundle/bundle';
import type { Bundle } from '@/lib/schema/bundle';
import type { Review } from '@/lib/schema/review';

/** The contacts lines, gravest first: what one of the documents takes is taken. */
const CONTACTS = ['takes-contact-book', 'more-than-two', 'mandatory', 'not-stated', 'by-hand-optional', 'denied', 'not-asked'] as const;

/**
 * A page and the agreements read with it as one review, for the verdict, its reason and the contacts line: whoever signs accepts them all.
 * Counts are of practices in effect, since the same practice in three documents is one. The page alone, where nothing else was read.
 */
export function together(review: Review, bundle: Bundle | undefined): Review {
  if (!bundle || bundle.reviews.length < 2) return review;
  const { reviews, effective, unread } = bundle;
  const level = levelOf(bundle);
  const counts = { beyond: 0, caution: 0, notice: 0, meets: 0, needsReading: 0 };
  for (const { severity } of effective) counts[severity]++;
  const rules = new Set(effective.map(({ rule }) => rule));
  const lines = new Set(reviews.map(({ verdict }) => verdict.contactsLine));
  return {
    ...review,
    coverage: { clauses: reviews.reduce((sum, { coverage }) => sum + coverage.clauses, 0), unread },
    findings: reviews.flatMap(({ findings }) => findings.filter(({ rule }) => rules.has(rule))),
    // The most people that one of them asks for.
    information: reviews.flatMap(({ information }) => information).toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)),
    verdict: {
      level,
      reason: reasonOf(bundle, level, counts.beyond + counts.caution),
      contactsLine: CONTACTS.find((line) => lines.has(line)) ?? review.verdict.contactsLine,
      counts,
    },
  };
}

/** Why they get that verdict: as the first of them that has it for itself, or what only all of them together give. */
function reasonOf({ reviews }: Bundle, level: Review['verdict']['level'], deciding: number): Review['verdict']['reason'] {
  if (level === 'caution' && deciding === 0) return 'unread-part';
  const own = reviews.find(({ verdict }) => verdict.level === level && verdict.reason !== 'unread-part')?.verdict.reason;
  return own ?? (level === 'stop' ? 'three-rules' : level === 'caution' ? 'caution' : 'nothing-beyond');
}
