import type { Problem, Review } from '@/lib/schema/review';
import type { Options } from './options';

/** Turns results into output as they come. `end` gives what can be said only after the last. */
export interface Printer {
  result(result: Review | Problem, input: string): string;
  end(): string;
}

/** JSON needs none of the texts, so only the other formats load them. */
export async function printerFor(options: Options): Promise<Printer> {
  if (options.format === 'json') return { result: (result) => `${JSON.stringify(result)}\n`, end: () => '' };
  if (options.format === 'text') return (await import('./text-printer')).textPrinter(options);
  return (await import('./whole-printer')).wholePrinter(options);
}
