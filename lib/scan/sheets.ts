import { reportWords, shortName } from '@/components/scan/report-words';
import { outcomeWords, whyWords } from '@/components/scan/words';
import { ruleTitle, type View } from '@/components/view';
import { csvCell } from '@/lib/serialise/csv';
import type { Method } from './method';
import { platformOf } from './platform';
import type { Cell, ScanTable } from './table';
import type { Triage } from './triage';
import type { Entry } from './types';

/** Rows for CSV files and the workbook: the same words and figures that the report shows. The first row names the columns. */
export type Sheet = (string | number)[][];

/** Platform × practice. A cell says its severity and count; nothing found and nothing read are told apart in words. */
export function practiceSheet({ practices, platforms }: ScanTable, view: View): Sheet {
  const words = reportWords[view.locale];
  const head = [words.platform, view.locale === 'en' ? 'Domain' : '域名', words.coverage];
  return [
    [...head, ...practices.map((rule) => shortName(rule, view.locale, view.rules))],
    ...platforms.map(({ name, domain, read, documents, cells }) => [
      name,
      domain ?? '',
      words.documents(read, documents),
      ...practices.map((rule) => cellWords(cells[rule], read > 0, view)),
    ]),
  ];
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

/** Every target with its end. */
export function targetSheet({ targets }: ScanTable, { locale }: View): Sheet {
  const words = reportWords[locale];
  const named = locale === 'en' ? ['Attempts', 'Beyond', 'Caution'] : ['尝试', '越界', '留意'];
  return [
    [words.platform, words.address, words.outcome, words.reason, ...named],
    ...targets.map(({ platform, input, outcome, why, detail, attempts, beyond, caution }) => [
      platform,
      input,
      outcomeWords[locale][outcome],
      [whyWords[locale][why], detail].filter(Boolean).join(' · '),
      attempts,
      beyond,
      caution,
    ]),
  ];
}

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
export const findingHead = (): Sheet[number] => [...FINDING_HEAD];

export function findingRows(entry: Entry, view: View, triage: Triage): Sheet {
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
export function methodSheet(method: Method, { locale }: View): Sheet {
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
export const csvLines = (sheet: Sheet): string => sheet.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
