import { reportWords } from '@/components/scan/report-words';
import type { View } from '@/components/view';
import { viewOf } from '@/components/view-of';
import { type Comparison, comparer } from '@/lib/scan/baseline';
import { bundleOfEntries } from '@/lib/scan/bundle';
import type { Method } from '@/lib/scan/method';
import type { Outline } from '@/lib/scan/outline';
import { scanReport } from '@/lib/scan/report';
import { changeHead, changeRow, findingHead, findingRows, methodRows, practiceRows, targetHead, targetLine } from '@/lib/scan/sheets';
import { type ScanTable, tableBuilder } from '@/lib/scan/table';
import type { Triage } from '@/lib/scan/triage';
import type { Bundle } from '@/lib/schema/bundle';
import { pack } from '@/rules/zh-CN';
import { csvFile, draft } from './draft';
import { type Entries, openEntries, paired } from './entries';
import { openWorkbook, type Workbook } from './workbook';

export interface ResultOptions {
  out: string;
  lang: 'zh-CN' | 'en';
  method: Method;
  triage: Triage;
  /** Folder of an earlier scan. */
  baseline?: string;
}

export interface Results {
  table: ScanTable;
  comparison?: Comparison;
}

/**
 * Writes everything that can be read from the journal, sorted by source: `results.ndjson` (review/1, problem/1, bundle/1), the report, CSV files and
 * a workbook. The journal is gone through twice, first to count, then to write: one entry is in memory at a time, and of the report no more
 * than a browser can show.
 */
export async function writeResults(options: ResultOptions): Promise<Results> {
  const { out, lang, method, triage } = options;
  const view = viewOf(pack, lang);
  const builder = tableBuilder(
    pack.rules.map(({ id }) => id),
    triage,
  );
  const entries = await openEntries(out, builder.add);
  try {
    const table = builder.table();
    const book = openWorkbook(out, lang, reportWords[lang].fewer);
    await writeEntries(entries, { ...options, view, book, show: (entry) => builder.show(entry, table) });
    const comparison = await writeChanges(entries, options, view);
    await writePractices(table, { out, view, book });
    book.rows('method', methodRows(method, view));
    await book.end();
    const report = draft(out, 'report.html');
    for (const part of scanReport({ table, method, ...(comparison && { comparison }) }, { pack, locale: lang })) await report.write(part);
    await report.end();
    return { table, ...(comparison && { comparison }) };
  } finally {
    entries.close();
  }
}

interface Writing {
  out: string;
  view: View;
  book: Workbook;
}

/** The files that have a line or more for each entry. */
async function writeEntries(
  entries: Entries,
  { out, view, book, triage, show }: Writing & { triage: Triage; show: (entry: Outline) => Parameters<typeof targetLine>[0] },
): Promise<void> {
  const ndjson = draft(out, 'results.ndjson');
  const findings = await csvFile(out, 'findings.csv', findingHead());
  const targets = await csvFile(out, 'targets.csv', targetHead(view));
  book.rows('findings', [findingHead()]);
  book.rows('targets', [targetHead(view)]);
  for (const place of entries.places) {
    const { entry, result } = entries.at(place);
    await ndjson.write(result);
    await ndjson.write('\n');
    const found = findingRows(entry, view, triage);
    const target = [targetLine(show(entry), view)];
    await findings.rows(found);
    await targets.rows(target);
    book.rows('findings', found);
    book.rows('targets', target);
    const bundle = bundleAt(entry, entries);
    if (bundle !== undefined) await ndjson.write(`${JSON.stringify(bundle)}\n`);
  }
  for (const file of [ndjson, findings, targets]) await file.end();
}

async function writePractices(table: ScanTable, { out, view, book }: Writing): Promise<void> {
  const [head = [], ...rest] = practiceRows(table, view);
  const file = await csvFile(out, 'practices.csv', head);
  book.rows('practices', [head]);
  for (const row of rest) {
    await file.rows([row]);
    book.rows('practices', [row]);
  }
  await file.end();
}

/** `changes.csv` and what the report shows of it, when there is a baseline. */
async function writeChanges(now: Entries, { out, triage, baseline }: ResultOptions, view: View): Promise<Comparison | undefined> {
  if (baseline === undefined) return undefined;
  const before = await openEntries(baseline);
  try {
    const { compare, comparison } = comparer(triage);
    const file = await csvFile(out, 'changes.csv', changeHead());
    for (const [old, current] of paired(before.places, now.places)) {
      const changes = compare(old && before.at(old).entry, current && now.at(current).entry);
      await file.rows(changes.map((change) => changeRow(change, view)));
    }
    await file.end();
    return comparison();
  } finally {
    before.close();
  }
}

/** A page with the agreements it links to, and those that these link to. */
function bundleAt(entry: Outline, entries: Entries): Bundle | undefined {
  if (entry.depth > 0 || entry.linked.length === 0) return undefined;
  const ids = [entry.id];
  const seen = new Set(ids);
  const members = [];
  for (const id of ids) {
    const member = entries.byId(id);
    if (member === undefined) continue;
    members.push(member);
    for (const linked of member.linked) {
      if (seen.has(linked.id)) continue;
      seen.add(linked.id);
      ids.push(linked.id);
    }
  }
  return bundleOfEntries(members);
}
