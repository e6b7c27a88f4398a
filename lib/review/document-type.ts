import type { DocumentType } from '@/lib/schema/review';
import type { Features } from './document-features';
import { FEATURES } from './document-words';

/** What a document is, with the evidence in a few words each. */
export interface Typed {
  type: DocumentType;
  reasons: string[];
  scores: ReadonlyMap<DocumentType, number>;
}

interface Evidence {
  type: DocumentType;
  points: number;
  reason: string;
}

/** Less than this says nothing. */
const ENOUGH = 3;
const REASONS = 3;
/** Shorter texts are counted as this long, so that one word in a short text is no flood. */
const LEAST_CHARS = 400;

/** Adds up the evidence for each kind of document; the kind with most wins, `other` when none has enough. */
export function typeOf(features: Features, article?: { isArticle: boolean; share: number }): Typed {
  const evidence = [...fromTitles(features), ...fromWords(features), ...fromLines(features)];
  if (article?.isArticle && article.share > 0.5)
    evidence.push({ type: 'article', points: 1, reason: 'the page is laid out as an article' });
  const scores = new Map<DocumentType, number>();
  for (const { type, points } of evidence) scores.set(type, (scores.get(type) ?? 0) + points);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < ENOUGH) return { type: 'other', reasons: ['nothing on it reads like an agreement, a form or a product'], scores };
  const reasons = evidence
    .filter(({ type, points }) => type === best[0] && points >= 0.5)
    .sort((a, b) => b.points - a.points)
    .slice(0, REASONS)
    .map(({ reason }) => reason);
  return { type: best[0], reasons, scores };
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

function fromWords({ counts, witnesses, chars }: Features): Evidence[] {
  return [...counts].flatMap(([name, count]) => {
    const feature = FEATURES[name];
    if (!feature) return [];
    const hits = feature.dense ? (count * 1000) / Math.max(chars, LEAST_CHARS) : count;
    const points = Math.min(feature.cap, hits * feature.per);
    return [{ type: feature.type, points, reason: `${feature.label}: ${(witnesses.get(name) ?? []).join(' ')}` }];
  });
}

function fromLines({ lines, chars }: Features): Evidence[] {
  const evidence: Evidence[] = [];
  const asked = lines.questions / Math.max(1, lines.total);
  if (lines.questions >= 2 && asked >= 0.1)
    evidence.push({ type: 'product-page', points: 5, reason: `asks and answers: ${lines.questions} questions` });
  const labels = lines.labels / Math.max(1, lines.total);
  if (labels >= 0.6 && chars <= 1500)
    evidence.push({ type: 'product-page', points: 4, reason: `short lines: ${lines.labels} of ${lines.total}` });
  if (lines.controls >= 2) evidence.push({ type: 'product-page', points: 2, reason: `form fields: ${lines.controls}` });
  if (lines.articles >= 3) evidence.push({ type: 'agreement', points: 1.5, reason: `articles: ${lines.articles} × 第…条` });
  return evidence;
}
