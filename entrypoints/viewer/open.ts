import type { NamedBytes } from '@/lib/acquire/file';
import { formatOf } from '@/lib/acquire/format';
import { chinaDay } from '@/lib/evidence/download';
import type { FileReason } from '@/lib/schema/review';
import type { ListedRead, ReaderProblem, Shown } from './App';
import { fetchFile } from './fetch-file';
import { mostBytes, type ReadAt, type ReadDocument, readLocked, readOpened, readPasted } from './read';

const readAt = (): ReadAt => {
  const now = new Date();
  return { day: chinaDay(now), now: now.toISOString() };
};

/** Pasted text with its review. */
export async function readText(text: string, title: string): Promise<Shown> {
  return { is: 'text', ...readPasted(text, title, readAt()) };
}

/** A dropped or chosen file. */
export async function openFile(file: File): Promise<Shown> {
  if (file.size > mostBytes) return { is: 'empty', problem: 'too-large' };
  return open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** A file on the web, fetched now; `remote` with its reason when it did not come. */
export async function openFetched(url: string): Promise<Shown> {
  const fetched = await fetchFile(url, mostBytes);
  return fetched.ok ? open(fetched.file) : { is: 'remote', url, problem: fetched.reason };
}

async function open(file: NamedBytes): Promise<Shown> {
  const documents = await readOpened(file, readAt());
  const [only] = documents;
  if (only && documents.length === 1) return one(only, file);
  return { is: 'list', name: file.name, documents: documents.map(listed) };
}

/** Only a PDF can be opened with its password; a locked Word file is told as it is. */
function one(document: ReadDocument, file: NamedBytes): Shown {
  if (document.ok) return { is: 'text', ...document.read };
  if (document.reason === 'encrypted' && formatOf(file) === 'pdf') return locked(file, false);
  return { is: 'empty', problem: problemOf(document.reason) };
}

function locked(file: NamedBytes, isWrong: boolean): Shown {
  const tryPassword = async (password: string): Promise<Shown> => {
    const document = await readLocked(file, password, readAt());
    return !document.ok && document.reason === 'encrypted' ? locked(file, true) : one(document, file);
  };
  return { is: 'locked', name: file.name, isWrong, open: tryPassword };
}

const listed = (document: ReadDocument): ListedRead =>
  document.ok ? { name: document.name, ...document.read } : { name: document.name, problem: problemOf(document.reason) };

/** What only a folder or a path can be is no problem of a file. */
function problemOf(reason: FileReason): ReaderProblem {
  return reason === 'missing' || reason === 'folder-loop' ? 'unreadable' : reason;
}
