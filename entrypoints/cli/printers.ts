import type { Bundle } from '@/lib/schema/bundle';
import type { Problem, Review } from '@/lib/schema/review';
import type { Options } from './options';

/** Turns results into output as they come. `end` gives what can be said only after the last. */
export interface Printer {
  result(result: Review | Problem, input: string): string;
  /** All of them together; `names` gives each document's input by the name that the bundle has for it. */
  bundle(bundle: Bundle, names: ReadonlyMap<string, string>): string;
  end(): string;
}

/** JSON needs none of the texts, so only the other formats load them. */
export async function printerFor(options: Options): Promise<Printer> {
  if (options.format === 'json') return jsonPrinter(options);
  if (options.format === 'text') return (await import('./text-printer')).textPrinter(options);
  return (await import('./whole-printer')).wholePrinter(options);
}

/** One object a line. In a bundle the reviews are part of it, so only what could not be reviewed has a line of its own. */
function jsonPrinter(options: Options): Printer {
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  return {
    result: (result) => (options.bundle && result.schema === 'review/1' ? '' : line(result)),
    bundle: line,
    end: () => '',
  };
}
