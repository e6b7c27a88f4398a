import stringWidth from 'string-width';
import { verdictHead } from '@/components/verdict-words';
import { ruleTitle, type View } from '@/components/view';
import type { Problem, Review, Severity, VerdictLevel } from '@/lib/schema/review';
import { cell, clean } from './layout';
import { bold, bySeverity, byVerdict, dim } from './paint';
import { wordsIn } from './words';

const MARKS: Record<Severity, string> = { beyond: '✗', caution: '!', notice: '·', meets: '✓' };
const GRAVITY: Record<Severity, number> = { beyond: 3, caution: 2, notice: 1, meets: 0 };
/** The verdict of a platform is the gravest of its documents; what was not read weighs more than what read well. */
const LEVELS: readonly VerdictLevel[] = ['stop', 'caution', 'unread', 'clear', 'not-applicable'];
const NAME_WIDTH = 28;
const MARK_WIDTH = 4;

interface Row {
  name: string;
  level?: VerdictLevel;
  verdict: string;
  /** The gravest sure finding of each rule. */
  practices: Map<string, Severity>;
}

/** What the table needs of every input; reviews themselves need not be kept. */
export interface PracticeTable {
  add(result: Review | Problem): void;
  text(): string;
}

/** Platforms down, practices across: the gravest mark a practice got in any document of the platform. A legend names the columns. */
export function practiceTable(view: View): PracticeTable {
  const rows = new Map<string, Row>();
  return {
    add: (result) => addRow(rows, result, view),
    text: () => tableText([...rows.values()], view),
  };
}

function addRow(rows: Map<string, Row>, review: Review | Problem, view: View): void {
  if (review.schema === 'problem/1') {
    rows.set(`input ${rows.size}`, { name: review.input, verdict: wordsIn[view.locale].notRead, practices: new Map() });
    return;
  }
  const { platform } = review.document;
  const name = platform ?? review.source.title ?? view.t.untitled;
  // Documents of one platform share a row; a title is no name, so two files called index.html stay apart.
  const key = platform === undefined ? `input ${rows.size}` : `platform ${platform}`;
  const row = rows.get(key) ?? { name, verdict: '', practices: new Map<string, Severity>() };
  if (row.level === undefined || LEVELS.indexOf(review.verdict.level) < LEVELS.indexOf(row.level)) {
    row.level = review.verdict.level;
    row.verdict = verdictHead(review, view);
  }
  for (const { rule, severity, certainty, hidden } of review.findings) {
    if (certainty === 'low' || hidden === 'concealed') continue;
    const known = row.practices.get(rule);
    if (known === undefined || GRAVITY[severity] > GRAVITY[known]) row.practices.set(rule, severity);
  }
  rows.set(key, row);
}

function tableText(rows: readonly Row[], view: View): string {
  const words = wordsIn[view.locale];
  const seen = new Set(rows.flatMap(({ practices }) => [...practices.keys()]));
  const columns = [...view.rules.keys()].filter((rule) => seen.has(rule));
  const nameWidth = Math.min(
    NAME_WIDTH,
    Math.max(...[words.platform, ...rows.map(({ name }) => clean(name))].map((name) => stringWidth(name))),
  );
  const verdictWidth = Math.max(...[words.verdict, ...rows.map(({ verdict }) => verdict)].map((text) => stringWidth(text)));
  const head = `${cell(words.platform, nameWidth)}  ${cell(words.verdict, verdictWidth)}${columns.map((_, i) => String(i + 1).padStart(MARK_WIDTH)).join('')}`;
  const body = rows.map(({ name, level, verdict, practices }) => {
    const marks = columns.map((rule) => mark(practices.get(rule)));
    const shown = cell(verdict, verdictWidth);
    return `${cell(clean(name), nameWidth)}  ${level === undefined ? dim(shown) : byVerdict(level, shown)}${marks.join('')}`.trimEnd();
  });
  const legend = columns.map((rule, i) => `${String(i + 1).padStart(MARK_WIDTH)} ${ruleTitle(view, rule)}`);
  const key = columns.length === 0 ? [] : ['', words.legend, ...legend];
  return [bold(words.table), bold(head.trimEnd()), ...body, ...key].join('\n');
}

function mark(severity: Severity | undefined): string {
  return severity === undefined ? ' '.repeat(MARK_WIDTH) : ' '.repeat(MARK_WIDTH - 1) + bySeverity(severity, MARKS[severity]);
}
