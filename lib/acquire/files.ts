import { decodeText } from './decode';
import { type FileResult, type FileTools, type NamedBytes, readFile } from './file';
import { formatOf, formatOfName, isUnreadName } from './format';
import { latin1 } from './mime';
import type { ArchiveEntry, ArchiveLimits } from './zip';

/** One document out of a file: the file itself, or a file in the archive that it is. */
export interface ReadFile {
  /** The file's name, and below an archive's the path inside it: `agreements.zip/loan.pdf`. */
  name: string;
  result: FileResult | { ok: false; reason: 'no-documents' };
}

/** A file to be read, or why there is none in its place. */
export type Unpacked = { name: string } & ({ bytes: Uint8Array } | { reason: (ReadFile['result'] & { ok: false })['reason'] });

/** A lender's agreements are a few dozen files; a package of 256 MB unpacked is something else. */
const LIMITS: ArchiveLimits = { entries: 2_000, file: 64 * 1024 * 1024, total: 256 * 1024 * 1024 };
/** An archive may hold archives, those may not. */
const MOST_DEPTH = 2;

/**
 * Every document in a file: itself, or for a ZIP archive the documents in it, sorted by name. Names that start with a dot and what macOS
 * adds are passed over, and so is what no document is; a document in a format that is not read is named with its reason. One file is
 * unpacked at a time.
 */
export async function* readFiles(file: NamedBytes, tools: FileTools): AsyncGenerator<ReadFile> {
  for await (const each of unpackFile(file, tools)) {
    const result = 'bytes' in each ? await readFile({ ...file, ...each }, tools) : { ok: false as const, reason: each.reason };
    yield { name: each.name, result };
  }
}

/** The same documents, not yet read: for a caller who has them read elsewhere. */
export async function* unpackFile(file: NamedBytes, tools: Pick<FileTools, 'decode'>): AsyncGenerator<Unpacked> {
  yield* within(file, tools, { depth: 0, purse: { left: LIMITS.total } });
}

/** How deep in archives a file lies, and how many bytes may still be unpacked in all: one purse for archives in archives. */
interface Budget {
  depth: number;
  purse: { left: number };
}

async function* within(file: NamedBytes, tools: Pick<FileTools, 'decode'>, budget: Budget): AsyncGenerator<Unpacked> {
  if (formatOf(file) !== 'zip') {
    yield { name: file.name, bytes: file.bytes };
    return;
  }
  const { name } = file;
  const { openZip } = await import('./zip');
  const archive = openZip(file.bytes, { ...LIMITS, total: budget.purse.left });
  if (!archive.ok || budget.depth >= MOST_DEPTH) {
    yield { name, reason: archive.ok ? 'archive-limit' : archive.reason };
    return;
  }
  const documents = await documentsOf(archive.entries, tools);
  if (documents.length === 0) yield { name, reason: 'no-documents' };
  for (const { path, entry } of documents) yield* unpacked(`${name}/${path}`, entry, tools, { ...budget, depth: budget.depth + 1 });
}

async function* unpacked(name: string, entry: ArchiveEntry, tools: Pick<FileTools, 'decode'>, budget: Budget): AsyncGenerator<Unpacked> {
  const isRead = !entry.encrypted && formatOfName(name) !== undefined;
  const bytes = isRead ? entry.read() : undefined;
  budget.purse.left -= bytes?.length ?? 0;
  if (bytes) yield* within({ name, bytes }, tools, budget);
  else yield { name, reason: entry.encrypted ? 'encrypted' : isRead ? 'unreadable' : 'unsupported-format' };
}

async function documentsOf(
  entries: readonly ArchiveEntry[],
  tools: Pick<FileTools, 'decode'>,
): Promise<{ path: string; entry: ArchiveEntry }[]> {
  const documents: { path: string; entry: ArchiveEntry }[] = [];
  for (const entry of entries) {
    const path = await pathOf(entry, tools);
    const isHidden = path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
    if (!isHidden && (formatOfName(path) !== undefined || isUnreadName(path))) documents.push({ path, entry });
  }
  return documents.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** Windows writes names in the encoding of its language, and does not say which. */
async function pathOf({ name }: ArchiveEntry, tools: Pick<FileTools, 'decode'>): Promise<string> {
  if (typeof name === 'string') return name.replace(/\p{Cc}+/gu, '');
  const decoded = await decodeText(name, tools.decode);
  return (decoded.ok ? decoded.text : latin1(name)).replace(/\p{Cc}+/gu, '');
}
