import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { formatOfName } from '@/lib/acquire/format';
import { bundleOf, nameOf } from '@/lib/bundle/bundle';
import { LIMITS } from '@/lib/bundle/gather';
import type { Bundle } from '@/lib/schema/bundle';
import type { FileReason, Problem, Review, Unread, UnreadReason } from '@/lib/schema/review';
import type { Input } from './inputs';

/** Documents on the way to a bundle. */
export interface Bundling {
  /** The inputs, and after each the files beside it that it links to, each file once. */
  withLinked(inputs: AsyncIterable<Input>): AsyncGenerator<Input>;
  add(input: string, result: Review | Problem): Promise<void>;
  made(): Bundle;
  /** The input of each document, by the name that the bundle has for it. */
  names: Map<string, string>;
}

const WHY: Partial<Record<FileReason, UnreadReason>> = { empty: 'no-text', 'too-large': 'over-limit', 'archive-limit': 'over-limit' };
const isFormat = (reason: string) => reason === 'unsupported-format' || reason === 'binary' || reason === 'encrypted';

/**
 * Gathers reviews into a bundle. A saved page's links are followed to files in its own folder (or below), by their path or, for an address
 * on the web, by their file name; one level further from those. Nothing is fetched, and no link leads out of the folder.
 */
export function openBundle(): Bundling {
  const reviews: Review[] = [];
  const unread: Unread[] = [];
  const opened: string[] = [];
  const names = new Map<string, string>();
  const seen = new Set<string>();
  const depths = new Map<string, number>();
  let queue: string[] = [];

  async function* withLinked(inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
    for await (const input of inputs) {
      const real = input.kind === 'file' ? await realpath(input.input).catch(() => undefined) : undefined;
      if (real !== undefined && seen.has(real)) continue;
      if (real !== undefined) seen.add(real);
      yield input;
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) yield { input: path, kind: 'file' };
    }
  }

  async function add(input: string, result: Review | Problem): Promise<void> {
    if (result.schema === 'problem/1') {
      const why = isFormat(result.reason)
        ? 'unsupported-format'
        : (Object.entries(WHY).find(([reason]) => reason === result.reason)?.[1] ?? 'unreachable');
      unread.push({ what: input, why, binding: true });
      return;
    }
    reviews.push(result);
    names.set(nameOf(result), input);
    const depth = depths.get(input) ?? 0;
    if (depth < LIMITS.depth && input !== '-') queue = [...queue, ...(await linkedFiles(input, result, depth + 1))];
  }

  async function linkedFiles(input: string, { coverage }: Review, depth: number): Promise<string[]> {
    const files: string[] = [];
    for (const { why, url } of coverage.unread) {
      const path = why === 'linked-agreement' && url !== undefined ? pathBeside(input, url) : undefined;
      const real = path === undefined ? undefined : await realFile(path);
      if (path === undefined || real === undefined || url === undefined) continue;
      opened.push(url);
      if (seen.has(real) || seen.size > LIMITS.documents * 4) continue;
      seen.add(real);
      depths.set(path, depth);
      files.push(path);
    }
    return files;
  }

  return { withLinked, add, made: () => bundleOf(reviews, unread, opened), names };
}

/** The file in a page's folder that a link leads to; undefined for one that leads out of it or elsewhere. */
function pathBeside(page: string, url: string): string | undefined {
  const folder = dirname(page);
  const web = URL.canParse(url) ? new URL(url) : undefined;
  if (web && web.protocol !== 'http:' && web.protocol !== 'https:') return undefined;
  const path = decoded(web ? basename(web.pathname) : url.replace(/[?#].*$/, ''));
  if (!path || formatOfName(path) === undefined || !resolve(folder, path).startsWith(resolve(folder) + sep)) return undefined;
  return join(folder, path);
}

async function realFile(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? await realpath(path) : undefined;
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
