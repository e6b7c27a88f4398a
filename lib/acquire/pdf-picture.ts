/** A page's drawing commands as pdf.js lists them, and the numbers it knows the commands by. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
export type Commands = Readonly<Record<string, number>>;

/** Part of the page that a picture must cover to be the page: a seal or a logo covers less. */
const COVERED = 0.25;
/** A page without text but with more outlines than this shows letters that were turned into shapes. */
const OUTLINES = 150;

type Matrix = readonly [number, number, number, number, number, number];
const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

/** True when what a page shows is a picture: a scan, or text drawn as shapes. `area` is the page's, in square points. */
export function isPicture({ fnArray, argsArray }: Drawing, ops: Commands, area: number): boolean {
  const pictures = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject]);
  const stack: Matrix[] = [];
  let matrix = UNIT;
  let covered = 0;
  let outlines = 0;
  fnArray.forEach((command, at) => {
    if (command === ops.save || command === ops.paintFormXObjectBegin) stack.push(matrix);
    if (command === ops.restore || command === ops.paintFormXObjectEnd) matrix = stack.pop() ?? UNIT;
    if (command === ops.transform) matrix = times(matrix, matrixOf(argsArray[at]));
    if (command === ops.paintFormXObjectBegin) matrix = times(matrix, matrixOf(first(argsArray[at])));
    if (command === ops.constructPath) outlines++;
    // A picture fills the unit square.
    if (pictures.has(command)) covered += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  });
  return covered >= COVERED * area || outlines >= OUTLINES;
}

function first(args: unknown): unknown {
  return Array.isArray(args) ? args[0] : undefined;
}

function matrixOf(args: unknown): Matrix {
  const numbers = Array.isArray(args) || args instanceof Float32Array ? Array.from(args, Number) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
