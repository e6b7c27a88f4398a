import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import type { Unread } from '@/lib/schema/review';
import { markerOf } from '@/lib/text/markers';
import { readText } from '@/lib/text/passages';
import type { Passage, Source } from '@/lib/text/types';
import { clearFurniture } from './pdf-furniture';
import { hiddenPieces } from './pdf-hidden';
import { type Line, linesOf } from './pdf-lines';
import type { Commands } from './pdf-matrix';
import { type Paragraph, paragraphsOf } from './pdf-paragraphs';
import { isPicture } from './pdf-picture';
import { plausibility } from './plausible';

/** Where pdf.js finds what it needs besides the file, all of it on this machine: addresses in a browser, paths in Node. */
export interface PdfPlaces {
  /** Address of the worker's script; Node finds its own. */
  worker?: string;
  /** Folders of the predefined character maps and of the fonts that every reader must have, with a slash at the end. */
  maps: string;
  fonts: string;
}

export type PdfResult = { ok: true; source: Source } | { ok: false; reason: 'encrypted' | 'unreadable' };

/** No agreement has more pages, and none more text than a page of the web may have. */
const MOST_PAGES = 500;
const MOST_UNITS = 5_000_000;
/** A page with less text than this shows something else, if it shows anything. */
const HARDLY_ANY = 30;
/** Looking at what a page draws is slow; past so many pages without text, the rest are taken for pictures too. */
const LOOKED_AT = 40;
/** Right readings of Chinese start at 0.35, wrong ones reach 0.1 (see lib/acquire/plausible.ts). */
const LEAST_PLAUSIBLE = 0.15;
const ENOUGH_TO_TELL = 40;
/** How much larger than the text a heading is set, and how long it may be. */
const LARGER = 1.15;
const HEADING = 40;
/** Rank of （1） and deeper marks, see lib/text/markers.ts. */
const SMALL_MARK = 8;
/** An empty line between paragraphs, so that no reader of the text joins them. */
const GAP = '\n\n';

interface Page {
  number: number;
  height: number;
  lines: Line[];
  /** Lines that nobody sees. */
  hidden: Line[];
  unread?: 'image' | 'unmappable';
}

/**
 * Reads the text of a PDF: lines by their place, joined into paragraphs, headings told by size and marks. Offsets index the text made here,
 * one paragraph a line, an empty line between most. Pages without text that can be told are named in `unread` (what: `page 3`, `pages
 * 3-7`): a scan as `image`, characters that nothing maps to letters as `unmappable`. Text that nobody sees stands last, `concealed`. A file that needs a password gives `encrypted`, one
 * that is damaged `unreadable`. About 40 ms a page.
 */
export async function readPdf(bytes: Uint8Array, places: PdfPlaces, password?: string): Promise<PdfResult> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (places.worker !== undefined) pdfjs.GlobalWorkerOptions.workerSrc = places.worker;
  const task = pdfjs.getDocument({
    // pdf.js takes what it is given away from us; the file may be opened again with a password.
    data: new Uint8Array(bytes),
    ...(password !== undefined && { password }),
    cMapUrl: places.maps,
    cMapPacked: true,
    standardFontDataUrl: places.fonts,
    // Nothing is drawn: no fonts for the screen, no graphics card, no scripts or forms.
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return { ok: true, source: await readDocument(await task.promise, pdfjs.OPS) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'unreadable' };
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy, ops: Commands): Promise<Source> {
  const count = Math.min(document.numPages, MOST_PAGES);
  const pages: Page[] = [];
  let units = 0;
  for (let number = 1; number <= count && units <= MOST_UNITS; number++) {
    const page = await readPage(document, number, ops);
    units += page.lines.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(page);
  }
  const { body, headers, footers } = clearFurniture(
    pages.flatMap(({ lines }) => lines),
    pages.map(({ height }) => height),
  );
  await nameUnread(document, pages, body, ops);
  const isRead = ({ page }: Line) => pages[page - 1]?.unread === undefined;
  const parts = [headers, body, footers].flatMap((lines) => paragraphsOf(lines.filter(isRead)));
  const hidden = paragraphsOf(pages.flatMap((page) => page.hidden));
  return { kind: 'pdf', ...withHidden(textOf(parts), hidden), unread: unreadOf(pages, document.numPages) };
}

async function readPage(document: PDFDocumentProxy, number: number, ops: Commands): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  const isHidden = items.length > 0 ? hiddenPieces(await page.getOperatorList(), ops) : () => false;
  page.cleanup();
  const [hidden, seen] = [true, false].map((wanted) => items.filter((item) => ('str' in item && isHidden(item)) === wanted));
  const lines = (some: typeof items = []) => linesOf(some, number).map((line) => ({ ...line, y: line.y - bottom }));
  return { number, height: top - bottom, lines: lines(seen), hidden: lines(hidden) };
}

async function nameUnread(document: PDFDocumentProxy, pages: Page[], body: readonly Line[], ops: Commands): Promise<void> {
  const texts = new Map<number, string>();
  for (const { page, text } of body) texts.set(page, `${texts.get(page) ?? ''}${text}`);
  let looked = 0;
  for (const page of pages) {
    const text = texts.get(page.number) ?? '';
    if (isGarbled(text)) page.unread = 'unmappable';
    else if (text.length < HARDLY_ANY && (looked++ >= LOOKED_AT || (await showsPicture(await document.getPage(page.number), ops)))) {
      page.unread = 'image';
    }
  }
}

/** Codes that no map turns into letters come out as letters by chance: rare ideographs, marks and letters of many scripts side by side. */
function isGarbled(text: string): boolean {
  const odd = text.replace(/[^\p{Co}\p{Cc}\p{Cn}\ufffd]+/gu, '').length;
  if (odd > Math.max(ENOUGH_TO_TELL / 2, text.length / 4)) return true;
  const beyond = text.replace(/[\p{ASCII}]+/gu, '');
  const foreign = beyond.replace(
    /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
    '',
  );
  return beyond.length >= ENOUGH_TO_TELL && foreign.length * 2 < beyond.length && plausibility(beyond) < LEAST_PLAUSIBLE;
}

async function showsPicture(page: PDFPageProxy, ops: Commands): Promise<boolean> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  try {
    return isPicture(await page.getOperatorList(), ops, (right - left) * (top - bottom));
  } finally {
    page.cleanup();
  }
}

/** One text with a passage a paragraph. Kinds are told as in plain text, by marks and shortness, and besides by size and place. */
function textOf(parts: readonly Paragraph[]): { text: string; passages: Passage[] } {
  const apart = parts.map((part) => part.text).join(GAP);
  const found = new Map(readText(apart).map((passage) => [passage.start, passage]));
  const bodySize = usualSize(parts);
  const passages: Passage[] = [];
  let text = '';
  let at = 0;
  let before: Row | undefined;
  for (const part of parts) {
    const told = found.get(at);
    const kind = told && told.end === at + part.text.length ? kindOf(part, told, bodySize) : undefined;
    const row = kind && rowOf(kind, part);
    text += text === '' ? '' : row !== undefined && row === before ? '\n' : GAP;
    if (kind) passages.push({ ...kind, start: text.length, end: text.length + part.text.length });
    text += part.text;
    before = row;
    at += part.text.length + GAP.length;
  }
  return { text, passages };
}

/** What nobody sees stands behind the rest, a passage a paragraph. */
function withHidden({ text, passages }: { text: string; passages: Passage[] }, hidden: readonly Paragraph[]) {
  let whole = text;
  const all = [...passages];
  for (const part of hidden) {
    whole += `${whole === '' ? '' : GAP}${part.text}`;
    all.push({ start: whole.length - part.text.length, end: whole.length, kind: 'paragraph', hidden: 'concealed' });
  }
  return { text: whole, passages: all };
}

/** Small items — （1） ① a. — and cells of a table follow each other line by line. */
type Row = 'cell' | 'item';

function rowOf({ kind }: Passage, { text }: Paragraph): Row | undefined {
  if (text.length > HEADING) return undefined;
  return kind === 'table-cell' ? 'cell' : kind === 'list-item' && (markerOf(text)?.rank ?? 0) >= SMALL_MARK ? 'item' : undefined;
}

function kindOf(part: Paragraph, passage: Passage, bodySize: number): Passage {
  const { start, end, kind } = passage;
  if (part.cell && kind !== 'heading') return { start, end, kind: 'table-cell' };
  const isLarge = part.size >= bodySize * LARGER && part.text.length <= HEADING && !/[。；，]$/.test(part.text);
  return isLarge && kind !== 'heading' ? { start, end, kind: 'heading', level: part.size >= bodySize * 1.4 ? 1 : 2 } : passage;
}

/** The size that most characters are set in. */
function usualSize(parts: readonly Paragraph[]): number {
  const units = new Map<number, number>();
  for (const { size, text } of parts) {
    const rounded = Math.round(size * 2) / 2;
    units.set(rounded, (units.get(rounded) ?? 0) + text.length);
  }
  return [...units].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function unreadOf(pages: readonly Page[], count: number): Unread[] {
  const unread: Unread[] = [];
  for (let at = 0; at < pages.length; at++) {
    const why = pages[at]?.unread;
    if (why === undefined) continue;
    let to = at;
    while (pages[to + 1]?.unread === why) to++;
    unread.push({ what: pageName(at + 1, to + 1), why, binding: true });
    at = to;
  }
  if (pages.length < count) unread.push({ what: pageName(pages.length + 1, count), why: 'too-long', binding: true });
  if (pages.every(({ lines, hidden }) => lines.length + hidden.length === 0) && unread.length === 0)
    unread.push({ what: 'PDF', why: 'no-text', binding: true });
  return unread;
}

const pageName = (from: number, to: number): string => (from === to ? `page ${from}` : `pages ${from}-${to}`);
