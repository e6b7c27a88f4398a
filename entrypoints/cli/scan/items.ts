import { basename, relative, sep } from 'node:path';
import { unpackFile } from '@/lib/acquire/files';
import { formatOfName } from '@/lib/acquire/format';
import { normaliseUrl, targetId, urlTarget } from '@/lib/scan/address';
import type { Page, Read } from '@/lib/scan/page';
import type { Target, Why } from '@/lib/scan/types';
import type { FileReason } from '@/lib/schema/review';
import { readPath } from '../bytes';
import { fileTools } from '../file-tools';
import { findInputs } from '../inputs';
import { csvItems } from './csv';
import { sitemapItems } from './sitemap';
import { archiveItems, isArchiveName } from './warc';
import type { Web } from './web';

/** A target with the way to its page: to be fetched (nothing more is known), to be opened, or not to be had at all. */
export interface Item {
  target: Target;
  open?: () => Promise<Read<Page>>;
  why?: Why;
  detail?: string;
  /** Records of an archive that end alike, without a line each. */
  count?: number;
}

/**
 * Everything the arguments name, in order: tables (.csv) of platforms and addresses, sitemaps (.xml, .xml.gz, on disk or on the web), archives
 * (WARC, WET, gzip), folders and files of saved pages, single addresses. What cannot be used becomes an item with its reason.
 */
export async function* findItems(args: readonly string[], web: Web): AsyncGenerator<Item> {
  for (const arg of args) {
    if (/^https?:\/\//i.test(arg)) yield* addressItems(arg, web);
    else if (/\.csv$/i.test(arg)) yield* csvItems(arg);
    else if (/\.xml(?:\.gz)?$/i.test(arg)) yield* sitemapItems(arg, web);
    else if (isArchiveName(arg)) yield* archiveItems(arg);
    else yield* savedItems(arg);
  }
}

async function* addressItems(arg: string, web: Web): AsyncGenerator<Item> {
  const url = normaliseUrl(arg);
  if (url === undefined) yield problemItem(arg, 'bad-address');
  else if (/\.xml(?:\.gz)?$/i.test(new URL(url).pathname)) yield* sitemapItems(url, web);
  else yield { target: urlTarget(url) };
}

/** Saved pages; a folder's own subfolder names the platform where the pages do not. */
async function* savedItems(root: string): AsyncGenerator<Item> {
  for await (const found of findInputs([root])) {
    if (found.kind === 'problem') yield problemItem(found.input, whyOf(found.reason));
    else yield* fileItems(found.input, folderOf(root, found.input));
  }
}

function folderOf(root: string, path: string): { folder?: string } {
  const [folder, ...rest] = relative(root, path).split(sep);
  return folder && rest.length > 0 ? { folder } : {};
}

/** A saved page, or each document in a ZIP archive, with its path inside. */
export async function* fileItems(path: string, more: Named): AsyncGenerator<Item> {
  if (formatOfName(path) !== 'zip') return yield fileItem(path, more);
  const read = await readPath(path);
  if (!read.ok) return yield problemItem(path, whyOf(read.reason));
  const name = basename(path);
  let inside = path;
  try {
    for await (const each of unpackFile({ name, bytes: read.bytes }, fileTools)) {
      inside = `${path}${each.name.slice(name.length)}`;
      if (!('bytes' in each)) yield { target: fileTarget(inside, more), why: whyOf(each.reason) };
      else {
        const value: Page = { form: 'bytes', bytes: each.bytes, origin: { kind: 'file', name: each.name } };
        yield { target: fileTarget(inside, more), open: async () => ({ ok: true, value }) };
      }
    }
  } catch (error) {
    yield problemItem(inside, 'error', error instanceof Error ? error.message : String(error));
  }
}

type Named = Pick<Target, 'platform' | 'folder'>;
const fileTarget = (path: string, more: Named): Target => ({ id: targetId('file', path), input: path, kind: 'file', depth: 0, ...more });
const whyOf = (reason: FileReason): Why => (reason === 'unreadable' ? 'error' : reason);

function fileItem(path: string, more: Named): Item {
  return {
    target: fileTarget(path, more),
    async open() {
      const read = await readPath(path);
      if (!read.ok) return { ok: false, why: whyOf(read.reason) };
      return { ok: true, value: { form: 'bytes', bytes: read.bytes, origin: { kind: 'file', name: basename(path) } } };
    },
  };
}

export function problemItem(input: string, why: Why, detail?: string): Item {
  return {
    target: { id: targetId('problem', input), input, kind: 'problem', depth: 0 },
    why,
    ...(detail !== undefined && { detail }),
  };
}
