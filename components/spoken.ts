import type { Review } from '@/lib/schema/review';
import { contactsWords } from './contacts-words';
import { foremost, ranked } from './rank';
import { verdictHead, verdictReason } from './verdict-words';
import { ruleTitle, type View } from './view';

const mostClauses = 3;

/** What is read aloud of a review: verdict, reason, contacts, and the gravest clauses with their words. A sentence a line. */
export function spokenText(review: Review, view: View): string {
  const { t } = view;
  const isOwn = review.verdict.level !== 'unread' && review.verdict.level !== 'not-applicable';
  const grave = ranked(review.findings, view.rules).filter(({ severity, certainty }) => severity !== 'meets' && certainty !== 'low');
  const contacts = isOwn ? [t.pair(`${t.contacts} ${t.atMost}`, t.atMostWords), t.pair(t.itAsks, contactsWords(review, view).asks)] : [];
  const clauses = foremost(grave, mostClauses).flatMap((finding) => [
    t.pair(t.severity[finding.severity], ruleTitle(view, finding.rule)),
    t.pair(t.itsWords, finding.quote),
  ]);
  return [verdictHead(review, view), ...verdictReason(review, view), ...contacts, ...clauses].join('\n');
}
