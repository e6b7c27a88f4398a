import { viewOf } from '@/components/view-of';
import { pack } from '@/rules/zh-CN';
import { bundleText } from './bundle-text';
import { wrap } from './layout';
import type { Options } from './options';
import { dim } from './paint';
import { practiceTable } from './practice-table';
import type { Printer } from './printers';
import { reviewText } from './review-text';
import { wordsIn } from './words';

/** Lines longer than this are hard to read even where the terminal is wider. */
const WIDEST = 100;

/** Each review as it comes, then the table of platforms and practices when there were several inputs. */
export function textPrinter({ lang }: Options): Printer {
  const view = viewOf(pack, lang);
  const table = practiceTable(view);
  // Into a file or a pipe lines go whole: whoever reads them there searches or wraps for themselves.
  const width = process.stdout.isTTY ? Math.min(process.stdout.columns, WIDEST) : Number.POSITIVE_INFINITY;
  let count = 0;
  let reviewed = 0;
  return {
    result(result, input) {
      count++;
      table.add(result);
      if (result.schema === 'problem/1') return '';
      return (reviewed++ === 0 ? '' : '\n') + reviewText(result, input === '-' ? wordsIn[lang].standardInput : input, { view, width });
    },
    bundle: (bundle, names) => `\n${bundleText(bundle, names, { view, width })}`,
    end() {
      const legal = reviewed === 0 ? '' : `\n${wrap(view.t.legal, width).map(dim).join('\n')}\n`;
      return (count > 1 ? `\n${table.text()}\n` : '') + legal;
    },
  };
}
