import { readFile } from '@/lib/acquire/file';
import { reviewSource } from '@/lib/review/review';
import type { Problem, Review } from '@/lib/schema/review';
import type { Source } from '@/lib/text/types';
import { pack } from '@/rules/zh-CN';
import { decode, readPath, readStream } from './bytes';
import type { Input, Reason } from './inputs';
import type { Options } from './options';
import { wordsIn } from './words';

/** The review of one input, or the `problem/1` in its place. Never throws: what goes wrong with one input leaves the others alone. */
export async function reviewInput(input: Input, { lang, asOf }: Options): Promise<Review | Problem> {
  const problem = (reason: Reason, message = wordsIn[lang].problem[reason]): Problem => ({
    schema: 'problem/1',
    input: input.input,
    reason,
    message,
  });
  if (input.kind === 'problem') return problem(input.reason);
  const read = input.kind === 'file' ? await readPath(input.input) : await readStream(input.input);
  if (!read.ok) return problem(read.reason);
  try {
    const name = input.kind === 'stdin' ? '' : fileName(input.input);
    const file = await readFile({ name, bytes: read.bytes }, { decode, readHtml });
    return file.ok ? reviewSource(file.source, pack, { asOf }) : problem(file.reason);
  } catch (error) {
    return problem('unreadable', wordsIn[lang].failed(firstLine(error)));
  }
}

/** linkedom takes longer to load than a text to review, so only a page brings it in. */
async function readHtml(html: string, url?: string): Promise<Source> {
  const page = await import('@/lib/acquire/html');
  return page.readHtml(html, url);
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
