import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import { markerOf } from '@/lib/text/markers';
import { foldRadicals } from '@/lib/text/normalize';

/** A line of text on a page, or a cell's part of one. Lengths are in points, `y` is the baseline counted from the bottom. */
export interface Line {
  /** From 1. */
  page: number;
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** It stands beside another piece on the same baseline: a cell of a table, or a column of a form. */
  cell: boolean;
  /** It is not written from left to right: a watermark, a stamp. */
  turned: boolean;
}

/** A gap between two pieces of one line that parts them, in the size of their characters. */
const APART = 2;
/** A gap that is a space. */
const SPACE = 0.2;
/** Between ideographs, which justified lines pull apart. */
const SPACE_IN_HAN = 0.5;
/** How far the baseline of a raised mark may lie from its line's. */
const RAISED = 0.5;
/** How far a piece may reach back over the one before it: closing marks are set tight. */
const TIGHT = 0.7;
const TURNED = 0.1;

/**
 * The lines of a page from what pdf.js gives of it, in the order in which they were drawn. Pieces on one baseline are joined; a wide gap
 * parts them, except after a number that stands alone. Text drawn twice in one place (imitated bold) is taken once.
 */
export function linesOf(items: readonly (TextItem | TextMarkedContent)[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  let spaced = false;
  let last = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const piece = pieceOf(item, page);
    const key = `${piece.text} ${Math.round(piece.x)} ${Math.round(piece.y)}`;
    if (key === last) continue;
    last = key;
    const gap = open && isOnLine(open, piece) ? (piece.x - open.right) / open.size : undefined;
    if (open && gap !== undefined && (gap <= APART || isMarkOnly(open.text))) {
      open.text += `${isSpace(open.text, piece.text, gap, spaced) ? ' ' : ''}${piece.text}`;
      open.right = Math.max(open.right, piece.right);
      open.size = Math.max(open.size, piece.size);
    } else {
      if (open && gap !== undefined) {
        open.cell = true;
        piece.cell = true;
      }
      lines.push(piece);
      open = piece;
    }
    spaced = false;
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

function pieceOf({ str, transform, width }: TextItem, page: number): Line {
  const [a, b, c, d, x, y] = transform.map(Number);
  const size = Math.hypot(c ?? 0, d ?? 0) || 1;
  const turned = Math.abs(b ?? 0) > TURNED * size || (a ?? 1) < 0;
  return { page, text: foldRadicals(str), x: x ?? 0, right: (x ?? 0) + width, y: y ?? 0, size, cell: false, turned };
}

function isOnLine(open: Line, piece: Line): boolean {
  if (open.turned || piece.turned) return false;
  return Math.abs(piece.y - open.y) < RAISED * Math.max(open.size, piece.size) && piece.x >= open.right - TIGHT * open.size;
}

/** A number or bullet alone: what follows it after a tab is its text, not the next cell. */
function isMarkOnly(text: string): boolean {
  return (markerOf(`${text.trim()} x`)?.length ?? 0) >= text.trim().length;
}

/** Ideographs and the marks that stand between them. */
const HAN = '[\\p{Script=Han}\\u2018-\\u201d\\u3001-\\u301f\\uff01-\\uff60]';
const ENDS_IN_HAN = new RegExp(`${HAN}$`, 'u');
const STARTS_WITH_HAN = new RegExp(`^${HAN}`, 'u');

function isSpace(before: string, after: string, gap: number, spaced: boolean): boolean {
  const isHan = ENDS_IN_HAN.test(before) && STARTS_WITH_HAN.test(after);
  return gap >= (isHan ? SPACE_IN_HAN : SPACE) || (spaced && !isHan && gap > 0);
}
