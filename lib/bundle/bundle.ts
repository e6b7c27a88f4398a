import { breaks } from '@/lib/review/contradictions';
import type { Bundle } from '@/lib/schema/bundle';
import type { Finding, Review, Severity, Unread, VerdictLevel } from '@/lib/schema/review';

const GRAVITY: Readonly<Record<Severity, number>> = { beyond: 3, caution: 2, notice: 1, meets: 0 };

/**
 * Documents that are accepted together, as one: what they grant in effect, where one breaks what another promises, and what none of them
 * holds. `unread` is what could not be fetched or opened, with its reason; it takes the place of the plain "not opened" of the page that
 * links to it. `opened` are links, as the pages give them, that lead to one of the documents. The order of the reviews is kept; effects come
 * gravest first, then by rule.
 */
export function bundleOf(reviews: readonly Review[], unread: readonly Unread[] = [], opened: readonly string[] = []): Bundle {
  const contradictions = acrossDocuments(reviews);
  return {
    schema: 'bundle/1',
    reviews: [...reviews],
    effective: effectiveOf(reviews, contradictions),
    contradictions,
    unread: stillUnread(reviews, unread, opened),
  };
}

/** How a bundle names a document: its address, else the SHA-256 of its text. */
export function nameOf({ source }: Review): string {
  return source.url ?? source.sha256;
}

/**
 * What to say of all of them at once: the gravest of their verdicts; `stop` too when three practices together go beyond; never `clear` while
 * something that binds is unread.
 */
export function levelOf({ reviews, effective, unread }: Bundle): VerdictLevel {
  const levels = new Set(reviews.map(({ verdict }) => verdict.level));
  if (levels.has('stop') || effective.filter(({ severity }) => severity === 'beyond').length >= 3) return 'stop';
  if (levels.has('caution') && effective.some(({ severity }) => severity === 'beyond' || severity === 'caution')) return 'caution';
  if (unread.some(({ binding }) => binding)) return 'caution';
  // A page whose only fault was that its agreements were unread is clear once they are read.
  if (levels.has('clear') || levels.has('caution')) return 'clear';
  return levels.has('not-applicable') ? 'not-applicable' : 'unread';
}

function acrossDocuments(reviews: readonly Review[]): Bundle['contradictions'] {
  return reviews.flatMap((promising) =>
    reviews
      .filter((granting) => granting !== promising)
      .flatMap((granting) =>
        promising.findings.flatMap((a) =>
          granting.findings
            .filter((b) => breaks(a, b))
            .map((b) => ({ a: a.id, b: b.id, why: 'denied-and-granted', aFrom: nameOf(promising), bFrom: nameOf(granting) })),
        ),
      ),
  );
}

function effectiveOf(reviews: readonly Review[], contradictions: Bundle['contradictions']): Bundle['effective'] {
  const effects = new Map<string, Bundle['effective'][number]>();
  for (const review of reviews) {
    const from = nameOf(review);
    const broken = new Set(contradictions.filter(({ aFrom }) => aFrom === from).map(({ a }) => a));
    for (const { a } of review.contradictions) broken.add(a);
    for (const finding of review.findings) if (isInEffect(finding) && !broken.has(finding.id)) add(effects, finding, from);
  }
  return [...effects.values()].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity] || (a.rule < b.rule ? -1 : 1));
}

function add(effects: Map<string, Bundle['effective'][number]>, { rule, severity }: Finding, from: string): void {
  const known = effects.get(rule);
  if (!known) {
    effects.set(rule, { rule, severity, from: [from] });
    return;
  }
  if (GRAVITY[severity] > GRAVITY[known.severity]) known.severity = severity;
  if (!known.from.includes(from)) known.from.push(from);
}

const isInEffect = ({ certainty, hidden }: Finding): boolean => certainty !== 'low' && hidden !== 'concealed';

function stillUnread(reviews: readonly Review[], unread: readonly Unread[], opened: readonly string[]): Unread[] {
  const read = new Set(
    [...opened, ...reviews.flatMap(({ source }) => (source.url === undefined ? [] : [source.url]))].map(withoutFragment),
  );
  const titles = reviews.flatMap(({ source }) => (source.title === undefined ? [] : [bare(source.title)]));
  const isRead = ({ what, url }: Unread) =>
    url !== undefined && (read.has(withoutFragment(url)) || URL.canParse(url))
      ? read.has(withoutFragment(url))
      : titles.some((title) => title.includes(bare(what)));
  const left = new Map<string, Unread>();
  for (const part of [...unread, ...reviews.flatMap(({ coverage }) => coverage.unread)]) {
    const isLinked = part.why === 'linked-agreement';
    if (isLinked && isRead(part)) continue;
    // The same agreement, named by two pages or named again with the reason why it could not be had, is one part.
    const key = isLinked || unread.includes(part) ? (part.url ?? part.what) : `${part.why}\n${part.what}`;
    const known = left.get(key);
    left.set(key, known ? { ...known, binding: known.binding || part.binding } : part);
  }
  return [...left.values()];
}

const bare = (words: string): string => words.replace(/[\s《》]/g, '');

const withoutFragment = (url: string): string => url.replace(/#(?![!/]).*$/, '');
