import type { Finding, Review } from '@/lib/schema/review';
import { quoteParts } from './quote-parts';
import { ranked, unreadParts } from './rank';
import { ruleTitle, type View } from './view';

/** The verdict's one sentence, built from the findings in the words of ui.md §5. One entry a line. */

/** What is taken, worst first: the order in which the reason names it. */
const asking = [
  'contact-book-access',
  'emergency-contact-from-contact-book',
  'call-log-access',
  'sms-access',
  'social-graph-access',
] as const;
const effects = ['third-party-contact', 'debt-disclosure', 'contact-liability', 'forced-consent'] as const;

const decides = (finding: Finding) => finding.severity === 'beyond' && finding.certainty !== 'low' && finding.hidden !== 'concealed';

function askWords(found: ReadonlySet<string>, review: Review, { t }: View): string | undefined {
  const taken = asking.find((rule) => found.has(rule));
  if (taken) return t.asks[taken];
  if (!found.has('emergency-contact-request')) return undefined;
  const count = review.information.find(({ item }) => item === 'emergency-contact')?.count;
  return count && count > 2 ? t.asksContacts(count) : t.asksContactsOpen;
}

/**
 * When it may happen, by the clause's own sentence: a trigger list (失联、逾期) holds more than the one word the engine names. Being late
 * outweighs being out of reach, since that is what a borrower will meet.
 */
function whenWords(sentences: string, { t }: View): string {
  if (/逾期|违约|到期|未.{0,6}还/u.test(sentences)) return t.whenLate;
  if (/失联|联系不上|无法.{0,3}联系/u.test(sentences)) return t.whenUnreachable;
  return t.whenSigned;
}

function effectWords(beyond: readonly Finding[], view: View): { when: string; effect: string } | undefined {
  const rule = effects.find((id) => beyond.some((finding) => finding.rule === id));
  if (!rule) return undefined;
  const { t } = view;
  if (rule === 'forced-consent') return { when: t.whenRefused, effect: t.effects[rule] };
  const takesBook = beyond.some((finding) => finding.rule === 'contact-book-access');
  const effect = rule === 'third-party-contact' && takesBook ? t.callsThoseInBook : t.effects[rule];
  const sentences = beyond
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => quoteParts(finding).parts.map(({ text }) => text));
  return { when: whenWords(sentences.join(''), view), effect };
}

function stopReason(review: Review, view: View): string {
  const beyond = ranked(review.findings.filter(decides), view.rules);
  const { t } = view;
  const ask = askWords(new Set(beyond.map(({ rule }) => rule)), review, view);
  const may = effectWords(beyond, view);
  if (ask && may) return t.asksAndMay(ask, may.when, may.effect);
  if (may) return t.mayOnly(may.when, may.effect);
  if (ask) return t.asksOnly(ask);
  return t.worstIs(beyond.length, beyond[0] ? ruleTitle(view, beyond[0].rule) : '');
}

function cautionReason(review: Review, view: View): string[] {
  const { t, rules } = view;
  const { counts, reason } = review.verdict;
  if (reason === 'unread-part') return t.cautionUnread(unreadParts(review.coverage.unread).filter(({ binding }) => binding).length);
  if (counts.beyond === 0) return t.cautionOnly(counts.caution);
  const people = review.findings.some((finding) => finding.severity === 'beyond' && rules.get(finding.rule)?.people);
  return people ? t.cautionBeyondPlain(counts.beyond) : t.cautionBeyond(counts.beyond);
}

function unreadReason(review: Review, { t }: View): string {
  const { reason } = review.verdict;
  if (reason === 'login' || reason === 'language' || reason === 'jurisdiction') return t.unreadBecause[reason];
  const picture = review.coverage.unread.some(({ why }) => why === 'image' || why === 'canvas');
  if (picture) return t.unreadBecause.image;
  return t.unreadBecause[review.coverage.unread.some(({ why }) => why === 'unmappable') ? 'unmappable' : 'no-text'];
}

/** The head of the banner: the verdict's name, or that there is no agreement here. */
export const verdictHead = ({ verdict }: Review, { t }: View): string =>
  verdict.reason === 'no-agreement' ? t.notLoanPage : t.verdict[verdict.level];

/** Why the verdict is what it is, one sentence a line. */
export function verdictReason(review: Review, view: View): string[] {
  const { t } = view;
  const { level, reason } = review.verdict;
  if (level === 'stop') return [stopReason(review, view)];
  if (level === 'caution') return cautionReason(review, view);
  if (level === 'unread') return [unreadReason(review, view), t.unreadIsNotFine];
  if (level === 'not-applicable') {
    return [reason === 'no-agreement' ? t.noAgreement : reason === 'not-lending' ? t.notLending : t.article];
  }
  const missing = unreadParts(review.coverage.unread).length;
  return [t.clearReason(review.coverage.clauses), ...(missing > 0 ? [t.clearRest(missing)] : [])];
}
