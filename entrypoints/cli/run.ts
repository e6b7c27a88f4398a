import type { Review } from '@/lib/schema/review';
import { openBundle } from './bundle';
import { findInputs } from './inputs';
import type { FailOn, Options } from './options';
import { type Output, outputTo } from './output';
import { printerFor } from './printers';
import { reviewInput } from './review-input';
import { wordsIn } from './words';

/** Exit statuses: reviewed, `--fail-on` met, something could not be used or written. The last comes before the second. */
export const STATUS = { reviewed: 0, failOn: 1, unusable: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** Reviews the inputs one after the other, each printed before the next is opened; gives the exit status. */
export async function run(options: Options): Promise<Status> {
  const output = outputTo(process.stdout);
  const printer = await printerFor(options);
  let isUnusable = false;
  let isMet = false;
  const bundle = options.bundle ? openBundle() : undefined;
  const inputs = findInputs(options.inputs);
  for await (const found of bundle ? bundle.withLinked(inputs) : inputs) {
    for await (const { input, result } of reviewInput(found, options)) {
      await bundle?.add(input, result);
      if (result.schema === 'problem/1') {
        isUnusable = true;
        if (options.format !== 'json') complain(wordsIn[options.lang].cannotReview(result.input, result.message));
      } else isMet ||= failsOn(options.failOn, result);
      if (!(await output.write(printer.result(result, input)))) return outputEnded(output, options);
    }
  }
  if (bundle && !(await output.write(printer.bundle(bundle.made(), bundle.names)))) return outputEnded(output, options);
  if (!(await output.write(printer.end()))) return outputEnded(output, options);
  if (isUnusable) return STATUS.unusable;
  return isMet ? STATUS.failOn : STATUS.reviewed;
}

/** One line on standard error. */
export function complain(message: string): void {
  process.stderr.write(`${message.replace(/[\p{Cc}\s]+/gu, ' ')}\n`);
}

function failsOn(level: FailOn | undefined, { verdict: { counts } }: Review): boolean {
  if (level === undefined) return false;
  return counts.beyond > 0 || (level === 'caution' && counts.caution > 0);
}

function outputEnded(output: Output, { lang }: Options): Status {
  const failure = output.failure();
  complain(failure instanceof Error ? wordsIn[lang].outputFailed(failure.message) : wordsIn[lang].outputClosed);
  return STATUS.unusable;
}
