import type { FileTools } from '@/lib/acquire/file';
import { unpackFile } from '@/lib/acquire/files';
import { formatOf } from '@/lib/acquire/format';
import { targetId } from './address';
import { type BytesPage, decodedPage, type Page } from './page';
import type { Target, Why } from './types';

/** A ZIP archive that a server sent: its documents, each to be reviewed by itself, or why there is none. Its folders in archives and sizes have limits. */
export interface PackedPage {
  form: 'packed';
  members: Member[];
}

/** One document, with its path inside the archive. */
export type Member = { path: string } & ({ page: Page } | { why: Why });

/** Held in memory at once, and sent through Redis: a lender's agreements are a few MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The documents of a page that is an archive, in order; `why` when the archive itself cannot be opened; undefined for any other page. */
export async function unpackedPage(page: BytesPage, tools: FileTools): Promise<PackedPage | { why: Why } | undefined> {
  const { bytes, origin } = page;
  const name = origin.name || 'archive.zip';
  if (formatOf({ name, bytes }) !== 'zip') return undefined;
  const members: Member[] = [];
  let size = 0;
  for await (const each of unpackFile({ name, bytes }, tools)) {
    if (each.name === name && !('bytes' in each)) return { why: whyOf(each.reason) };
    const path = each.name.slice(name.length + 1);
    size += 'bytes' in each ? each.bytes.length : 0;
    if (size > MOST_BYTES) return { why: 'archive-limit' };
    if ('bytes' in each) members.push({ path, page: { form: 'bytes', bytes: each.bytes, origin: { ...origin, name: each.name } } });
    else members.push({ path, why: whyOf(each.reason) });
  }
  return { form: 'packed', members };
}

/** The same, read as far as it must be to travel as text. */
export async function decodedMembers({ members }: PackedPage, tools: FileTools): Promise<PackedPage> {
  const decoded: Member[] = [];
  for (const member of members) {
    if (!('page' in member) || member.page.form !== 'bytes') decoded.push(member);
    else {
      const read = await decodedPage(member.page, tools);
      decoded.push({ path: member.path, ...(read.ok ? { page: read.value } : { why: read.why }) });
    }
  }
  return { form: 'packed', members: decoded };
}

/** A document in an archive as a target of its own, one step below the archive. */
export function memberTarget({ input, url, platform, depth, id: from }: Target, path: string): Target {
  const place = `${input}#${path}`;
  return {
    id: targetId('url', place),
    input: place,
    kind: 'url',
    depth: depth + 1,
    from,
    ...(url !== undefined && { url }),
    ...(platform !== undefined && { platform }),
  };
}

const whyOf = (reason: 'unreadable' | Why): Why => (reason === 'unreadable' ? 'broken-archive' : reason);
