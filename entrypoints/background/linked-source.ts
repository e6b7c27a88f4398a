import { toBase64 } from '@/lib/acquire/base64';
import { type Decoder, decodeText, metaCharset } from '@/lib/acquire/decode';
import type { Download } from '@/lib/acquire/download';
import { type FileFormat, formatOf as formatOfFile } from '@/lib/acquire/format';
import { unpackPage } from '@/lib/acquire/packed';
import { askPage } from '@/lib/messaging';
import type { UnreadReason } from '@/lib/schema/review';
import { parsePage } from '@/lib/schema/source';
import { readText } from '@/lib/text/passages';
import type { Source } from '@/lib/text/types';
import { readFrom } from './read-tab';

export type Answered = Extract<Download, { ok: true }>;
type LinkedSource = { ok: true; source: Source } | { ok: false; why: UnreadReason };

const decode: Decoder = (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/**
 * The agreement in a server's answer: a page (read by `parse`, never here), plain text, or a PDF or Word file, which an open page of the
 * extension reads. With none open a PDF stays named, for the reading page.
 */
export async function sourceOf(
  { bytes, type, url }: Answered,
  parse: (html: string, url: string) => Promise<{ page: unknown }>,
): Promise<LinkedSource> {
  const format = formatOf(bytes, type);
  if (format === 'pdf' || format === 'docx') return readElsewhere({ bytes, url }, format);
  if (format === 'unsupported-format') return { ok: false, why: format };
  const header = /charset\s{0,4}=\s{0,4}"?([\w:.-]{1,40})/i.exec(type ?? '')?.[1];
  const meta = format === 'html' ? metaCharset(bytes) : undefined;
  const decoded = await decodeText(bytes, decode, { ...(header !== undefined && { header }), ...(meta !== undefined && { meta }) });
  if (!decoded.ok) return { ok: false, why: decoded.reason === 'empty' ? 'no-text' : 'unsupported-format' };
  const { text } = decoded;
  if (format === 'text') return { ok: true, source: { kind: 'linked', text, passages: readText(text), unread: [] } };
  const parsed = readFrom((await parse(text.replace(/^\ufeff/, ''), url)).page);
  if (!parsed.ok) return { ok: false, why: 'too-long' };
  const { source } = parsed;
  if (source.unread.some(({ why }) => why === 'login')) return { ok: false, why: 'login' };
  return source.passages.length === 0 ? { ok: false, why: 'no-text' } : { ok: true, source };
}

/** A locked PDF is one to be opened in the reading page, where its password is asked for. */
async function readElsewhere({ bytes, url }: Pick<Answered, 'bytes' | 'url'>, format: 'pdf' | 'docx'): Promise<LinkedSource> {
  const reply = await askPage('read-file', { bytes: toBase64(bytes), url });
  const parsed = reply?.ok ? parsePage(reply.page) : undefined;
  if (!reply?.ok || !parsed?.ok) {
    const isForReader = format === 'pdf' && (!reply || (!reply.ok && reply.reason === 'encrypted'));
    return { ok: false, why: isForReader ? 'pdf' : 'unsupported-format' };
  }
  const { source } = unpackPage(parsed.page);
  if (source.passages.length > 0) return { ok: true, source };
  return { ok: false, why: source.unread[0]?.why ?? 'no-text' };
}

/** The first bytes of a PDF or Word file tell it, else the server's word. */
function formatOf(
  bytes: Uint8Array,
  type: string | undefined,
): Extract<FileFormat, 'html' | 'text' | 'pdf' | 'docx'> | 'unsupported-format' {
  const told = formatOfFile({ name: '', bytes });
  if (told === 'pdf' || told === 'docx') return told;
  const mime = type?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (mime === 'text/plain' || mime === 'text/markdown') return 'text';
  return mime === '' || mime === 'text/html' || mime === 'application/xhtml+xml' ? 'html' : 'unsupported-format';
}
