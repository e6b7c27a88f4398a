import { argument, type Commands, type Drawing, type Matrix, matrixOf, times, UNIT } from './pdf-matrix';

/** Part of the page that a picture must cover to be the page: a seal or a logo covers less. */
const COVERED = 0.25;
/** A page without text but with more outlines than this shows letters that were turned into shapes. */
const OUTLINES = 150;

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
    if (command === ops.paintFormXObjectBegin) matrix = times(matrix, matrixOf(argument(argsArray[at], 0)));
    if (command === ops.constructPath) outlines++;
    // A picture fills the unit square.
    if (pictures.has(command)) covered += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  });
  return covered >= COVERED * area || outlines >= OUTLINES;
}
