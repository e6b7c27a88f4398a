import { contactsWords } from '@/components/contacts-words';
import { normsInWords } from '@/components/norm-words';
import { partName } from '@/components/part-name';
import { ranked, unreadParts } from '@/components/rank';
import { verdictHead, verdictReason } from '@/components/verdict-words';
import { ruleTitle, type View } from '@/components/view';
import { viewOf } from '@/components/view-of';
import type { Finding, Review } from '@/lib/schema/review';
import type { SerialiseOptions } from './html';

/** Findings told in a summary that is to be pasted into a chat. */
const mostFindings = 8;

function findingText(finding: Finding, review: Review, view: View): string {
  const { t, locale, norms } = view;
  const cited = normsInWords(finding.norms, norms, { t, locale, asOf: review.pack.asOf });
  const norm = cited.find(({ binds }) => binds) ?? cited[0];
  const word = finding.certainty === 'low' ? t.lookYourself : t.severity[finding.severity];
  const lines = [
    `【${word}】${ruleTitle(view, finding.rule)}`,
    `  ${t.quoted(finding.quote.replace(/\s+/gu, ' '))}${finding.path.length > 0 ? ` — ${finding.path.join(' › ')}` : ''}`,
    ...(norm ? [`  ${[norm.name, norm.condition, norm.checked].filter(Boolean).join(' · ')}`] : []),
  ];
  return lines.join('\n');
}

/** The review in a few lines of plain text: verdict, contacts, the gravest clauses with their words, what was not read, the hash. */
export function summaryText(review: Review, { pack, locale }: Pick<SerialiseOptions, 'pack' | 'locale'>): string {
  const view = viewOf(pack, locale);
  const { t } = view;
  const { source, verdict, coverage } = review;
  const isOwn = verdict.level !== 'unread' && verdict.level !== 'not-applicable';
  const serious = ranked(review.findings, view.rules).filter(({ severity, certainty }) => severity !== 'meets' || certainty === 'low');
  const missing = unreadParts(coverage.unread);
  const blocks = [
    [source.title ?? t.untitled, source.url].filter(Boolean).join('\n'),
    `${verdictHead(review, view)}\n${verdictReason(review, view).join(locale === 'en' ? ' ' : '')}`,
    isOwn && `${t.contacts}\n  ${t.pair(t.atMost, t.atMostWords)}\n  ${t.pair(t.itAsks, contactsWords(review, view).asks)}`,
    ...serious.slice(0, mostFindings).map((finding) => findingText(finding, review, view)),
    serious.length > mostFindings && t.allFindings(review.findings.length),
    missing.length > 0 &&
      [t.unreadParts(missing.length), ...missing.map(({ what, why }) => `  ${t.pair(partName(what, t), t.unreadWhy[why])}`)].join('\n'),
    `${t.product} · ${review.pack.id} ${review.pack.version} · ${t.reportAsOf} ${review.pack.asOf}\nSHA-256 ${source.sha256}\n${verdict.level === 'clear' ? t.legalClear : t.legal}`,
  ];
  return blocks.filter(Boolean).join('\n\n');
}
