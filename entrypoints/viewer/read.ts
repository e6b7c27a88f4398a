import { toolsIn } from '@/lib/acquire/browser-files';
import { type NamedBytes, readFile } from '@/lib/acquire/file';
import { readFiles } from '@/lib/acquire/files';
import { reviewSource } from '@/lib/review/review';
import type { FileReason, Review } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import type { Source } from '@/lib/text/types';
import { pack } from '@/rules/zh-CN';

/** Larger files are no agreement; a page of this size is still reviewed in a moment. */
export const mostBytes = 20 * 1024 * 1024;

/** What the reading page shows: a review with the text its offsets index. */
export interface Read {
  review: Review;
  text: string;
}

/** One document out of what was opened. */
export type ReadDocument = { name: string } & ({ ok: true; read: Read } | { ok: false; reason: FileReason });

/** When it is read: the day by whose norms it is judged, and the moment (ISO time). */
export interface ReadAt {
  day: string;
  now: string;
}

const tools = toolsIn(location.href);

const judged = (source: Source, asOf: string): Read => ({ review: reviewSource(source, pack, { asOf }), text: source.text });

/** Pasted text, reviewed as it stands. */
export const readPasted = (text: string, title: string, { day, now }: ReadAt): Read =>
  judged({ kind: 'pasted', title, retrievedAt: now, text, passages: readText(text), unread: [] }, day);

/** A file's documents, of any encoding Chinese agreements come in: itself, or those in the archive that it is. */
export async function readOpened(file: NamedBytes, at: ReadAt): Promise<ReadDocument[]> {
  const documents: ReadDocument[] = [];
  for await (const { name, result } of readFiles(file, tools)) documents.push({ name, ...reviewed(result, at) });
  return documents;
}

/** A file that is locked, with the password that its reader typed; it is used once and kept nowhere. */
export async function readLocked(file: NamedBytes, password: string, at: ReadAt): Promise<ReadDocument> {
  return { name: file.name, ...reviewed(await readFile(file, tools, password), at) };
}

function reviewed(
  result: { ok: true; source: Source } | { ok: false; reason: FileReason },
  { day, now }: ReadAt,
): { ok: true; read: Read } | { ok: false; reason: FileReason } {
  return result.ok ? { ok: true, read: judged({ retrievedAt: now, ...result.source }, day) } : result;
}
