import { levelOf } from '@/lib/bundle/bundle';
import type { Bundle } from '@/lib/schema/bundle';
import type { Finding, Problem, Review } from '@/lib/schema/review';

const columns = [
  'input',
  'title',
  'platform',
  'type',
  'verdict',
  'contacts_line',
  'clauses_read',
  'unread',
  'rule',
  'severity',
  'certainty',
  'quote',
  'path',
  'start',
  'end',
  'norms',
  'sha256',
  'as_of',
  'pack',
  'problem',
  'from',
  'why',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number>>;

/**
 * Spreadsheets run a cell that begins with one of these, the full-width forms included where the sheet's language is Chinese. A leading
 * apostrophe makes it text. Line breaks and tabs before it would not protect, so they count as beginnings too.
 */
const runs = /^[=+\-@＝＋－＠\t\r\n]/u;

/** One value as a CSV field, quoted where it must be and safe against formula injection. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = runs.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function reviewRow(review: Review): Row {
  const { source, document, verdict, coverage, pack } = review;
  return {
    input: source.url,
    title: source.title,
    platform: document.platform,
    type: document.type,
    verdict: verdict.level,
    contacts_line: verdict.contactsLine,
    clauses_read: coverage.clauses,
    unread: coverage.unread.length,
    sha256: source.sha256,
    as_of: pack.asOf,
    pack: `${pack.id} ${pack.version}`,
  };
}

const findingRow = (finding: Finding): Row => ({
  rule: finding.rule,
  severity: finding.severity,
  certainty: finding.certainty,
  quote: finding.quote,
  path: finding.path.join(' › '),
  start: finding.start,
  end: finding.end,
  norms: finding.norms.map(({ id }) => id).join(' '),
});

function rowsOf(result: Review | Problem): Row[] {
  if (result.schema === 'problem/1') return [{ input: result.input, problem: `${result.reason}: ${result.message}` }];
  const base = reviewRow(result);
  return result.findings.length === 0 ? [base] : result.findings.map((finding) => ({ ...base, ...findingRow(finding) }));
}

/** A bundle's own rows, of type `bundle`: one a practice in effect, one a contradiction (both quotes), one a part that stayed unread. */
function bundleRows(bundle: Bundle): Row[] {
  const base: Row = { type: 'bundle', verdict: levelOf(bundle) };
  const quotes = new Map(bundle.reviews.flatMap(({ findings }) => findings.map(({ id, quote }) => [id, quote])));
  return [
    base,
    ...bundle.effective.map(({ rule, severity, from }) => ({ ...base, rule, severity, from: from.join(' ') })),
    ...bundle.contradictions.map(({ a, b, aFrom, bFrom, why }) => ({
      ...base,
      quote: `${quotes.get(a) ?? ''} ≠ ${quotes.get(b) ?? ''}`,
      from: `${aFrom} ${bFrom}`,
      why,
    })),
    ...bundle.unread.map(({ what, url, why }) => ({ ...base, title: what, why, ...(url !== undefined && { from: url }) })),
  ];
}

/**
 * Reviews as CSV (RFC 4180, CRLF, UTF-8 with byte order mark so that spreadsheets read Chinese): a row a finding, in input order; a review
 * without findings and a problem have one row; a bundle's own rows come last. Column names are the contract's English words. Safe against formula
 * injection.
 */
export function toCsv(results: readonly (Review | Problem)[], bundle?: Bundle): string {
  const lines = [...results.flatMap(rowsOf), ...(bundle ? bundleRows(bundle) : [])].map((row) =>
    columns.map((column) => csvCell(row[column])).join(','),
  );
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
