import { htmlEnv, parse } from '@/lib/acquire/html';
import { readPage } from '@/lib/acquire/page';
import type { Source } from '@/lib/text/types';

/** A page as linkedom gives it: a fragment becomes the body. */
export function page(html: string, url = 'https://birch.example/loan/') {
  const document = parse(html);
  return { document, ...readPage(document, htmlEnv(document, url)) };
}

/** Each passage as `kind words`, hidden ones with a mark. */
export function lines({ text, passages }: Source): string[] {
  return passages.map(
    ({ kind, level, hidden, start, end }) => `${kind}${level ?? ''}${hidden ? ` (${hidden})` : ''}: ${text.slice(start, end)}`,
  );
}
