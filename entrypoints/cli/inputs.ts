import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatOfName } from '@/lib/acquire/format';
import type { FileReason } from '@/lib/schema/review';

export type Reason = FileReason;

/** One thing to review, or the reason why there is none in its place. */
export type Input = { input: string; kind: 'stdin' | 'file' | 'stream' } | { input: string; kind: 'problem'; reason: Reason };

/**
 * The inputs that the arguments stand for, in order: `-` is standard input, a folder the documents found in it, sorted by name, folders
 * within it in their place. Names that start with a dot are passed over; a file of another kind is read only when it is named itself.
 */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield { input: path, kind: 'stdin' };
    else yield* namedInput(path);
  }
}

async function* namedInput(path: string): AsyncGenerator<Input> {
  const found = await look(path);
  if (typeof found === 'string') yield { input: path, kind: 'problem', reason: found };
  else if (!found.isDirectory()) yield { input: path, kind: found.isFile() ? 'file' : 'stream' };
  else {
    let isEmpty = true;
    for await (const input of folderInputs(path, { above: [], read: new Set() })) {
      isEmpty = false;
      yield input;
    }
    if (isEmpty) yield { input: path, kind: 'problem', reason: 'no-documents' };
  }
}

/** By real path: the folders this one lies in, a link back to which would never end, and those already read, which links cross over to. */
interface Walk {
  above: readonly string[];
  read: Set<string>;
}

async function* folderInputs(folder: string, { above, read }: Walk): AsyncGenerator<Input> {
  let names: string[];
  let real: string;
  try {
    real = await realpath(folder);
    names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    yield { input: folder, kind: 'problem', reason: reasonOf(error) };
    return;
  }
  if (above.some((one) => one === real || one.startsWith(join(real, '/')))) {
    yield { input: folder, kind: 'problem', reason: 'folder-loop' };
    return;
  }
  if (read.has(real)) return;
  read.add(real);
  for (const name of names) yield* folderEntry(join(folder, name), { above: [...above, real], read });
}

async function* folderEntry(path: string, walk: Walk): AsyncGenerator<Input> {
  const isDocument = formatOfName(basename(path)) !== undefined;
  const found = await look(path);
  if (typeof found === 'string') {
    if (isDocument || found === 'folder-loop') yield { input: path, kind: 'problem', reason: found };
  } else if (found.isDirectory()) yield* folderInputs(path, walk);
  else if (isDocument) yield found.isFile() ? { input: path, kind: 'file' } : { input: path, kind: 'problem', reason: 'unreadable' };
}

async function look(path: string): Promise<Stats | Reason> {
  try {
    return await stat(path);
  } catch (error) {
    return reasonOf(error);
  }
}

/** What the operating system's refusal means for the person who named the path. */
export function reasonOf(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'ELOOP' ? 'folder-loop' : 'unreadable';
}
