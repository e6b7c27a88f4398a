import type { FileReason } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import type { Source } from '@/lib/text/types';
import { type Decoder, decodeText, metaCharset } from './decode';
import { type FileFormat, formatOf, isLocked } from './format';
import { type HtmlPart, readMhtml } from './mhtml';
import type { PdfPlaces } from './pdf';

/** Bytes with a name: a file on disk, a dropped one, standard input. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
  /** Where it was fetched from. */
  url?: string;
}

/** What the door brings along: the tables of encodings, a DOM to read pages with, and where pdf.js has its things; each used only when needed. */
export interface FileTools {
  decode: Decoder;
  readHtml: (html: string, url?: string) => Source | Promise<Source>;
  pdf: () => PdfPlaces;
}

export type FileResult =
  | { ok: true; source: Source }
  | { ok: false; reason: Extract<FileReason, 'empty' | 'binary' | 'unsupported-format' | 'unreadable' | 'encrypted' | 'archive-limit'> };

/**
 * Bytes as a source. The name decides the format (a `.txt` file is text whatever it holds); without a telling name, or where the first bytes
 * say otherwise, the content does. Text: offsets index the decoded file itself, UTF-16, byte order mark and CRLF included. Pages: offsets
 * index the text that the walker took from them; the documents of a web archive's frames follow the main one. PDF and Word: see `readPdf`
 * and `readDocx`. A ZIP archive is no single source: `unsupported-format` here, see `readFiles`. Expected failures come back as values.
 */
export async function readFile(file: NamedBytes, tools: FileTools, password?: string): Promise<FileResult> {
  if (file.bytes.length === 0) return { ok: false, reason: 'empty' };
  const format = formatOf(file);
  const result = await READERS[format](file, tools, password);
  if (!result.ok) return result;
  const { source } = result;
  return { ok: true, source: { ...source, ...(file.url !== undefined && { url: file.url }), title: source.title || file.name } };
}

type Reader = (file: NamedBytes, tools: FileTools, password?: string) => Promise<FileResult>;

/** What few files need is loaded with the first that does. */
const READERS: Record<FileFormat, Reader> = {
  text: readPlain,
  html: ({ name, bytes, url }, tools) => readPage({ bytes, ...(url !== undefined && { url }) }, name, tools),
  mhtml: readArchive,
  pdf: async ({ bytes }, tools, password) => (await import('./pdf')).readPdf(bytes, tools.pdf(), password),
  docx: async ({ bytes }, tools) => (await import('./docx')).readDocx(bytes, tools.readHtml),
  zip: async () => ({ ok: false, reason: 'unsupported-format' }),
  other: async ({ bytes }) => ({ ok: false, reason: isLocked(bytes) ? 'encrypted' : 'unsupported-format' }),
};

async function readPlain(file: NamedBytes, tools: FileTools): Promise<FileResult> {
  const decoded = await decodeText(file.bytes, tools.decode);
  if (!decoded.ok) return decoded;
  return { ok: true, source: { kind: 'file', title: file.name, text: decoded.text, passages: readText(decoded.text), unread: [] } };
}

async function readPage(part: HtmlPart, name: string, tools: FileTools): Promise<FileResult> {
  const meta = metaCharset(part.bytes);
  const decoded = await decodeText(part.bytes, tools.decode, {
    ...(part.charset !== undefined && { header: part.charset }),
    ...(meta !== undefined && { meta }),
  });
  if (!decoded.ok) return decoded;
  const source = await tools.readHtml(decoded.text.replace(/^\ufeff/, ''), part.url);
  return { ok: true, source: { ...source, kind: 'file', title: source.title || name } };
}

async function readArchive(file: NamedBytes, tools: FileTools): Promise<FileResult> {
  const page = readMhtml(file.bytes);
  if (page === undefined) return { ok: false, reason: 'unsupported-format' };
  const main = await readPage(page.main, file.name, tools);
  if (!main.ok) return main;
  let source: Source = { ...main.source, ...(page.savedAt !== undefined && { retrievedAt: page.savedAt }) };
  for (const frame of page.frames) {
    const read = await readPage(frame, file.name, tools);
    if (read.ok) source = withFrame(source, read.source, frame);
  }
  return { ok: true, source };
}

/** The frame's document after the page's own, in one text; the frame is no longer among what was not read. */
function withFrame(page: Source, frame: Source, part: HtmlPart): Source {
  const shift = page.text.length + 1;
  const cell = page.passages.reduce((most, passage) => Math.max(most, (passage.cell?.table ?? -1) + 1), 0);
  const moved = frame.passages.map((passage) => ({
    ...passage,
    start: passage.start + shift,
    end: passage.end + shift,
    ...(passage.cell && { cell: { ...passage.cell, table: passage.cell.table + cell } }),
  }));
  const names = new Set([part.url, part.id && `cid:${part.id}`]);
  const unread = page.unread.filter(({ url, what }) => !names.has(url ?? what));
  return { ...page, text: `${page.text}\n${frame.text}`, passages: [...page.passages, ...moved], unread: [...unread, ...frame.unread] };
}
