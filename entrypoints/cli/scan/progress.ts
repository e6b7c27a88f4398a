import type { Outcome } from '@/lib/scan/types';
import { statusLine } from './status-line';
import type { ScanWords } from './words';

export interface Progress {
  known(count: number): void;
  ended(outcome: Outcome): void;
  close(): void;
}

const WIDTH = 24;

/** How many of how many, and the time left, on one line; `more` says what else there is to say. Silent unless the stream is a terminal. */
export function progressOn(
  stream: NodeJS.WriteStream,
  { done, words, more }: { done: number; words: ScanWords; more: () => string },
): Progress {
  const began = Date.now();
  let total = 0;
  let ended = 0;
  let troubled = 0;
  const line = statusLine(stream, () => {
    const all = Math.max(total, done + ended, 1);
    const filled = Math.round(Math.min(1, (done + ended) / all) * WIDTH);
    const left = ended === 0 ? undefined : ((all - done - ended) * (Date.now() - began)) / ended;
    return `${'━'.repeat(filled)}${'┈'.repeat(WIDTH - filled)} ${words.progress(done + ended, all, left, troubled)}${more()}`;
  });
  return {
    known(count) {
      total = Math.max(total, count);
    },
    ended(outcome) {
      ended++;
      if (outcome === 'blocked' || outcome === 'failed' || outcome === 'unreadable') troubled++;
    },
    close: line.close,
  };
}
