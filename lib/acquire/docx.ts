import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import type { Source } from '@/lib/text/types';
import { completed, HIDDEN_STYLE } from './docx-body';
import { SAVED } from './tags';
import { type ArchiveLimits, openZip } from './zip';

export type DocxResult = { ok: true; source: Source } | { ok: false; reason: 'unreadable' | 'archive-limit' | 'unsupported-format' };

/** A Word file's own parts, unpacked: the longest contract is a few megabytes of XML. */
const LIMITS: ArchiveLimits = { entries: 5_000, file: 48 * 1024 * 1024, total: 256 * 1024 * 1024 };
const MAIN = 'word/document.xml';

/**
 * Reads a Word file: mammoth makes a page of it (headings, lists, tables, notes; deleted text left out), and the walker of pages reads that.
 * Numbers that Word counts itself are in the text; hidden text is `concealed`.
 * Mammoth gets the text parts only, unpacked and counted here, since its own unpacker believes whatever an archive says. Offsets index the
 * text that the walker took. Pictures are not read: named as `image` where they stand for the text.
 */
export async function readDocx(bytes: Uint8Array, readHtml: (html: string) => Source | Promise<Source>): Promise<DocxResult> {
  const archive = openZip(bytes, LIMITS);
  if (!archive.ok) return archive;
  const parts = partsOf(archive.entries);
  if (parts === undefined) return { ok: false, reason: 'unreadable' };
  if (!(MAIN in parts)) return { ok: false, reason: 'unsupported-format' };
  try {
    const source = await readHtml(await pageOf(zipSync(asShown(parts), { level: 0 })));
    return { ok: true, source: { ...source, kind: 'docx' } };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

function partsOf(entries: readonly { name: string | Uint8Array; read: () => Uint8Array | undefined }[]): Zippable | undefined {
  const parts: Zippable = {};
  for (const { name, read } of entries) {
    if (typeof name !== 'string' || !/\.(?:xml|rels)$/i.test(name)) continue;
    const part = read();
    if (part === undefined) return undefined;
    parts[name] = part;
  }
  return parts;
}

function asShown(parts: Zippable): Zippable {
  const xmlOf = (name: string): string => {
    const part = parts[name];
    return part instanceof Uint8Array ? strFromU8(part) : '';
  };
  return { ...parts, [MAIN]: strToU8(completed(xmlOf(MAIN), xmlOf('word/numbering.xml'), xmlOf('word/styles.xml'))) };
}

async function pageOf(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const options = {
    // A picture keeps its place and its description, not its bytes.
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    // Chinese versions of Word name their heading styles so.
    styleMap: [
      `r.${HIDDEN_STYLE} => span.${HIDDEN_STYLE}`,
      ...['标题', '标题 ', 'heading '].flatMap((name) => [1, 2, 3, 4].map((level) => `p[style-name='${name}${level}'] => h${level}:fresh`)),
    ],
    externalFileAccess: false,
  };
  // Node's build takes the one, the browser's the other.
  const input = { buffer: file, arrayBuffer: file.buffer };
  const { value } = await mammoth.convertToHtml(input, options);
  // A page that knows how it looks, as one saved from a tab does: mammoth writes no styles, and what is hidden says so. No text of the file can
  // look like markup here.
  const page = value.replaceAll(`<span class="${HIDDEN_STYLE}">`, `<span ${SAVED.text}="concealed" ${SAVED.hidden}="concealed">`);
  return `<!doctype html><html ${SAVED.page}="1"><body>${page}</body></html>`;
}
