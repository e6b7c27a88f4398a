import type { Decoder } from '@/lib/acquire/decode';
import { readFile } from '@/lib/acquire/file';
import { reviewSource } from '@/lib/review/review';
import type { Review } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import type { Source } from '@/lib/text/types';
import { pack } from '@/rules/zh-CN';

/** Larger files are no agreement; a page of this size is still reviewed in a moment. */
const mostBytes = 20 * 1024 * 1024;

/** What the reading page shows: a review with the text its offsets index. */
export interface Read {
  review: Review;
  text: string;
}
export type FileReply = { ok: true; read: Read } | { ok: false; reason: 'too-large' | 'unreadable' };

const decode: Decoder = (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** A parser in plain code, without scripts, styles or requests: no page's HTML is ever handed to the browser's own. */
async function readHtml(html: string, url?: string): Promise<Source> {
  const page = await import('@/lib/acquire/html');
  return page.readHtml(html, url);
}

const judged = (source: Source, asOf: string): Read => ({ review: reviewSource(source, pack, { asOf }), text: source.text });

/** Pasted text, reviewed as it stands. `now` is ISO time. */
export const readPasted = (text: string, title: string, day: string, now: string): Read =>
  judged({ kind: 'pasted', title, retrievedAt: now, text, passages: readText(text), unread: [] }, day);

/** A dropped or chosen file, of any encoding Chinese agreements come in. */
export async function readDropped(file: File, day: string, now: string): Promise<FileReply> {
  if (file.size > mostBytes) return { ok: false, reason: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await readFile({ name: file.name, bytes }, { decode, readHtml });
  return result.ok ? { ok: true, read: judged({ retrievedAt: now, ...result.source }, day) } : { ok: false, reason: 'unreadable' };
}
