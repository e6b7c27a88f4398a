import { contactsWords } from '@/components/contacts-words';
import { partName } from '@/components/part-name';
import { ranked, readNotes, unreadParts } from '@/components/rank';
import { verdictHead, verdictReason } from '@/components/verdict-words';
import { ruleTitle, type View } from '@/components/view';
import type { Finding, Review, Severity, Unread } from '@/lib/schema/review';
import { citationLines } from './citation-text';
import { clean, labelled } from './layout';
import { bold, bySeverity, byVerdict, dim } from './paint';
import { wordsIn } from './words';

/** Severities in the order of their gravity; `unsure` are findings a person has to look at, whatever their severity. */
const GROUPS = ['beyond', 'caution', 'unsure', 'notice', 'meets'] as const;
type Group = (typeof GROUPS)[number];

interface Page {
  view: View;
  /** Columns of the terminal. */
  width: number;
}

/** One review as a person reads it in a terminal: verdict and its reason, contacts, findings by severity with their words, what was not read. */
export function reviewText(review: Review, input: string, page: Page): string {
  const blocks = [head(review, input, page), ...findingBlocks(review, page), ...coverageBlocks(review, page)];
  return `${blocks.join('\n\n')}\n`;
}

function head(review: Review, input: string, { view, width }: Page): string {
  const { t } = view;
  const contacts = contactsWords(review, view);
  // Of an article or an unread page the contacts line and the lender would be said of something it is not.
  const isJudged = review.verdict.level !== 'unread' && review.verdict.level !== 'not-applicable';
  const name = review.document.platform ?? review.source.title ?? t.untitled;
  const lines: (readonly [string, string])[] = [
    ...(isJudged ? [[t.contacts, clean([contacts.asks, contacts.note].filter(Boolean).join(t.comma))] as const] : []),
    ...(review.verdict.level === 'unread' ? [] : [[t.reportFindings, countsText(review, view)] as const]),
    ...(isJudged ? [[t.whoLends, lenderText(review, view)] as const] : []),
    [t.reportType, `${t.documentType[review.document.type]}${t.comma}${t.clausesRead(review.coverage.clauses)}`],
    [t.reportAsOf, review.pack.asOf],
  ];
  const labelWidth = view.locale === 'en' ? 22 : 12;
  return [
    `${bold(`■ ${clean(name)}`)}  ${dim(clean(input))}`,
    byVerdict(review.verdict.level, verdictHead(review, view)),
    ...verdictReason(review, view).map((line) => labelled('', clean(line), { labelWidth: 0, width })),
    ...lines.map(([label, text]) => labelled(label, text, { labelWidth, width })),
  ].join('\n');
}

function countsText({ verdict: { counts } }: Review, { t }: View): string {
  const severities: Severity[] = ['beyond', 'caution', 'notice', 'meets'];
  const parts = severities.map((severity) => `${t.severity[severity]} ${counts[severity]}`);
  return [...parts, ...(counts.needsReading > 0 ? [`${t.lookYourselfShort} ${counts.needsReading}`] : [])].join(' · ');
}

function lenderText({ document }: Review, { t }: View): string {
  const names = document.parties.filter(({ role }) => role === 'lender').flatMap(({ name }) => (name ? [clean(name)] : []));
  const kind = document.lenderKind === 'unknown' ? [] : [t.lenderKind[document.lenderKind]];
  return names.length === 0 ? t.lenderNotNamed : [...new Set(names), ...kind].join(t.comma);
}

function findingBlocks(review: Review, page: Page): string[] {
  const { t, rules } = page.view;
  const findings = ranked(review.findings, rules);
  const own = GROUPS.flatMap((group) =>
    groupBlock(
      group,
      findings.filter((finding) => groupOf(finding) === group),
      review,
      page,
    ),
  );
  if (review.quoted.length === 0) return own;
  const quoted = ranked(review.quoted, rules).map((finding, i) => findingText(finding, i + 1, review, page));
  return [...own, [bold(`${t.quotedHead}${page.view.locale === 'en' ? ' ' : ''}(${t.quotedNote(quoted.length)})`), ...quoted].join('\n')];
}

const groupOf = (finding: Finding): Group => (finding.certainty === 'low' ? 'unsure' : finding.severity);

function groupBlock(group: Group, findings: readonly Finding[], review: Review, page: Page): string[] {
  if (findings.length === 0) return [];
  const { t } = page.view;
  const title = group === 'unsure' ? bold(t.lookYourself) : bySeverity(group, bold(t.severity[group]));
  return [[`${title} ${findings.length}`, ...findings.map((finding, i) => findingText(finding, i + 1, review, page))].join('\n')];
}

/** A finding with its words. Why and what to do are told once a rule, with its first finding, and not for what is as it should be. */
function findingText(finding: Finding, number: number, review: Review, { view, width }: Page): string {
  const { t } = view;
  const words = wordsIn[view.locale];
  const message = view.rules.get(finding.rule)?.message[view.locale];
  const layout = { labelWidth: view.locale === 'en' ? 12 : 8, width, indent: 4 };
  const notes = [
    finding.also.length > 0 && t.sameElsewhere(finding.also.length),
    finding.hidden !== undefined && t.hidden[finding.hidden],
    finding.certainty === 'medium' && t.pair(t.certainty, t.certaintyOf.medium),
  ].filter((note) => note !== false);
  const isFirst = review.findings.find(({ rule, severity }) => rule === finding.rule && severity === finding.severity)?.id === finding.id;
  const advice =
    message === undefined || !isFirst || finding.severity === 'meets'
      ? []
      : ([
          [t.why, message.why],
          [t.whatToDo, message.next],
        ] as const);
  const rows: (readonly [string, string])[] = [
    ...(finding.path.length > 0 ? [[words.where, finding.path.join(' › ')] as const] : []),
    ...citationLines(finding, view, review.pack.asOf).map((line, i) => [i === 0 ? words.basis : '', line] as const),
    ...advice,
  ];
  return [
    `${String(number).padStart(3)} ${bold(ruleTitle(view, finding.rule))}${notes.length > 0 ? `  ${dim(notes.join(t.comma))}` : ''}`,
    ...(finding.context === undefined ? [] : [labelled('', clean(t.leadIn(finding.context.text)), { ...layout, labelWidth: 0 })]),
    labelled('', clean(t.quoted(finding.quote)), { ...layout, labelWidth: 0 }),
    ...rows.map(([label, text]) => labelled(label, clean(text), layout)),
  ].join('\n');
}

function coverageBlocks({ coverage, errors }: Review, { view, width }: Page): string[] {
  const { t } = view;
  const list = (title: string, entries: readonly Unread[]) =>
    entries.length === 0
      ? []
      : [
          [
            bold(title),
            ...entries.map(({ what, why }) =>
              labelled('  - ', clean(t.pair(partName(what, t), t.unreadWhy[why])), { labelWidth: 4, width }),
            ),
          ].join('\n'),
        ];
  return [
    ...list(t.reportNotRead, unreadParts(coverage.unread)),
    ...list(t.notesHead, readNotes(coverage.unread)),
    ...(errors.length === 0
      ? []
      : [
          [bold(t.rulesFailed(errors.length)), ...errors.map(({ rule, message }) => `  - ${clean(t.pair(rule ?? '', message))}`)].join(
            '\n',
          ),
        ]),
  ];
}
