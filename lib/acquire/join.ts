import type { Unread } from '@/lib/schema/review';
import type { Passage, Source } from '@/lib/text/types';

/** A page and the frames in it that were read apart, as one text: the frames follow the page, in their order. */
export interface Joined {
  source: Source;
  /** Where each frame's own text starts in the whole. */
  starts: number[];
}

/** Puts the texts of frames behind their page's; a frame that was read is no longer among what was not. Frames by the address they show. */
export function joinFrames(page: Source, frames: readonly Source[]): Joined {
  let { text } = page;
  const passages: Passage[] = [...page.passages];
  const starts: number[] = [];
  let tables = tablesIn(page);
  const unread = withoutFrames(page.unread, frames);
  for (const frame of frames) {
    const shift = text.length + 1;
    starts.push(shift);
    for (const passage of frame.passages) passages.push(moved(passage, shift, tables));
    tables += tablesIn(frame);
    text += `\n${frame.text}`;
    for (const part of frame.unread) if (!unread.some(({ what, why }) => what === part.what && why === part.why)) unread.push(part);
  }
  // What Readability said of the page holds no longer, once the frames belong to it.
  const { article, ...rest } = page;
  return { source: { ...rest, ...(article && frames.length === 0 && { article }), text, passages, unread }, starts };
}

/** A frame may show another address than the page gave it: then its origin has to do, once for each frame. */
function withoutFrames(unread: readonly Unread[], frames: readonly Source[]): Unread[] {
  const left = [...unread];
  for (const { url } of frames) {
    const exact = left.findIndex((part) => part.why === 'other-origin-frame' && part.url === url);
    const at = exact >= 0 ? exact : left.findIndex((part) => part.why === 'other-origin-frame' && sameOrigin(part.url, url));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

function moved(passage: Passage, shift: number, tables: number): Passage {
  const { start, end, cell } = passage;
  return { ...passage, start: start + shift, end: end + shift, ...(cell && { cell: { ...cell, table: cell.table + tables } }) };
}

/** How many tables there are: the next one gets this number. */
export function tablesIn({ passages }: { passages: readonly Passage[] }): number {
  return passages.reduce((most, { cell }) => Math.max(most, (cell?.table ?? -1) + 1), 0);
}

function sameOrigin(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}
