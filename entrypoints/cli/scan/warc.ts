import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { normaliseUrl, targetId } from '@/lib/scan/address';
import { whyOfStatus } from '@/lib/scan/outcome';
import { type Item, problemItem } from './items';

/** A record larger than this is no agreement. */
const MOST_BYTES = 64 * 1024 * 1024;
const PAGE = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf))\b/i;

export const isArchiveName = (name: string): boolean => /\.(?:warc|wet)(?:\.wet)?(?:\.gz)?$/i.test(name);

/**
 * The pages of a WARC or WET archive, gzipped or not, one after the other; only one is in memory. Records that are no pages (requests,
 * metadata, pictures) are passed over; a record whose server did not send the page keeps its reason. A broken archive gives what could be
 * read and an item that says where it broke.
 */
export async function* archiveItems(path: string): AsyncGenerator<Item> {
  let n = 0;
  try {
    for await (const record of new WARCParser(await bytesOf(path), { parseHttp: true })) {
      n++;
      const item = await recordItem(record, `${path}#${n}`);
      if (item !== undefined) yield item;
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = error instanceof Error ? error.message : String(error);
    yield problemItem(n === 0 ? path : `${path}#${n + 1}`, isMissing ? 'missing' : 'broken-archive', message);
  }
}

/** zlib unpacks members of a gzip file one after the other and faster than the parser's own JavaScript does. */
async function bytesOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path);
  const head = Buffer.alloc(2);
  await file.read(head, 0, 2, 0);
  await file.close();
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  if (head[0] !== 0x1f || head[1] !== 0x8b) return stream;
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  stream.on('error', (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
}

async function recordItem(record: WARCRecord, input: string): Promise<Item | undefined> {
  const { warcType } = record;
  if (warcType !== 'response' && warcType !== 'resource' && warcType !== 'conversion') return undefined;
  const http = record.httpHeaders;
  const type = (http ? http.headers.get('content-type') : record.warcContentType) ?? '';
  if (type !== '' && !PAGE.test(type)) return undefined;
  const url = normaliseUrl(record.warcTargetURI ?? '');
  const target = {
    id: targetId('record', input),
    input,
    kind: 'record' as const,
    depth: 0,
    ...(url !== undefined && { url }),
  };
  const status = Number(http?.statusCode ?? 200);
  const unsent = whyOfStatus(status);
  if (unsent) return { target, why: unsent.why, detail: `HTTP ${status}` };
  const bytes = await contentOf(record);
  if (bytes === undefined) return { target, why: 'too-large' };
  const origin = {
    kind: 'warc' as const,
    name: url === undefined ? '' : (new URL(url).pathname.split('/').pop() ?? ''),
    ...(url !== undefined && { url }),
    ...(record.warcDate !== null && record.warcDate !== undefined && { retrievedAt: record.warcDate }),
  };
  return { target, open: async () => ({ ok: true, value: { form: 'bytes', bytes, type: type || 'text/plain', origin } }) };
}

async function contentOf(record: WARCRecord): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  if (size > MOST_BYTES) return undefined;
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
}
