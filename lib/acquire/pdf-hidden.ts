import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { argument, type Commands, type Drawing, type Matrix, matrixOf, times, UNIT } from './pdf-matrix';

/** A channel at least this bright is white; paper is. */
const WHITE = 250;
const FAINT = 0.05;
/** Points; nobody reads smaller letters. */
const SMALLEST = 1.5;
/** Part of a piece of text that must be hidden before it counts as such; pieces may run over from one colour into another. */
const MOSTLY = 0.9;
/** How far a baseline may lie from where it was computed, in points. */
const NEAR = 1;

interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What commands set and `restore` undoes. */
interface State {
  matrix: Matrix;
  isWhite: boolean;
  alpha: number;
  mode: number;
  size: number;
  charSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
}

interface Stretch {
  left: number;
  right: number;
  y: number;
}

/**
 * Tells which pieces of a page's text nobody sees: written without ink (unless over a picture, as the words of a scan are), white or
 * transparent where nothing darker lies below, or too small. In doubt a piece is seen. Words beside the page pdf.js does not give at all.
 */
export function hiddenPieces(drawing: Drawing, ops: Commands): (item: TextItem) => boolean {
  const hidden = hiddenStretches(drawing, ops);
  return ({ transform, width }) => {
    const [, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
    if (Math.hypot(c, d) < SMALLEST) return true;
    if (Math.abs(b) > Math.abs(d) / 10) return false;
    const covered = hidden
      .filter((one) => Math.abs(one.y - y) < NEAR)
      .reduce((sum, one) => sum + Math.max(0, Math.min(one.right, x + width) - Math.max(one.left, x)), 0);
    return covered > 0 && covered >= width * MOSTLY;
  };
}

function hiddenStretches({ fnArray, argsArray }: Drawing, ops: Commands): Stretch[] {
  const fills = new Set([ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  const pictures = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject]);
  const stack: State[] = [];
  const below: Box[] = [];
  const scans: Box[] = [];
  const hidden: Stretch[] = [];
  let state: State = { matrix: UNIT, isWhite: false, alpha: 1, mode: 0, size: 1, charSpace: 0, wordSpace: 0, stretch: 1, leading: 0 };
  let line: Matrix = UNIT;
  let at: Matrix = UNIT;
  const newLine = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    at = line;
  };
  fnArray.forEach((command, index) => {
    const args = argsArray[index];
    const number = (nth: number) => Number(argument(args, nth) ?? 0);
    if (command === ops.save || command === ops.paintFormXObjectBegin) stack.push(state);
    if (command === ops.restore || command === ops.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (command === ops.transform) state = { ...state, matrix: times(state.matrix, matrixOf(args)) };
    else if (command === ops.paintFormXObjectBegin) state = { ...state, matrix: times(state.matrix, matrixOf(argument(args, 0))) };
    else if (command === ops.setGState) state = { ...state, alpha: alphaOf(argument(args, 0)) ?? state.alpha };
    else if (command === ops.setFillRGBColor) state = { ...state, isWhite: isWhite(argument(args, 0)) };
    else if (command === ops.setFillColorN || command === ops.setFillTransparent) state = { ...state, isWhite: false };
    else if (command === ops.setTextRenderingMode) state = { ...state, mode: number(0) };
    else if (command === ops.setFont) state = { ...state, size: number(1) };
    else if (command === ops.setCharSpacing) state = { ...state, charSpace: number(0) };
    else if (command === ops.setWordSpacing) state = { ...state, wordSpace: number(0) };
    else if (command === ops.setHScale) state = { ...state, stretch: number(0) };
    else if (command === ops.setLeading) state = { ...state, leading: number(0) };
    else if (command === ops.beginText) line = at = UNIT;
    else if (command === ops.setTextMatrix) line = at = matrixOf(argument(args, 0));
    else if (command === ops.moveText || command === ops.setLeadingMoveText) newLine(number(0), number(1));
    else if (command === ops.nextLine) newLine(0, -Math.abs(state.leading));
    else if (command === ops.constructPath && fills.has(number(0))) {
      if (!state.isWhite && state.alpha > FAINT) below.push(boxOf(state.matrix, argument(args, 2)));
    } else if (command === ops.shadingFill) below.push(EVERYWHERE);
    else if (pictures.has(command)) {
      const box = boxOf(state.matrix, [0, 0, 1, 1]);
      below.push(box);
      scans.push(box);
    } else if (command === ops.showText) {
      const width = widthOf(argument(args, 0), state);
      const [, , , , left, y] = times(state.matrix, at);
      at = times(at, [1, 0, 0, 1, width, 0]);
      const right = times(state.matrix, at)[4];
      const isOver = ({ left: from, right: to, bottom, top }: Box) =>
        from <= left + NEAR && right - NEAR <= to && bottom <= y + NEAR && y <= top;
      const inkless = state.mode === 3 || state.mode === 7;
      const pale = (state.mode === 0 || state.mode === 4) && (state.isWhite || state.alpha <= FAINT);
      if ((inkless && !scans.some(isOver)) || (pale && !below.some(isOver))) hidden.push({ left, right, y });
    }
  });
  return hidden;
}

const EVERYWHERE: Box = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };

/** `["#ffffff"]`, as pdf.js gives every colour that is one. */
function isWhite(colour: unknown): boolean {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(typeof colour === 'string' ? colour : '');
  return parts?.slice(1).every((channel) => Number.parseInt(channel, 16) >= WHITE) ?? false;
}

function alphaOf(states: unknown): number | undefined {
  const found: unknown = Array.isArray(states) ? states.find((one) => Array.isArray(one) && one[0] === 'ca') : undefined;
  return Array.isArray(found) ? Number(found[1]) : undefined;
}

/** A box in a path's or picture's own units on the page; whatever its measure, unknown ones cover everything. */
function boxOf(matrix: Matrix, sides: unknown): Box {
  const [x0, y0, x1, y1] = Array.isArray(sides) || sides instanceof Float32Array ? Array.from(sides, Number) : [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return EVERYWHERE;
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => times(matrix, [1, 0, 0, 1, x, y]));
  const [xs, ys] = [corners.map((corner) => corner[4]), corners.map((corner) => corner[5])];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** How far a text moves on, in its own units: glyphs by their width, numbers between them back. */
function widthOf(glyphs: unknown, { size, charSpace, wordSpace, stretch }: State): number {
  let width = 0;
  for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
    if (typeof glyph === 'number') width -= (glyph / 1000) * size;
    else if (typeof glyph === 'object' && glyph !== null && 'width' in glyph)
      width += (Number(glyph.width) / 1000) * size + charSpace + ('isSpace' in glyph && glyph.isSpace === true ? wordSpace : 0);
  }
  return width * stretch;
}
