import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Encoding } from '@/lib/acquire/decode';
import { type Reason, reasonOf } from './inputs';

/** A page of 20 MB is real; beyond this a file is no agreement, and a DOM of it would not fit in memory. */
export const LIMIT_MB = 64;
const LIMIT = LIMIT_MB * 1024 * 1024;

export type Bytes = { ok: true; bytes: Uint8Array } | { ok: false; reason: Reason };

/** The bytes of a regular file; one at a time is open. */
export async function readPath(path: string): Promise<Bytes> {
  try {
    if ((await stat(path)).size > LIMIT) return { ok: false, reason: 'too-large' };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** The bytes of standard input, or of a pipe or device that a path names; never more than the limit is held. */
export async function readStream(path: string): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LIMIT) return { ok: false, reason: 'too-large' };
    }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** Node knows UTF-8 and UTF-16 itself; the Chinese tables are loaded when a file needs them. Node's own Big5 drops the Hong Kong characters. */
export async function decode(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  if (encoding !== 'gb18030' && encoding !== 'big5') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(bytes, encoding);
}
