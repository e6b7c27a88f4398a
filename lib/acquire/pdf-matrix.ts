/** A page's drawing commands as pdf.js lists them, and the numbers it knows the commands by. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
export type Commands = Readonly<Record<string, number>>;

export type Matrix = readonly [number, number, number, number, number, number];
export const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

/** One of a command's arguments. */
export function argument(args: unknown, nth: number): unknown {
  return Array.isArray(args) || args instanceof Float32Array ? args[nth] : undefined;
}

/** Six numbers as a matrix; what is missing is as in one that changes nothing. */
export function matrixOf(args: unknown): Matrix {
  const numbers = Array.isArray(args) || args instanceof Float32Array ? Array.from(args, Number) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** The second, then the first. */
export function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
