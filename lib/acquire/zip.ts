import { Inflate } from 'fflate';
import { latin1 } from './mime';

/** What an archive may hold before it is refused. Sizes in bytes. */
export interface ArchiveLimits {
  entries: number;
  /** One file, and all files together, unpacked. */
  file: number;
  total: number;
}

/** A file in an archive, as its directory names it. */
export interface ArchiveEntry {
  /** Path inside the archive, with `/`: bytes when the directory does not say that it is UTF-8. */
  name: string | Uint8Array;
  encrypted: boolean;
  /** Unpacks it, at most to the size that its directory gives. */
  read: () => Uint8Array | undefined;
}

export type Archive = { ok: true; entries: ArchiveEntry[] } | { ok: false; reason: 'unreadable' | 'archive-limit' };

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** An end record stands before a comment of at most 65,535 bytes. */
const END_WITHIN = 65_557;
const FLAG = { encrypted: 1, utf8: 0x800 };
const STORED = 0;
const DEFLATED = 8;
/** Unpacked at a time: a packed kilobyte gives a megabyte at most, so a lie about sizes is found before it costs memory. */
const STEP = 16_384;
/** Text packs into a twentieth, seldom a hundredth; a file of more than a megabyte that packs better than this was made to burst. */
const MOST_RATIO = 250;
const RATIO_FROM = 1_048_576;

/**
 * The directory of a ZIP archive. Nothing is unpacked yet, and an archive past the limits, or one whose parts pack better than any text, is
 * refused by what its directory says; `read` holds it to that. The kept unpackers either trust those sizes or hide which files are
 * encrypted, hence this reader; fflate does the unpacking. ZIP64 is for archives past every limit, so it is not read.
 */
export function openZip(bytes: Uint8Array, limits: ArchiveLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return { ok: false, reason: 'unreadable' };
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return { ok: false, reason: 'archive-limit' };
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return { ok: false, reason: 'unreadable' };
    const entry = entryAt(bytes, view, at);
    total += entry.size;
    const isBurst = entry.size > RATIO_FROM && entry.size > MOST_RATIO * entry.packed;
    if (entry.size > limits.file || total > limits.total || isBurst) return { ok: false, reason: 'archive-limit' };
    entries.push({ name: entry.name, encrypted: entry.encrypted, read: () => unpack(bytes, view, entry) });
    at = entry.next;
  }
  return { ok: true, entries };
}

interface Entry {
  name: string | Uint8Array;
  encrypted: boolean;
  method: number;
  packed: number;
  size: number;
  offset: number;
  /** Where the next entry of the directory stands. */
  next: number;
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - END_WITHIN; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const length = view.getUint16(at + 28, true);
  const raw = bytes.subarray(at + 46, at + 46 + length);
  const isAscii = raw.every((byte) => byte < 0x80);
  return {
    name: flags & FLAG.utf8 ? new TextDecoder().decode(raw) : isAscii ? latin1(raw) : raw,
    encrypted: (flags & FLAG.encrypted) !== 0,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    next: at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** Undefined when the file is damaged, packed in another way, or larger than its directory says. */
function unpack(bytes: Uint8Array, view: DataView, { method, packed, size, offset }: Entry): Uint8Array | undefined {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) return undefined;
  if (method === STORED) return packed === size ? data.slice() : undefined;
  return method === DEFLATED ? inflate(data, size) : undefined;
}

function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length && length <= size; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch {
    return undefined;
  }
  return length === size ? out : undefined;
}
