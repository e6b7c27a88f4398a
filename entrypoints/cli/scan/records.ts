import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** One record of a WARC file as it stands there. `content` is missing when it is larger than was asked for. */
export interface RawRecord {
  /** Its own header lines, without the last line break. */
  head: string;
  content?: Buffer;
}

const BREAK = Buffer.from('\r\n\r\n');
/** A header longer than this is none. */
const MOST_HEAD = 1 << 16;

/**
 * Cuts a WARC or WET file, gzipped or not, into its records by their lengths, looking at nothing else: in an archive of the whole web most
 * records are passed over, so that this is what a record costs. One record is in memory at a time. Throws where the file is broken.
 */
export async function* recordsOf(path: string, mostBytes: number): AsyncGenerator<RawRecord> {
  const source = new Source((await bytesOf(path))[Symbol.asyncIterator]());
  while (await source.isMore()) {
    const head = (await source.upTo(BREAK, MOST_HEAD)).toString('latin1');
    const length = Number(fieldOf(head, 'Content-Length'));
    if (!head.startsWith('WARC/') || !Number.isSafeInteger(length)) throw new Error('no record where one should begin');
    if (length > mostBytes) {
      await source.skip(length);
      yield { head };
    } else yield { head, content: await source.take(length) };
  }
}

/** A field of a header, as written; undefined when it is not there. */
export function fieldOf(head: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'im').exec(head)?.[1];
}

/** zlib unpacks members of a gzip file one after the other, and much faster than JavaScript does. */
async function bytesOf(path: string): Promise<AsyncIterable<Buffer>> {
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

/** Bytes that arrive in chunks, taken in pieces of a known length or up to a mark. */
class Source {
  #held: Buffer = Buffer.alloc(0);

  constructor(private readonly chunks: AsyncIterator<Buffer>) {}

  /** False at the end; line breaks between records are passed over. */
  async isMore(): Promise<boolean> {
    for (;;) {
      let at = 0;
      while (this.#held[at] === 13 || this.#held[at] === 10) at++;
      this.#held = this.#held.subarray(at);
      if (this.#held.length > 0) return true;
      const { done, value } = await this.chunks.next();
      if (done) return false;
      this.#held = value;
    }
  }

  async upTo(mark: Buffer, most: number): Promise<Buffer> {
    let at = this.#held.indexOf(mark);
    while (at < 0) {
      if (this.#held.length > most) throw new Error('no record where one should begin');
      this.#held = Buffer.concat([this.#held, await this.#next()]);
      at = this.#held.indexOf(mark);
    }
    const piece = this.#held.subarray(0, at);
    this.#held = this.#held.subarray(at + mark.length);
    return piece;
  }

  async take(length: number): Promise<Buffer> {
    const chunks = [this.#held];
    let size = this.#held.length;
    while (size < length) {
      const chunk = await this.#next();
      chunks.push(chunk);
      size += chunk.length;
    }
    const all = chunks.length === 1 ? this.#held : Buffer.concat(chunks);
    this.#held = all.subarray(length);
    return all.subarray(0, length);
  }

  async skip(length: number): Promise<void> {
    let left = length;
    while (left > this.#held.length) {
      left -= this.#held.length;
      this.#held = await this.#next();
    }
    this.#held = this.#held.subarray(left);
  }

  async #next(): Promise<Buffer> {
    const { done, value } = await this.chunks.next();
    if (done) throw new Error('the file ends in the middle of a record');
    return value;
  }
}
