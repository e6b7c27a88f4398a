import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Decoder } from '@/lib/acquire/decode';
import { type FileTools, type NamedBytes, readFile } from '@/lib/acquire/file';
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

const decode: Decoder = (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** Everything that files are read with lies in the extension itself. */
const tools: FileTools = {
  decode,
  /** A parser in plain code, without scripts, styles or requests: no page's HTML is ever handed to the browser's own. */
  async readHtml(html, url) {
    const page = await import('@/lib/acquire/html');
    return page.readHtml(html, url);
  },
  pdf: () => ({
    worker: workerUrl,
    maps: new URL('/pdf/cmaps/', location.href).href,
    fonts: new URL('/pdf/standard_fonts/', location.href).href,
  }),
};

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
