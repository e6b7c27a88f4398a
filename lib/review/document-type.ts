import type { DocumentType } from '@/lib/schema/review';
import type { Features } from './document-features';
import { FEATURES } from './document-words';

/** What a document is, with the evidence in a few words each. */
export interface Typed {
  type: DocumentType;
  reasons: string[];
}

interface Evidence {
  type: DocumentType;
  points: number;
  reason: string;
}

/** Less than this says nothing; a text that names loans is taken for something on less. */
const ENOUGH = 3;
const ENOUGH_WITH_LOANS = 1.5;
const REASONS = 3;
/** Shorter texts are counted as this long, so that one word in a short text is no flood. */
const LEAST_CHARS = 500;
/** Store words that make a listing of what is otherwise a shop window. */
const LISTED = 3.5;

/**
 * Adds up the evidence for each kind of document; the kind with most wins, `other` when none has enough. Agreements and letters are one
 * family, both papers to be signed: the name at the head says which. So are shop windows and listings: store words say which.
 */
export function typeOf(features: Features, article?: { isArticle: boolean; share: number }): Typed {
  const evidence = [...fromTitles(features), ...fromWords(features), ...fromLines(features)];
  if (article?.isArticle && article.share > 0.5) evidence.push({ type: 'article', points: 1, reason: 'laid out as an article' });
  const paper = paperOf(features, evidence);
  const shop = pointsOf(evidence, 'app-listing') >= LISTED && !asks(features) ? 'app-listing' : 'product-page';
  const familyOf = (type: DocumentType): DocumentType => {
    if (type === 'agreement' || type === 'authorisation-letter') return paper;
    return type === 'product-page' || (type === 'app-listing' && shop === 'product-page') ? shop : type;
  };
  const scores = new Map<DocumentType, number>();
  for (const { type, points } of evidence) scores.set(familyOf(type), (scores.get(familyOf(type)) ?? 0) + points);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  const enough = (features.counts.get('lending.strong') ?? 0) >= 1 ? ENOUGH_WITH_LOANS : ENOUGH;
  if (!best || best[1] < enough) return clauseOrNothing(features, best?.[0]);
  const reasons = evidence
    .filter(({ type, points }) => familyOf(type) === best[0] && points >= 0.5)
    .sort((a, b) => b.points - a.points)
    .slice(0, REASONS)
    .map(({ reason }) => reason);
  return { type: best[0], reasons };
}

/** A few pasted sentences have no form, but they bind somebody: taken for a policy where that is what they come nearest to, else for an agreement. */
function clauseOrNothing({ counts, witnesses }: Features, nearest: DocumentType | undefined): Typed {
  const speaks = (counts.get('address') ?? 0) > 0 && (counts.get('clause') ?? 0) > 0;
  if (!speaks) return { type: 'other', reasons: ['nothing here reads like an agreement, a form or a product'] };
  const type = nearest === 'privacy-policy' || nearest === 'authorisation-letter' ? nearest : 'agreement';
  return { type, reasons: [`reads like a clause: ${(witnesses.get('clause') ?? []).join(' ')}`] };
}

function pointsOf(evidence: readonly Evidence[], wanted: DocumentType): number {
  return evidence.reduce((sum, { type, points }) => sum + (type === wanted ? points : 0), 0);
}

/** Agreement or letter: by the first name at the head, else by what the text does more. */
function paperOf({ titles }: Features, evidence: readonly Evidence[]): DocumentType {
  const named = titles.find(({ type, early }) => early && (type === 'agreement' || type === 'authorisation-letter'));
  if (named) return named.type;
  return pointsOf(evidence, 'authorisation-letter') > pointsOf(evidence, 'agreement') ? 'authorisation-letter' : 'agreement';
}

function fromTitles({ titles }: Features): Evidence[] {
  const seen = new Set<DocumentType>();
  const evidence: Evidence[] = [];
  for (const { type, text, early } of titles) {
    if (seen.has(type)) continue;
    const first = evidence.length === 0;
    seen.add(type);
    evidence.push({ type, points: early ? (first ? 5 : 3) : 2, reason: `title: ${text}` });
  }
  return evidence;
}

/** True for a page of questions and answers. */
function asks({ lines }: Features): boolean {
  return lines.questions >= 2 && lines.questions >= lines.total * 0.1;
}

function fromWords({ counts, witnesses, chars, lines }: Features): Evidence[] {
  // A permission list is made of short lines; a policy names the same permissions in its sentences.
  const listed = 1 - 0.7 * Math.min(1, lines.prose / Math.max(1, chars));
  return [...counts].flatMap(([name, count]) => {
    const feature = FEATURES[name];
    if (!feature) return [];
    const hits = feature.dense ? (count * 1000) / Math.max(chars, LEAST_CHARS) : count;
    const points = Math.min(feature.cap, hits * feature.per) * (feature.type === 'app-listing' ? listed : 1);
    return [{ type: feature.type, points, reason: `${feature.label}: ${(witnesses.get(name) ?? []).join(' ')}` }];
  });
}

/** Units of running text below a headline that make an article thinkable. */
const PROSE = 100;

function fromLines(features: Features): Evidence[] {
  const { lines, chars, headline, counts } = features;
  const evidence: Evidence[] = [];
  if (asks(features)) evidence.push({ type: 'product-page', points: 4, reason: `asks and answers: ${lines.questions} questions` });
  // Two lines with a colon in the first are no article yet.
  else if (headline && lines.prose >= PROSE) evidence.push({ type: 'article', points: 2, reason: `headline: ${headline}` });
  const labels = lines.labels / Math.max(1, lines.total);
  // A timetable has short lines too: something on the page must ask, offer or name what is asked for.
  const asksFor = ['product-page.form', 'product-page.offer', 'product-page.help', 'clause', 'lending.strong'].some((list) =>
    counts.has(list),
  );
  if (asksFor && labels >= 0.6 && chars <= 1500 && lines.total >= 4 && lines.parties + lines.articles === 0)
    evidence.push({ type: 'product-page', points: 4, reason: `short lines: ${lines.labels} of ${lines.total}` });
  if (lines.controls >= 2) evidence.push({ type: 'product-page', points: 2, reason: `form fields: ${lines.controls}` });
  if (lines.articles >= 3) evidence.push({ type: 'agreement', points: 1.5, reason: `articles: ${lines.articles} × 第…条` });
  if (lines.parties >= 1)
    evidence.push({ type: 'agreement', points: Math.min(3, lines.parties * 1.5), reason: `introduces parties: ${lines.parties} lines` });
  if (lines.prose >= 120 && ((counts.get('address') ?? 0) * 1000) / chars <= 3)
    evidence.push({ type: 'article', points: 1.5, reason: 'speaks to and of nobody in particular' });
  return evidence;
}
