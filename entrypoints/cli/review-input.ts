import { readFiles } from '@/lib/acquire/files';
import { reviewSource } from '@/lib/review/review';
import type { Problem, Review } from '@/lib/schema/review';
import { pack } from '@/rules/zh-CN';
import { readPath, readStream } from './bytes';
import { fileTools } from './file-tools';
import type { Input, Reason } from './inputs';
import type { Options } from './options';
import { wordsIn } from './words';

/** What came of one input, or of one document in an archive: `input` is its path, below an archive's the path inside it. */
export interface Reviewed {
  input: string;
  result: Review | Problem;
}

/**
 * The review of one input, or the `problem/1` in its place; for an archive, those of the documents in it. Never throws: what goes wrong
 * with one document leaves the others alone.
 */
export async function* reviewInput(input: Input, options: Options): AsyncGenerator<Reviewed> {
  const path = input.input;
  if (input.kind === 'problem') return yield { input: path, result: problemOf(path, input.reason, options) };
  const read = input.kind === 'file' ? await readPath(path) : await readStream(path);
  if (!read.ok) return yield { input: path, result: problemOf(path, read.reason, options) };
  const name = input.kind === 'stdin' ? '' : fileName(path);
  let inside = path;
  try {
    for await (const document of readFiles({ name, bytes: read.bytes }, fileTools)) {
      inside = `${path}${document.name.slice(name.length)}`;
      const { result: file } = document;
      const result = file.ok ? reviewSource(file.source, pack, options) : problemOf(inside, file.reason, options);
      yield { input: inside, result };
    }
  } catch (error) {
    yield { input: inside, result: problemOf(inside, 'unreadable', options, wordsIn[options.lang].failed(firstLine(error))) };
  }
}

function problemOf(input: string, reason: Reason, { lang }: Options, message = wordsIn[lang].problem[reason]): Problem {
  return { schema: 'problem/1', input, reason, message };
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
