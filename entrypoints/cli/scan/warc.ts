import { WARCParser, type WARCRecord } from 'warcio';
import { normaliseUrl, targetId } from '@/lib/scan/address';
import { hasHan, isSaidToBeForeign } from '@/lib/scan/foreign';
import { whyOfStatus } from '@/lib/scan/outcome';
import type { Why } from '@/lib/scan/types';
import { type Item, problemItem } from './items';
import { fieldOf, type RawRecord, recordsOf } from './records';

/** A record larger than this is no agreement. */
const MOST_BYTES = 64 * 1024 * 1024;
const PAGE = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf))\b/i;
/** Records that hold something a server sent; the others (requests, metadata, the file's own description) speak about these. */
const HOLDS = new Set(['response', 'resource', 'conversion', 'revisit']);

export const isArchiveName = (name: string): boolean => /\.(?:warc|wet)(?:\.wet)?(?:\.gz)?$/i.test(name);

/**
 * The pages of a WARC or WET archive, gzipped or not, one after the other; only one is in memory. What can be told not to be one from its
 * header (another language, a picture) or for want of any Chinese character gets no item of its own: at the end one item for each reason says
 * how many. A record whose server did not send the page keeps its reason. A broken archive gives what could be read and an item that says
 * where it broke.
 */
export async function* archiveItems(path: string): AsyncGenerator<Item> {
  const passed = new Map<Why, number>();
  let n = 0;
  let broken: Item | undefined;
  try {
    for await (const raw of recordsOf(path, MOST_BYTES)) {
      n++;
      if (!HOLDS.has(fieldOf(raw.head, 'WARC-Type') ?? '')) continue;
      const item = whyPassed(raw) ?? (await recordItem(raw, `${path}#${n}`));
      if (typeof item === 'string') passed.set(item, (passed.get(item) ?? 0) + 1);
      else yield item;
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = error instanceof Error ? error.message : String(error);
    broken = problemItem(n === 0 ? path : `${path}#${n + 1}`, isMissing ? 'missing' : 'broken-archive', message);
  }
  for (const [why, count] of passed) yield { target: targetOf(`${path}#${why}`), why, count };
  if (broken !== undefined) yield broken;
}

/** Why a record cannot be an agreement to be read, as far as its header and a look at its bytes tell. */
function whyPassed({ head, content }: RawRecord): Why | undefined {
  const type = fieldOf(head, 'WARC-Type');
  if (type === 'revisit') return 'empty';
  if (isSaidToBeForeign(fieldOf(head, 'WARC-Identified-Content-Language'))) return 'language';
  // The texts of a WET file are UTF-8 by its format; a page says its encoding itself.
  return type === 'conversion' && content !== undefined && content.length > 0 && !hasHan(content) ? 'language' : undefined;
}

async function recordItem({ head, content }: RawRecord, input: string): Promise<Item | Why> {
  if (content === undefined) return { target: targetOf(input, fieldOf(head, 'WARC-Target-URI')), why: 'too-large' };
  for await (const record of new WARCParser([Buffer.from(`${head}\r\n\r\n`, 'latin1'), content, Buffer.from('\r\n\r\n')], {
    parseHttp: true,
  }))
    return pageItem(record, input);
  return 'empty';
}

async function pageItem(record: WARCRecord, input: string): Promise<Item | Why> {
  const http = record.httpHeaders;
  const type = (http ? http.headers.get('content-type') : record.warcContentType) ?? '';
  if (type !== '' && !PAGE.test(type)) return 'unsupported-format';
  const target = targetOf(input, record.warcTargetURI ?? undefined);
  const { url } = target;
  const status = Number(http?.statusCode ?? 200);
  const unsent = whyOfStatus(status);
  if (unsent) return { target, why: unsent.why, detail: `HTTP ${status}` };
  const chunks: Uint8Array[] = [];
  for await (const chunk of record) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const origin = {
    kind: 'warc' as const,
    name: url === undefined ? '' : (new URL(url).pathname.split('/').pop() ?? ''),
    ...(url !== undefined && { url }),
    ...(record.warcDate !== null && record.warcDate !== undefined && { retrievedAt: record.warcDate }),
  };
  return { target, open: async () => ({ ok: true, value: { form: 'bytes', bytes, type: type || 'text/plain', origin } }) };
}

function targetOf(input: string, address = ''): Item['target'] {
  const url = normaliseUrl(address);
  return { id: targetId('record', input), input, kind: 'record', depth: 0, ...(url !== undefined && { url }) };
}
