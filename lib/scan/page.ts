import { decodeText, metaCharset } from '@/lib/acquire/decode';
import { type FileTools, readFile } from '@/lib/acquire/file';
import { formatOfName } from '@/lib/acquire/format';
import type { SourceKind } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import type { Source } from '@/lib/text/types';
import type { Why } from './types';

/** Where a page came from, and when; goes into the source. */
export interface Origin {
  kind: SourceKind;
  /** File name, or the last part of an address. */
  name: string;
  url?: string;
  retrievedAt?: string;
}

/** A page on its way to be reviewed: as it came, as decoded text, or already read. */
export type Page = BytesPage | TextPage | SourcePage;
export interface BytesPage {
  form: 'bytes';
  origin: Origin;
  bytes: Uint8Array;
  /** Content-Type as the server sent it. */
  type?: string;
}
export interface TextPage {
  form: 'html' | 'plain';
  origin: Origin;
  text: string;
}
export interface SourcePage {
  form: 'source';
  origin: Origin;
  source: Source;
}

export type Read<T> = { ok: true; value: T } | { ok: false; why: Why };

/** The page as a source. Expected failures come back as values; throws only what a parser throws. */
export async function sourceOf(page: Page, tools: FileTools): Promise<Read<Source>> {
  if (page.form === 'source') return { ok: true, value: page.source };
  if (page.form === 'bytes') {
    const decoded = await decodedPage(page, tools);
    return decoded.ok ? sourceOf(decoded.value, tools) : decoded;
  }
  const source = page.form === 'html' ? await tools.readHtml(page.text, page.origin.url) : plainSource(page.text);
  return { ok: true, value: named(source, page.origin) };
}

/**
 * Bytes as something that can travel between machines as text: pages and plain texts decoded (header, meta, then the guess), every other
 * format read into a source.
 */
export async function decodedPage(page: BytesPage, tools: FileTools): Promise<Read<TextPage | SourcePage>> {
  const { bytes, origin, type } = page;
  if (bytes.length === 0) return { ok: false, why: 'empty' };
  const format = formatOf(page);
  if (format !== 'html' && format !== 'plain') {
    const file = await readFile({ name: origin.name, bytes }, tools);
    if (!file.ok) return { ok: false, why: file.reason === 'unreadable' ? 'error' : file.reason };
    return { ok: true, value: { form: 'source', source: named(file.source, origin), origin } };
  }
  const header = /charset\s*=\s*"?([\w:.-]+)/i.exec(type ?? '')?.[1];
  const meta = format === 'html' ? metaCharset(bytes) : undefined;
  const decoded = await decodeText(bytes, tools.decode, { ...(header !== undefined && { header }), ...(meta !== undefined && { meta }) });
  if (!decoded.ok) return { ok: false, why: decoded.reason };
  const text = format === 'html' ? decoded.text.replace(/^\ufeff/, '') : decoded.text;
  return { ok: true, value: { form: format, text, origin } };
}

/** The server's word first, then the name; what neither tells, `readFile` finds out. */
function formatOf({ type, origin, bytes }: BytesPage): 'html' | 'plain' | undefined {
  const mime = type?.split(';', 1)[0]?.trim().toLowerCase();
  if (isSigned(bytes)) return undefined;
  if (mime === 'text/html' || mime === 'application/xhtml+xml') return 'html';
  if (mime === 'text/plain') return 'plain';
  const named = formatOfName(origin.name);
  return named === 'html' ? 'html' : named === 'text' ? 'plain' : undefined;
}

/** A PDF or an archive that calls itself a page. */
const isSigned = (bytes: Uint8Array): boolean => /^(?:%PDF-|PK)/.test(String.fromCharCode(...bytes.subarray(0, 5)));

function plainSource(text: string): Source {
  return { kind: 'file', text, passages: readText(text), unread: [] };
}

function named(source: Source, { kind, name, url, retrievedAt }: Origin): Source {
  return {
    ...source,
    kind,
    title: source.title || name,
    ...(url !== undefined && { url }),
    ...(retrievedAt !== undefined && { retrievedAt }),
  };
}
