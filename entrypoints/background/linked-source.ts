import { type Decoder, decodeText, metaCharset } from '@/lib/acquire/decode';
import type { Download } from '@/lib/acquire/download';
import type { UnreadReason } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import type { Source } from '@/lib/text/types';
import { readFrom } from './read-tab';

export type Answered = Extract<Download, { ok: true }>;
type LinkedSource = { ok: true; source: Source } | { ok: false; why: UnreadReason };

const decode: Decoder = (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** The agreement in a server's answer: a page (read by `parse`, never here) or plain text. A PDF is for the reading page. */
export async function sourceOf(
  { bytes, type, url }: Answered,
  parse: (html: string, url: string) => Promise<{ page: unknown }>,
): Promise<LinkedSource> {
  const format = formatOf(bytes, type);
  if (format === 'pdf' || format === 'unsupported-format') return { ok: false, why: format };
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

/** The server's word, unless the first bytes say otherwise. */
function formatOf(bytes: Uint8Array, type: string | undefined): 'html' | 'text' | 'pdf' | 'unsupported-format' {
  if (String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-') return 'pdf';
  const mime = type?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (mime === 'text/plain' || mime === 'text/markdown') return 'text';
  return mime === '' || mime === 'text/html' || mime === 'application/xhtml+xml' ? 'html' : 'unsupported-format';
}
