import { createWriteStream } from 'node:fs';
import { type FileHandle, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { reportWords } from '@/components/scan/report-words';
import { viewOf } from '@/components/view-of';
import { type Comparison, comparer } from '@/lib/scan/baseline';
import { bundleOfEntries } from '@/lib/scan/bundle';
import type { Method } from '@/lib/scan/method';
import { scanReport } from '@/lib/scan/report';
import { csvLines, findingHead, findingRows, methodSheet, practiceSheet, type Sheet, targetSheet } from '@/lib/scan/sheets';
import { type ScanTable, tableBuilder } from '@/lib/scan/table';
import type { Triage } from '@/lib/scan/triage';
import { type Entry, entrySchema } from '@/lib/scan/types';
import type { Bundle } from '@/lib/schema/bundle';
import { pack } from '@/rules/zh-CN';
import { JOURNAL, journalLines } from './journal';
import { writeWorkbook } from './workbook';

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

/** The workbook is made in memory, so a sheet ends here and says so in its last row; the CSV files have all. */
const MOST_WORKBOOK_ROWS = 20_000;

/**
 * Writes everything that can be read from the journal, sorted by source: `results.ndjson` (review/1, problem/1, bundle/1), the report, three CSV
 * files and a workbook. Each file takes its place only when whole. One entry is in memory at a time.
 */
export async function writeResults({ out, lang, method, triage, baseline }: ResultOptions): Promise<Results> {
  const view = viewOf(pack, lang);
  const builder = tableBuilder(
    pack.rules.map(({ id }) => id),
    triage,
  );
  const compare = baseline === undefined ? undefined : comparer(triage);
  if (baseline !== undefined) for await (const entry of entriesOf(baseline)) compare?.before(entry);
  const ndjson = await draft(out, 'results.ndjson');
  const findings = await draft(out, 'findings.csv');
  await findings.write(`\ufeff${csvLines([findingHead()])}`);
  const kept: Sheet = [findingHead()];
  let found = 0;
  const journal = await openIndexed(out);
  try {
    for (const place of journal.places) {
      const entry = await journal.at(place);
      builder.add(entry);
      compare?.now(entry);
      await ndjson.write(`${JSON.stringify(entry.result)}\n`);
      const bundle = await bundleAt(entry, journal);
      if (bundle !== undefined) await ndjson.write(`${JSON.stringify(bundle)}\n`);
      const rows = findingRows(entry, view, triage);
      await findings.write(csvLines(rows));
      if (kept.length <= MOST_WORKBOOK_ROWS) kept.push(...rows);
      found += rows.length;
    }
  } finally {
    await journal.close();
  }
  const table = builder.table();
  const comparison = compare?.comparison();
  await ndjson.end();
  await findings.end();
  const practices = practiceSheet(table, view);
  const targets = targetSheet(table, view);
  await whole(out, 'practices.csv', `\ufeff${csvLines(practices)}`);
  await whole(out, 'targets.csv', `\ufeff${csvLines(targets)}`);
  const sheets = {
    practices: cut(practices, practices.length - 1, lang),
    findings: cut(kept, found, lang),
    targets: cut(targets, targets.length - 1, lang),
    method: methodSheet(method, view),
  };
  await writeWorkbook(join(out, 'report.xlsx'), sheets, lang);
  await whole(out, 'report.html', scanReport({ table, method, ...(comparison && { comparison }) }, { pack, locale: lang }));
  return { table, ...(comparison && { comparison }) };
}

function cut(sheet: Sheet, rows: number, lang: ResultOptions['lang']): Sheet {
  if (rows <= MOST_WORKBOOK_ROWS) return sheet;
  return [...sheet.slice(0, MOST_WORKBOOK_ROWS + 1), [reportWords[lang].fewer(MOST_WORKBOOK_ROWS, rows)]];
}

/** A page with the agreements it links to, and those that these link to. */
async function bundleAt(entry: Entry, journal: Indexed): Promise<Bundle | undefined> {
  if (entry.depth > 0 || entry.linked.length === 0) return undefined;
  const members = [entry];
  const seen = new Set([entry.id]);
  for (const member of members) {
    for (const { id } of member.linked) {
      if (seen.has(id)) continue;
      seen.add(id);
      const found = await journal.byId(id);
      if (found !== undefined) members.push(found);
    }
  }
  return bundleOfEntries(members);
}

interface Place {
  id: string;
  input: string;
  offset: number;
  length: number;
}

interface Indexed {
  places: readonly Place[];
  at(place: Place): Promise<Entry>;
  byId(id: string): Promise<Entry | undefined>;
  close(): Promise<void>;
}

/** The journal's entries by id, sorted by source; a target written twice counts once. */
async function openIndexed(folder: string): Promise<Indexed> {
  const path = join(folder, JOURNAL);
  const byId = new Map<string, Place>();
  let isHead = true;
  for await (const { text, offset, length } of journalLines(path)) {
    if (!isHead) {
      const { id, input } = targetIn(text);
      if (!byId.has(id)) byId.set(id, { id, input, offset, length });
    }
    isHead = false;
  }
  const places = [...byId.values()].sort((a, b) => (a.input < b.input ? -1 : a.input > b.input ? 1 : a.id < b.id ? -1 : 1));
  const file = await open(path);
  const at = (place: Place) => entryAt(file, place);
  return {
    places,
    at,
    async byId(id) {
      const place = byId.get(id);
      return place && at(place);
    },
    close: () => file.close(),
  };
}

function targetIn(text: string): { id: string; input: string } {
  return entrySchema.pick({ id: true, input: true }).parse(JSON.parse(text));
}

async function entryAt(file: FileHandle, { offset, length }: Place): Promise<Entry> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, offset);
  return entrySchema.parse(JSON.parse(bytes.toString('utf8')));
}

async function* entriesOf(folder: string): AsyncGenerator<Entry> {
  const journal = await openIndexed(folder);
  try {
    for (const place of journal.places) yield await journal.at(place);
  } finally {
    await journal.close();
  }
}

interface Draft {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  end(): Promise<void>;
}

async function draft(folder: string, name: string): Promise<Draft> {
  const path = join(folder, name);
  const stream = createWriteStream(`${path}.part`);
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    async write(text) {
      if (failure) throw failure;
      if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve).once('error', () => resolve()));
    },
    async end() {
      stream.end();
      await finished(stream);
      await rename(`${path}.part`, path);
    },
  };
}

async function whole(folder: string, name: string, text: string): Promise<void> {
  await writeFile(join(folder, `${name}.part`), text);
  await rename(join(folder, `${name}.part`), join(folder, name));
}
