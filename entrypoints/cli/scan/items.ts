import { basename, relative, sep } from 'node:path';
import { normaliseUrl, targetId, urlTarget } from '@/lib/scan/address';
import type { Page, Read } from '@/lib/scan/page';
import type { Target, Why } from '@/lib/scan/types';
import { readPath } from '../bytes';
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
    if (found.kind === 'problem') yield problemItem(found.input, found.reason === 'unreadable' ? 'error' : found.reason);
    else yield fileItem(found.input, folderOf(root, found.input));
  }
}

function folderOf(root: string, path: string): { folder?: string } {
  const [folder, ...rest] = relative(root, path).split(sep);
  return folder && rest.length > 0 ? { folder } : {};
}

export function fileItem(path: string, more: Pick<Target, 'platform' | 'folder'>): Item {
  return {
    target: { id: targetId('file', path), input: path, kind: 'file', depth: 0, ...more },
    async open() {
      const read = await readPath(path);
      if (!read.ok) return { ok: false, why: read.reason === 'unreadable' ? 'error' : read.reason };
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
