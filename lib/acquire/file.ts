import { readText } from '@/lib/text/passages';
import type { Source } from '@/lib/text/types';
import { type Decoder, decodeText, metaCharset } from './decode';
import { type HtmlPart, readMhtml } from './mhtml';
import { latin1 } from './mime';

/** How a file is read: `text` as it stands (Markdown too), the others as pages. */
export type FileFormat = 'text' | 'html' | 'mhtml';

/** Bytes with a name: a file on disk, a dropped one, standard input. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** What the door brings along: the tables of encodings, and a DOM to read pages with, loaded only when there is a page. */
export interface FileTools {
  decode: Decoder;
  readHtml: (html: string, url?: string) => Source | Promise<Source>;
}

export type FileResult = { ok: true; source: Source } | { ok: false; reason: 'empty' | 'binary' | 'unsupported-format' };

const FORMATS: Record<string, FileFormat> = {
  txt: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
};

/** PDF, ZIP and DOCX, DOC, PNG, JPEG, GIF, RTF: known formats that are not read, as against junk. */
const SIGNATURES = ['%PDF-', 'PK\x03\x04', '\xd0\xcf\x11\xe0', '\x89PNG', '\xff\xd8\xff', 'GIF8', '{\\rtf'];

/** The format that a file's name promises; undefined for another name. */
export function formatOfName(name: string): FileFormat | undefined {
  return FORMATS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/**
 * Bytes as a source. The name decides the format (a `.txt` file is text whatever it holds); without a telling name the content does.
 * Text: offsets index the decoded file itself, UTF-16, byte order mark and CRLF included. Pages: offsets index the text that the walker
 * took from them; the documents of a web archive's frames follow the main one. Expected failures come back as values.
 */
export async function readFile(file: NamedBytes, tools: FileTools): Promise<FileResult> {
  if (file.bytes.length === 0) return { ok: false, reason: 'empty' };
  const named = formatOfName(file.name);
  if (named !== 'text' && isKnownBinary(file.bytes)) return { ok: false, reason: 'unsupported-format' };
  const format = named ?? formatOfContent(file.bytes);
  if (format === 'mhtml') return readArchive(file, tools);
  return format === 'html' ? readPage({ bytes: file.bytes }, file.name, tools) : readPlain(file, tools);
}

function isKnownBinary(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 8));
  return SIGNATURES.some((signature) => head.startsWith(signature));
}

function formatOfContent(bytes: Uint8Array): FileFormat {
  const head = latin1(bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, '');
  if (/^\s{0,80}(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}>\s{0,80}<(?:!doctype\s+)?html)/i.test(head)) return 'html';
  return /^(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,20}?content-type:\s*multipart\/related/i.test(head) ? 'mhtml' : 'text';
}

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
