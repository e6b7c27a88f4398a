import type { Source } from '@/lib/text/types';

/** A clock, a balance, "剩余 03:59": figures in lines this short change all the time and say nothing new. */
const SHORT = 30;

/** What a page says, apart from figures that tick: two readings of equal likeness need no new review. */
export function likenessOf({ text, passages, unread, url }: Source): string {
  const words = passages.map(({ start, end, hidden }) => {
    const line = text.slice(start, end);
    return `${hidden ?? ''} ${end - start <= SHORT ? line.replace(/\d+/g, '0') : line}`;
  });
  return [url, ...unread.map(({ what, why }) => `${why} ${what}`), ...words].join('\n');
}
