import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { csvLines, type Row } from '@/lib/scan/sheets';

/** A file that takes its place only when whole. */
export interface Draft {
  /** Waits when the disk is behind. */
  write(part: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  end(): Promise<void>;
}

const BLOCK = 1 << 18;

/** Starts a file; what is written is gathered into blocks. */
export function draft(folder: string, name: string): Draft {
  const path = join(folder, name);
  const stream = createWriteStream(`${path}.part`);
  let waiting: Uint8Array[] = [];
  let size = 0;
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  const flush = async () => {
    if (failure) throw failure;
    const block = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    if (!stream.write(block)) await once(stream, 'drain');
  };
  return {
    async write(part) {
      // Bytes are copied: they may be a view into a buffer that is read into again.
      const bytes = Buffer.from(part);
      waiting.push(bytes);
      size += bytes.length;
      if (size >= BLOCK) await flush();
    },
    async end() {
      await flush();
      stream.end();
      await finished(stream);
      await rename(`${path}.part`, path);
    },
  };
}

/** A CSV file that grows row by row; spreadsheets read it as UTF-8 by the mark it begins with. */
export async function csvFile(
  folder: string,
  name: string,
  head: Row,
): Promise<{ rows(rows: readonly Row[]): Promise<void>; end(): Promise<void> }> {
  const file = draft(folder, name);
  await file.write(`\ufeff${csvLines([head])}`);
  return { rows: (rows) => file.write(csvLines(rows)), end: file.end };
}
