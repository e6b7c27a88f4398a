import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { entryHeadSchema, type Outline, outlineResultSchema } from '@/lib/scan/outline';
import { type Entry, entrySchema } from '@/lib/scan/types';
import { JOURNAL, journalLines, partsOf } from './journal';

/** Where an entry stands in the journal. */
export interface Place {
  id: string;
  input: string;
  offset: number;
  length: number;
  isReview: boolean;
}

/** The entries of a journal, sorted by source; a target written twice counts once. */
export interface Entries {
  places: readonly Place[];
  /** An entry's outline, and its `review/1` or `problem/1` as the bytes that the journal holds; those are good until the next call. */
  at(place: Place): { entry: Outline; result: Uint8Array };
  /** The whole entry of a target. */
  byId(id: string): Entry | undefined;
  close(): void;
}

const REVIEW = Buffer.from('{"schema":"review/1"');

/** Reads the journal through once, in the order it was written; `visit` sees every entry. Afterwards entries are read from disk, one at a time. */
export async function openEntries(folder: string, visit?: (entry: Outline) => void): Promise<Entries> {
  const path = join(folder, JOURNAL);
  const byId = new Map<string, Place>();
  let isHead = true;
  for await (const { bytes, offset } of journalLines(path)) {
    if (!isHead) {
      const { head, result } = partsOf(bytes);
      const read = entryHeadSchema.parse(JSON.parse(head.toString()));
      if (!byId.has(read.id)) {
        const isReview = result.subarray(0, REVIEW.length).equals(REVIEW);
        byId.set(read.id, { id: read.id, input: read.input, offset, length: bytes.length, isReview });
        visit?.({ ...read, result: outlineResultSchema.parse(JSON.parse(result.toString())) });
      }
    }
    isHead = false;
  }
  const places = [...byId.values()].sort((a, b) => compare(a.input, b.input) || compare(a.id, b.id));
  const file = openSync(path, 'r');
  let buffer = Buffer.alloc(1 << 16);
  /** Reading at once is quicker here than waiting for a promise: nothing else is going on when results are written. */
  const lineAt = ({ offset, length }: Place): Buffer => {
    if (buffer.length < length) buffer = Buffer.alloc(length * 2);
    readSync(file, buffer, 0, length, offset);
    return buffer.subarray(0, length);
  };
  return {
    places,
    at(place) {
      const { head, result } = partsOf(lineAt(place));
      const read = entryHeadSchema.parse(JSON.parse(head.toString()));
      return { entry: { ...read, result: outlineResultSchema.parse(JSON.parse(result.toString())) }, result };
    },
    byId(id) {
      const place = byId.get(id);
      return place && entrySchema.parse(JSON.parse(lineAt(place).toString()));
    },
    close: () => closeSync(file),
  };
}

/** The reviews of two runs, source by source in order; undefined where a run has none. */
export function* paired(before: readonly Place[], now: readonly Place[]): Generator<[Place | undefined, Place | undefined]> {
  const [old, current] = [before, now].map((places) => places.filter(({ isReview }) => isReview));
  for (let i = 0, j = 0; ; ) {
    const a = old?.[i];
    const b = current?.[j];
    if (a === undefined && b === undefined) return;
    const order = a === undefined ? 1 : b === undefined ? -1 : compare(a.input, b.input);
    yield [order <= 0 ? a : undefined, order >= 0 ? b : undefined];
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
