import type { Finding, Severity } from '@/lib/schema/review';
import type { FindingOutline, Outline } from './outline';
import { platformOf } from './platform';
import type { Mark, Triage } from './triage';
import type { Outcome, Why } from './types';

/** One quote behind a cell. */
export interface CellQuote {
  finding: Pick<Finding, 'id' | 'severity' | 'certainty' | 'quote' | 'path' | 'hidden'>;
  /** Address or path. */
  input: string;
  title?: string;
  mark?: Mark;
}

/** Platform × practice: the gravest certain finding, how many there are of that severity, how many a person should look at, how many are marked. */
export interface Cell {
  severity?: Severity;
  count: number;
  unsure: number;
  marked: number;
  /** Findings in all; `quotes` holds the gravest of them. */
  all: number;
  quotes: CellQuote[];
}

export interface PlatformRow {
  key: string;
  name: string;
  domain?: string;
  /** Documents read, and documents that there are (what is no agreement does not count). */
  read: number;
  documents: number;
  /** Binding parts inside what was read that could not be read: a frame, a picture. */
  parts: number;
  cells: Record<string, Cell>;
}

export interface TargetRow {
  input: string;
  platform: string;
  outcome: Outcome;
  why: Why;
  detail?: string;
  attempts: number;
  /** Records of an archive that this row stands for, when more than itself. */
  count?: number;
  beyond: number;
  caution: number;
}

/** A finding that a person marked as a false alarm, with where it stands. */
export interface MarkedQuote extends CellQuote {
  mark: Mark;
  rule: string;
  platform: string;
}

/** Everything that the report shows; rows of targets and findings go into the files one by one and are not held. */
export interface ScanTable {
  /** Rule ids, in the order of the columns. */
  practices: string[];
  platforms: PlatformRow[];
  /** Targets and records there are, and the first of those without a result. */
  known: number;
  without: TargetRow[];
  withoutCount: number;
  /** The first false alarms, and how many there are. */
  marked: MarkedQuote[];
  markedCount: number;
  outcomes: Partial<Record<Outcome, number>>;
  clauses: number;
  errors: number;
}

/** What a report shows of long lists; the CSV files have all. More rows than this make a page that browsers open slowly. */
export const MOST_ROWS = 1000;
export const MOST_WITHOUT = 2000;
export const MOST_MARKED = 500;
/** Quotes kept of one cell: enough to judge it by. Of a report with many cells each shows fewer, so that its size has a limit. */
export const MOST_QUOTES = 12;
const MOST_QUOTES_IN_ALL = 12_000;
const LEAST_QUOTES = 1;
const GRAVITY: Record<Severity, number> = { beyond: 3, caution: 2, notice: 1, meets: 0 };

interface Growing extends PlatformRow {
  names: Map<string, number>;
}

/**
 * Builds the table in two passes over the entries, in memory that grows with platforms and not with documents: `add` counts each, then `table`
 * closes the count, then `show` puts quotes and targets in, in the order they should stand.
 */
export function tableBuilder(practices: readonly string[], triage: Triage) {
  const rows = new Map<string, Growing>();
  const outcomes: ScanTable['outcomes'] = {};
  let known = 0;
  let clauses = 0;
  let errors = 0;
  const names = new Map<string, string>();
  /** Rows that the report has room for, by key. */
  const shown = new Map<string, PlatformRow>();
  let mostQuotes = MOST_QUOTES;
  return {
    add(entry: Outline): void {
      const count = entry.count ?? 1;
      known += count;
      outcomes[entry.outcome] = (outcomes[entry.outcome] ?? 0) + count;
      const { key, name, ownName } = platformOf(entry);
      const review = entry.result.schema === 'review/1' ? entry.result : undefined;
      const row = rows.get(key) ?? { key, name, read: 0, documents: 0, parts: 0, cells: {}, names: new Map<string, number>() };
      rows.set(key, row);
      if (ownName !== undefined) row.names.set(ownName, (row.names.get(ownName) ?? 0) + 1);
      // Records that were passed over unread belong to no platform.
      if (entry.outcome === 'not-an-agreement' || entry.count !== undefined) return;
      row.documents++;
      if (entry.outcome !== 'reviewed' || review === undefined) return;
      row.read++;
      row.parts += review.coverage.unread.filter(({ binding, why }) => binding && why !== 'linked-agreement').length;
      clauses += review.coverage.clauses;
      errors += review.errors.length;
      for (const finding of review.findings) countFinding(row, finding, triage(finding, entry.input) !== undefined);
    },
    table(): ScanTable {
      for (const row of rows.values()) names.set(row.key, nameOf(row));
      const platforms = [...rows.values()]
        .filter(({ documents }) => documents > 0)
        .map((row) => platformRow(row, names.get(row.key) ?? row.name))
        .sort(byGravity);
      let cells = 0;
      for (const row of platforms.slice(0, MOST_ROWS)) {
        shown.set(row.key, row);
        cells += Object.keys(row.cells).length;
      }
      mostQuotes = Math.max(LEAST_QUOTES, Math.min(MOST_QUOTES, Math.floor(MOST_QUOTES_IN_ALL / Math.max(1, cells))));
      return {
        practices: [...practices],
        platforms,
        known,
        without: [],
        withoutCount: 0,
        marked: [],
        markedCount: 0,
        outcomes,
        clauses,
        errors,
      };
    },
    /** The entry's line among the targets; puts what the report shows of it into the table. */
    show(entry: Outline, table: ScanTable): TargetRow {
      const { key, name } = platformOf(entry);
      const target = targetRow(entry, names.get(key) ?? name);
      if (entry.outcome !== 'reviewed') {
        table.withoutCount++;
        if (table.without.length < MOST_WITHOUT) table.without.push(target);
      } else showQuotes(entry, { table, row: shown.get(key), platform: target.platform, triage, most: mostQuotes });
      return target;
    },
  };
}

function targetRow(entry: Outline, platform: string): TargetRow {
  const review = entry.result.schema === 'review/1' ? entry.result : undefined;
  return {
    input: entry.input,
    platform,
    outcome: entry.outcome,
    why: entry.why,
    attempts: entry.attempts,
    beyond: review?.verdict.counts.beyond ?? 0,
    caution: review?.verdict.counts.caution ?? 0,
    ...(entry.count !== undefined && { count: entry.count }),
    ...(entry.detail !== undefined && { detail: entry.detail }),
  };
}

function countFinding(row: Growing, finding: FindingOutline, isMarked: boolean): void {
  const cell = row.cells[finding.rule] ?? { count: 0, unsure: 0, marked: 0, all: 0, quotes: [] };
  row.cells[finding.rule] = cell;
  cell.all++;
  if (isMarked) cell.marked++;
  else if (finding.certainty === 'low') cell.unsure++;
  else if (finding.hidden !== 'concealed') {
    const { severity } = finding;
    if (cell.severity === undefined || GRAVITY[severity] > GRAVITY[cell.severity]) {
      cell.severity = severity;
      cell.count = 1;
    } else if (cell.severity === severity) cell.count++;
  }
}

interface Showing {
  table: ScanTable;
  row: PlatformRow | undefined;
  platform: string;
  triage: Triage;
  most: number;
}

function showQuotes(entry: Outline, { table, row, platform, triage, most }: Showing): void {
  if (entry.result.schema !== 'review/1') return;
  const { title } = entry.result.source;
  for (const { id, rule, severity, certainty, quote, path, hidden } of entry.result.findings) {
    const mark = triage({ id }, entry.input);
    const shown: CellQuote = {
      finding: { id, severity, certainty, quote, path, ...(hidden !== undefined && { hidden }) },
      input: entry.input,
      ...(title !== undefined && { title }),
      ...(mark !== undefined && { mark }),
    };
    if (mark !== undefined && table.markedCount++ < MOST_MARKED) table.marked.push({ ...shown, mark, rule, platform });
    const cell = row?.cells[rule];
    if (cell !== undefined) keep(cell.quotes, shown, most);
  }
}

const weightOf = ({ finding, mark }: CellQuote): number => (mark ? -2 : finding.certainty === 'low' ? 0.5 : GRAVITY[finding.severity]);

/** Gravest first, what a person should look at next, marked ones last; equal ones as they came; no more than `most`. */
function keep(quotes: CellQuote[], quote: CellQuote, most: number): void {
  const weight = weightOf(quote);
  let at = quotes.length;
  while (at > 0 && weightOf(quotes[at - 1] ?? quote) < weight) at--;
  if (at >= most) return;
  quotes.splice(at, 0, quote);
  if (quotes.length > most) quotes.pop();
}

/** The name that most of a domain's documents use; of equally frequent ones the first in order. */
function nameOf({ key, name, names }: Growing): string {
  if (key.startsWith('name ')) return name;
  const [most] = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? name;
}

function platformRow({ key, read, documents, parts, cells }: Growing, name: string): PlatformRow {
  return { key, name, ...(key.startsWith('domain ') && { domain: key.slice('domain '.length) }), read, documents, parts, cells };
}

/** Not a ranking of platforms: the rows a reader must look at come first, those with nothing read last. */
function byGravity(a: PlatformRow, b: PlatformRow): number {
  return practicesBeyond(b) - practicesBeyond(a) || b.read - a.read || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

const practicesBeyond = ({ cells }: PlatformRow): number => Object.values(cells).filter(({ severity }) => severity === 'beyond').length;
