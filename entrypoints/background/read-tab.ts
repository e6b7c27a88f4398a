import { browser } from 'wxt/browser';
import { joinFrames } from '@/lib/acquire/join';
import { unpackPage } from '@/lib/acquire/packed';
import { sourceOf } from '@/lib/acquire/source-of';
import { patternOf } from '@/lib/bundle/address';
import { askReader, type ReviewFailure } from '@/lib/messaging';
import type { Span } from '@/lib/schema/review';
import { parsePage } from '@/lib/schema/source';
import type { Source } from '@/lib/text/types';
import { ensureReader, ensureReaderIn, frameRoots } from './inject';

/** A frame whose words follow the page's own in the text, and where they begin. */
export interface FramePlace {
  frameId: number;
  start: number;
}

type TabRead = { ok: true; nonce: string; source: Source; frames: FramePlace[] } | ReviewFailure;

/** A page with more frames than this on other hosts is no agreement. */
const MOST_FRAMES = 8;

/** Reads the page a tab shows: its own document, and behind it the frames on other hosts that the reader of the page allowed. */
export async function readTab(tabId: number): Promise<TabRead> {
  if (!(await ensureReader(tabId))) return { ok: false, reason: 'restricted-page' };
  const { nonce, page: unchecked } = await askReader(tabId, 'read', null);
  const page = readFrom(unchecked);
  if (!page.ok) return { ok: false, reason: 'failed', message: page.message };
  const frames = await readFrames(tabId, page.source);
  const { source, starts } = joinFrames(
    page.source,
    frames.map((frame) => frame.source),
  );
  return { ok: true, nonce, source, frames: frames.map(({ frameId }, i) => ({ frameId, start: starts[i] ?? 0 })) };
}

/** The source that a reader's answer makes. */
export function readFrom(unchecked: unknown): { ok: true; source: Source } | { ok: false; message: string } {
  const parsed = parsePage(unchecked);
  return parsed.ok ? { ok: true, source: sourceOf(unpackPage(parsed.page)) } : parsed;
}

async function readFrames(tabId: number, page: Source): Promise<{ frameId: number; source: Source }[]> {
  const origins = page.unread.flatMap(({ why, url }) =>
    why === 'other-origin-frame' && url !== undefined ? [patternOf(url) ?? []].flat() : [],
  );
  const allowed = await Promise.all(origins.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  if (!allowed.includes(true)) return [];
  const read: { frameId: number; source: Source }[] = [];
  for (const frameId of (await frameRoots(tabId)).slice(0, MOST_FRAMES)) {
    const source = await readFrame(tabId, frameId);
    if (source) read.push({ frameId, source });
  }
  return read;
}

/** A frame that has gone or fails leaves the page as it was: the frame stays among what was not read. */
async function readFrame(tabId: number, frameId: number): Promise<Source | undefined> {
  try {
    if (!(await ensureReaderIn(tabId, frameId))) return undefined;
    const parsed = readFrom((await askReader(tabId, 'read', null, frameId)).page);
    return parsed.ok && parsed.source.passages.length > 0 ? parsed.source : undefined;
  } catch {
    return undefined;
  }
}

/** The frame that a place in the text belongs to (0: the page itself), and spans of the text as that frame counts them. */
export function placeOfSpan(at: number, frames: readonly FramePlace[]): { frameId: number; shift: (span: Span) => Span } {
  const frame = frames.findLast(({ start }) => start <= at);
  const by = frame?.start ?? 0;
  return { frameId: frame?.frameId ?? 0, shift: ({ start, end }) => ({ start: start - by, end: end - by }) };
}
