import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Target, targetSchema } from '@/lib/scan/types';

/** The journal's first line: what must stay the same however often a scan is resumed. */
const headSchema = z.object({
  schema: z.literal('scan-journal/1'),
  scan: z.string(),
  startedAt: z.string(),
  asOf: z.string(),
  pack: z.string(),
});
export type Head = z.infer<typeof headSchema>;
const lineSchema = z.object({ id: z.string(), linked: z.array(targetSchema) });

/** Lines are written together, this long after the first of them, in ms: killing the process loses these, and the next run does them again. */
const WRITE_AFTER = 20;
/** Written lines reach the disk itself at least this often, in ms: a power cut loses at most these. */
const SYNC_EVERY = 500;
export const JOURNAL = 'journal.ndjson';

/** What has been done, on disk: one line a target, only ever appended to. A line cut off by a crash is dropped when it is opened again. */
export interface Journal {
  head: Head;
  /** True for a target that has ended, in this run or an earlier one. */
  has(id: string): boolean;
  done(): number;
  /** Linked agreements that earlier runs found. */
  linked: readonly Target[];
  /** One line: what is known of a target, as JSON without its last brace, and its result as JSON. */
  append(id: string, head: string, result: string | Uint8Array): void;
  /** Everything appended so far is on disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the journal in a folder, or starts it with this head. Throws when the folder cannot be written or holds something else. */
export async function openJournal(folder: string, fresh: Head): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, JOURNAL);
  const file = await open(path, 'a+');
  await file.truncate(await lengthOfWholeLines(file));
  const ids = new Set<string>();
  const linked: Target[] = [];
  let head: Head | undefined;
  for await (const { bytes } of journalLines(path)) {
    if (head === undefined) head = readHead(bytes.toString(), path);
    else {
      const line = lineSchema.parse(JSON.parse(partsOf(bytes).head.toString()));
      ids.add(line.id);
      linked.push(...line.linked);
    }
  }
  if (head === undefined) await file.appendFile(`${JSON.stringify(fresh)}\n`);
  await file.sync();
  return writer(file, { head: head ?? fresh, ids, linked });
}

/** The head of a finished or interrupted scan's journal. */
function readHead(text: string, path: string): Head {
  const read = headSchema.safeParse(parsed(text));
  if (!read.success) throw new Error(`${path} is not the journal of a scan`);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MARK = Buffer.from(',"result":');

/**
 * A line's own part and the result in it, as bytes. The result stands last, and inside a JSON string its mark could not be written so: quotes are
 * escaped there.
 */
export function partsOf(line: Buffer): { head: Buffer; result: Buffer } {
  const at = line.indexOf(MARK);
  if (at < 0) throw new Error('A line of the journal has no result');
  return { head: Buffer.concat([line.subarray(0, at), CLOSE]), result: line.subarray(at + MARK.length, line.length - 1) };
}
const CLOSE = Buffer.from('}');
const END = Buffer.from('}\n');

/** The lines of a journal with their places, line feed not counted; the bytes are good until the next. */
export async function* journalLines(path: string): AsyncGenerator<{ bytes: Buffer; offset: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, from)) {
      yield { bytes: bytes.subarray(from, feed), offset: offset + from };
      from = feed + 1;
    }
    rest = bytes.subarray(from);
    offset += from;
  }
}

/** Up to the last line feed: what stands after it was being written when the process died. */
async function lengthOfWholeLines(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const block = Buffer.alloc(1 << 16);
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - block.length);
    const { bytesRead } = await file.read(block, 0, end - start, start);
    const feed = block.lastIndexOf(10, bytesRead - 1);
    if (feed >= 0) return start + feed + 1;
    end = start;
  }
  return 0;
}

function writer(file: FileHandle, { head, ids, linked }: { head: Head; ids: Set<string>; linked: Target[] }): Journal {
  let waiting: Uint8Array[] = [];
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;
  let tail = Promise.resolve();
  let lastSync = Date.now();
  const write = async (force: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    const lines = waiting;
    waiting = [];
    if (lines.length > 0) await file.appendFile(Buffer.concat(lines));
    if (force || Date.now() - lastSync >= SYNC_EVERY) {
      await file.datasync();
      lastSync = Date.now();
    }
  };
  const flush = (force: boolean) => {
    tail = tail
      .then(() => write(force))
      .catch((error: unknown) => {
        failure ??= error;
      });
    return tail;
  };
  const sync = async () => {
    await flush(true);
    if (failure !== undefined) throw failure;
  };
  return {
    head,
    linked,
    has: (id) => ids.has(id),
    done: () => ids.size,
    append(id, line, result) {
      if (failure !== undefined) throw failure;
      if (ids.has(id)) return;
      ids.add(id);
      waiting.push(Buffer.from(line), MARK, typeof result === 'string' ? Buffer.from(result) : result, END);
      timer ??= setTimeout(() => void flush(false), WRITE_AFTER);
    },
    sync,
    async close() {
      await sync();
      await file.close();
    },
  };
}
