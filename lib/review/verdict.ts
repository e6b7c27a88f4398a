import type { ContactsLine, Finding, Review, Unread, VerdictLevel, VerdictReason } from '@/lib/schema/review';

/** What the verdict looks at, and nothing else. */
export interface VerdictInput {
  readable: 'yes' | 'nothing' | 'login' | 'language' | 'jurisdiction';
  isArticle: boolean;
  isLending: boolean;
  noAgreement: boolean;
  findings: readonly Finding[];
  unread: readonly Unread[];
  /** Rules about people or their data (design §4, row 3). */
  isAboutPeople: (finding: Finding) => boolean;
}

/** The verdict (design §4): first match wins. Concealed findings and those of certainty `low` never decide. */
export function verdictOf(input: VerdictInput): { level: VerdictLevel; reason: VerdictReason } {
  if (input.readable !== 'yes') return { level: 'unread', reason: input.readable === 'nothing' ? 'nothing-read' : input.readable };
  if (input.isArticle) return { level: 'not-applicable', reason: 'article' };
  if (input.noAgreement) return { level: 'not-applicable', reason: 'no-agreement' };
  if (!input.isLending) return { level: 'not-applicable', reason: 'not-lending' };
  const deciding = input.findings.filter((finding) => finding.hidden !== 'concealed' && finding.certainty !== 'low');
  const beyond = deciding.filter((finding) => finding.severity === 'beyond');
  if (beyond.some(input.isAboutPeople)) return { level: 'stop', reason: 'people-or-data' };
  if (new Set(beyond.map((finding) => finding.rule)).size >= 3) return { level: 'stop', reason: 'three-rules' };
  if (beyond.length > 0) return { level: 'caution', reason: 'beyond' };
  if (deciding.some((finding) => finding.severity === 'caution')) return { level: 'caution', reason: 'caution' };
  if (input.unread.some((part) => part.binding)) return { level: 'caution', reason: 'unread-part' };
  return { level: 'clear', reason: 'nothing-beyond' };
}

/** Findings by severity; `low` is counted in `needsReading` only, `also` not at all. Concealed text counts nowhere. */
export function countsOf(findings: readonly Finding[]): Review['verdict']['counts'] {
  const counts = { beyond: 0, caution: 0, notice: 0, meets: 0, needsReading: 0 };
  for (const finding of findings) {
    if (finding.hidden === 'concealed') continue;
    if (finding.certainty === 'low') counts.needsReading++;
    else counts[finding.severity]++;
  }
  return counts;
}

/** What the document says of contact persons, gathered over the whole of it. */
export interface ContactsFacts {
  takesContactBook: boolean;
  asked: boolean;
  denied: boolean;
  count?: number;
  countOpen: boolean;
  mandatory: boolean;
  optional: boolean;
  byHand: boolean;
}

/** The contacts line (design §4): first match wins. */
export function contactsLineOf(facts: ContactsFacts): ContactsLine {
  if (facts.takesContactBook) return 'takes-contact-book';
  if (facts.asked) {
    if (facts.countOpen || (facts.count ?? 0) > 2) return 'more-than-two';
    if (facts.mandatory && facts.count !== undefined) return 'mandatory';
    if (facts.count === undefined || !facts.byHand || !facts.optional) return 'not-stated';
    return 'by-hand-optional';
  }
  return facts.denied ? 'denied' : 'not-asked';
}
