import type { Finding, Severity } from '@/lib/schema/review';
import { platformOf } from './platform';
import type { Mark, Triage } from './triage';
import type { Entry, Outcome, Why } from './types';

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
  title?: string;
  beyond: number;
  caution: number;
}

/** Everything that the report, the CSV files and the workbook show. */
export interface ScanTable {
  /** Rule ids, in the order of the columns. */
  practices: string[];
  platforms: PlatformRow[];
  targets: TargetRow[];
  outcomes: Partial<Record<Outcome, number>>;
  clauses: number;
  errors: number;
}

/** Quotes kept of one cell: enough to judge it by; `findings.csv` has all. */
export const MOST_QUOTES = 12;
const GRAVITY: Record<Severity, number> = { beyond: 3, caution: 2, notice: 1, meets: 0 };

interface Growing extends PlatformRow {
  names: Map<string, number>;
}

/** Builds the table one entry at a time, so that no more than its cells and the line of each target is held. */
export function tableBuilder(practices: readonly string[], triage: Triage) {
  const rows = new Map<string, Growing>();
  const targets: (TargetRow & { key: string })[] = [];
  const outcomes: ScanTable['outcomes'] = {};
  let clauses = 0;
  let errors = 0;
  return {
    add(entry: Entry): void {
      outcomes[entry.outcome] = (outcomes[entry.outcome] ?? 0) + 1;
      const { key, name, ownName } = platformOf(entry);
      const review = entry.result.schema === 'review/1' ? entry.result : undefined;
      targets.push({ key, ...targetRow(entry, name) });
      const row = rows.get(key) ?? { key, name, read: 0, documents: 0, parts: 0, cells: {}, names: new Map<string, number>() };
      rows.set(key, row);
      if (ownName !== undefined) row.names.set(ownName, (row.names.get(ownName) ?? 0) + 1);
      if (entry.outcome === 'not-an-agreement') return;
      row.documents++;
      if (entry.outcome !== 'reviewed' || review === undefined) return;
      row.read++;
      row.parts += review.coverage.unread.filter(({ binding, why }) => binding && why !== 'linked-agreement').length;
      clauses += review.coverage.clauses;
      errors += review.errors.length;
      for (const finding of review.findings) addFinding(row, finding, entry, triage);
    },
    table(): ScanTable {
      const names = new Map([...rows.values()].map((row) => [row.key, nameOf(row)]));
      return {
        practices: [...practices],
        platforms: [...rows.values()]
          .filter(({ documents }) => documents > 0)
          .map((row) => platformRow(row, names.get(row.key) ?? row.name))
          .sort(byGravity),
        targets: targets.map(({ key, ...target }) => ({ ...target, platform: names.get(key) ?? target.platform })),
        outcomes,
        clauses,
        errors,
      };
    },
  };
}

function targetRow(entry: Entry, platform: string): TargetRow {
  const review = entry.result.schema === 'review/1' ? entry.result : undefined;
  return {
    input: entry.input,
    platform,
    outcome: entry.outcome,
    why: entry.why,
    attempts: entry.attempts,
    beyond: review?.verdict.counts.beyond ?? 0,
    caution: review?.verdict.counts.caution ?? 0,
    ...(entry.detail !== undefined && { detail: entry.detail }),
    ...(review?.source.title !== undefined && { title: review.source.title }),
  };
}

function addFinding(row: Growing, finding: Finding, entry: Entry, triage: Triage): void {
  const cell = row.cells[finding.rule] ?? { count: 0, unsure: 0, marked: 0, all: 0, quotes: [] };
  row.cells[finding.rule] = cell;
  const mark = triage(finding, entry.input);
  cell.all++;
  if (mark !== undefined) cell.marked++;
  else if (finding.certainty === 'low') cell.unsure++;
  else if (finding.hidden !== 'concealed') {
    const { severity } = finding;
    if (cell.severity === undefined || GRAVITY[severity] > GRAVITY[cell.severity]) {
      cell.severity = severity;
      cell.count = 1;
    } else if (cell.severity === severity) cell.count++;
  }
  const { id, severity, certainty, quote, path, hidden } = finding;
  const title = entry.result.schema === 'review/1' ? entry.result.source.title : undefined;
  cell.quotes.push({
    finding: { id, severity, certainty, quote, path, ...(hidden !== undefined && { hidden }) },
    input: entry.input,
    ...(title !== undefined && { title }),
    ...(mark !== undefined && { mark }),
  });
  if (cell.quotes.length > MOST_QUOTES * 2) cell.quotes = foremost(cell.quotes);
}

/** Gravest first, what a person should look at next, marked ones last; equal ones as they came. */
function foremost(quotes: readonly CellQuote[]): CellQuote[] {
  const weigh = ({ finding, mark }: CellQuote) => (mark ? -2 : finding.certainty === 'low' ? 0.5 : GRAVITY[finding.severity]);
  return [...quotes].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST_QUOTES);
}

/** The name that most of a domain's documents use; of equally frequent ones the first in order. */
function nameOf({ key, name, names }: Growing): string {
  if (key.startsWith('name ')) return name;
  const [most] = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? name;
}

function platformRow({ key, read, documents, parts, cells }: Growing, name: string): PlatformRow {
  return {
    key,
    name,
    ...(key.startsWith('domain ') && { domain: key.slice('domain '.length) }),
    read,
    documents,
    parts,
    cells: Object.fromEntries(Object.entries(cells).map(([rule, cell]) => [rule, { ...cell, quotes: foremost(cell.quotes) }])),
  };
}

/** Not a ranking of platforms: the rows a reader must look at come first, those with nothing read last. */
function byGravity(a: PlatformRow, b: PlatformRow): number {
  return practicesBeyond(b) - practicesBeyond(a) || b.read - a.read || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

const practicesBeyond = ({ cells }: PlatformRow): number => Object.values(cells).filter(({ severity }) => severity === 'beyond').length;
