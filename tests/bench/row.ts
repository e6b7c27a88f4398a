import type { Timing } from './timing';

/** One line of the table. `met` is left out where nothing is asked, or nothing could be measured. */
export interface Row {
  id: string;
  target: string;
  measured: string;
  met?: boolean;
  /** Plain figures, for the file. */
  figures: Record<string, number>;
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const both = ({ best, cpu }: Pick<Timing, 'best' | 'cpu'>) => `${ms(best)} (CPU ${ms(cpu)})`;
export const times = (value: number) => `${value.toFixed(2)}×`;

/** Megabytes of UTF-8 a second. */
export const speed = (bytes: number, best: number) => bytes / 1000 / best;

/** Our speed against ripgrep's, at least `least` times. */
export function ratio(id: string, least: number, own: number, rg: number | undefined, target: string): Row {
  const measured =
    rg === undefined
      ? `${own.toFixed(0)} MB/s; ripgrep is not installed`
      : `${times(own / rg)} (${own.toFixed(0)} to ${rg.toFixed(0)} MB/s)`;
  return { id, target, measured, ...(rg !== undefined && { met: own / rg >= least }), figures: { own, ...(rg !== undefined && { rg }) } };
}

/** A time that may not exceed `limit` milliseconds. */
export const within = (id: string, what: string, limit: number, timing: Timing): Row => ({
  id,
  target: `${what}: ≤ ${limit} ms`,
  measured: `${both(timing)}, median ${ms(timing.median)}`,
  met: timing.best <= limit,
  figures: { ...timing },
});
