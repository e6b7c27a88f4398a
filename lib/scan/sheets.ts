import { reportWords, shortName } from '@/components/scan/report-words';
import { outcomeWords, whyWords } from '@/components/scan/words';
import { ruleTitle, type View } from '@/components/view';
import { csvCell } from '@/lib/serialise/csv';
import type { Change } from './baseline';
import type { Method } from './method';
import type { Outline } from './outline';
import { platformOf } from './platform';
import type { Cell, ScanTable, TargetRow } from './table';
import type { Triage } from './triage';

/** Rows for CSV files and the workbook: the same words and figures that the report shows. The first row names the columns. */
export type Row = (string | number)[];

/** Platform × practice, a row at a time. A cell says its severity and count; nothing found and nothing read are told apart in words. */
export function* practiceRows({ practices, platforms }: ScanTable, view: View): Generator<Row> {
  const words = reportWords[view.locale];
  const head = [words.platform, view.locale === 'en' ? 'Domain' : '域名', words.coverage];
  yield [...head, ...practices.map((rule) => shortName(rule, view.locale, view.rules))];
  for (const { name, domain, read, documents, cells } of platforms) {
    const said = practices.map((rule) => cellWords(cells[rule], read > 0, view));
    yield [name, domain ?? '', words.documents(read, documents), ...said];
  }
}

function cellWords(cell: Cell | undefined, isRead: boolean, { t, locale }: View): string {
  const words = reportWords[locale];
  if (cell === undefined) return isRead ? words.none : words.notRead;
  const parts = [
    cell.severity && `${t.severity[cell.severity]} ${cell.count}`,
    cell.unsure > 0 && words.unsure(cell.unsure),
    cell.marked > 0 && words.marked(cell.marked),
  ];
  return parts.filter(Boolean).join(locale === 'en' ? ', ' : '，');
}

/** The names of the columns of targets. */
export function targetHead({ locale }: View): Row {
  const words = reportWords[locale];
  const named = locale === 'en' ? ['Attempts', 'Records', 'Beyond', 'Caution'] : ['尝试', '条数', '越界', '留意'];
  return [words.platform, words.address, words.outcome, words.reason, ...named];
}

/** One target with its end. */
export function targetLine({ platform, input, outcome, why, detail, attempts, count, beyond, caution }: TargetRow, { locale }: View): Row {
  const reason = [whyWords[locale][why], detail].filter(Boolean).join(' · ');
  return [platform, input, outcomeWords[locale][outcome], reason, attempts, count ?? 1, beyond, caution];
}

/** One row a change against the baseline, first the names of the columns. */
export const changeHead = (): Row => ['change', 'severity', 'before', 'rule', 'practice', 'quote', 'input', 'finding'];

export const changeRow = ({ kind, input, finding, before }: Change, view: View): Row => [
  kind,
  finding.severity,
  before ?? '',
  finding.rule,
  ruleTitle(view, finding.rule),
  finding.quote,
  input,
  finding.id,
];

const FINDING_HEAD = [
  'platform',
  'input',
  'title',
  'rule',
  'practice',
  'severity',
  'certainty',
  'quote',
  'path',
  'start',
  'end',
  'sha256',
  'finding',
  'false_alarm',
];

/** One row a finding, first the names of the columns. */
export const findingHead = (): Row => [...FINDING_HEAD];

export function findingRows(entry: Outline, view: View, triage: Triage): Row[] {
  const { result } = entry;
  if (result.schema !== 'review/1' || entry.outcome !== 'reviewed') return [];
  const platform = result.document.platform ?? platformOf(entry).name;
  return result.findings.map((finding) => {
    const mark = triage(finding, entry.input);
    return [
      entry.platform ?? platform,
      entry.input,
      result.source.title ?? '',
      finding.rule,
      ruleTitle(view, finding.rule),
      finding.severity,
      finding.certainty,
      finding.quote,
      finding.path.join(' › '),
      finding.start,
      finding.end,
      result.source.sha256,
      finding.id,
      mark === undefined ? '' : `${mark.reason} (${mark.who}, ${mark.when})`,
    ];
  });
}

/** How the scan was made, as the report's last section says it. */
export function methodRows(method: Method, { locale }: View): Row[] {
  const words = reportWords[locale];
  return [
    [words.facts.pack, words.rules(method.pack, method.rules)],
    [words.facts.asOf, method.asOf],
    [words.facts.time, `${method.startedAt} – ${method.endedAt}`],
    [words.facts.inputs, method.inputs.join(' ')],
    [words.facts.how, method.rendered ? words.rendered : words.fetched],
    [words.facts.robots, method.ignoreRobots === undefined ? words.obeyed : words.notObeyed(method.ignoreRobots)],
    [words.facts.polite, words.pause(method.delayMs / 1000, method.retries)],
    [words.facts.limits, words.most(method.limitMs / 1000, Math.round(method.mostBytes / 1024 / 1024))],
    ...words.limits.map((line) => ['', line]),
    ['', words.legal],
  ];
}

/** Rows as CSV lines (RFC 4180, CRLF), safe against formula injection; `\ufeff` belongs before the first. */
export const csvLines = (rows: readonly Row[]): string => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
