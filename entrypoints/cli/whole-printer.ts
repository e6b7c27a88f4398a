import type { Bundle } from '@/lib/schema/bundle';
import type { Problem, Review } from '@/lib/schema/review';
import { toCsv } from '@/lib/serialise/csv';
import { pack } from '@/rules/zh-CN';
import type { Options } from './options';
import type { Printer } from './printers';

/** HTML and CSV are one file for all inputs, so they are written after the last. */
export async function wholePrinter({ format, lang }: Options): Promise<Printer> {
  const results: (Review | Problem)[] = [];
  let together: Bundle | undefined;
  const html = format === 'html' ? await import('@/lib/serialise/html') : undefined;
  return {
    result(result) {
      results.push(result);
      return '';
    },
    bundle(bundle) {
      together = bundle;
      return '';
    },
    end() {
      if (html === undefined) return toCsv(results, together);
      const reviews = results.filter((result) => result.schema === 'review/1');
      return reviews.length === 0 ? '' : html.toHtmlOfAll(reviews, { pack, locale: lang }, together);
    },
  };
}
