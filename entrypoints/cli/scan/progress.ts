import type { Outcome } from '@/lib/scan/types';
import type { ScanWords } from './words';

export interface Progress {
  known(count: number): void;
  ended(outcome: Outcome): void;
  close(): void;
}

const WIDTH = 24;
const EVERY_MS = 200;

/** One line that is drawn over itself: how many of how many, and the time left. Silent unless the stream is a terminal. */
export function progressOn(stream: NodeJS.WriteStream, { done, words }: { done: number; words: ScanWords }): Progress {
  if (!stream.isTTY) return { known() {}, ended() {}, close() {} };
  const began = Date.now();
  let total = 0;
  let ended = 0;
  let troubled = 0;
  const draw = () => {
    const all = Math.max(total, done + ended, 1);
    const part = Math.min(1, (done + ended) / all);
    const filled = Math.round(part * WIDTH);
    const left = ended === 0 ? undefined : ((all - done - ended) * (Date.now() - began)) / ended;
    const line = `${'━'.repeat(filled)}${'┈'.repeat(WIDTH - filled)} ${words.progress(done + ended, all, left, troubled)}`;
    stream.write(`\r\x1b[2K${line.slice(0, Math.max(10, stream.columns - 1))}`);
  };
  const timer = setInterval(draw, EVERY_MS);
  timer.unref();
  return {
    known(count) {
      total = Math.max(total, count);
    },
    ended(outcome) {
      ended++;
      if (outcome === 'blocked' || outcome === 'failed' || outcome === 'unreadable') troubled++;
    },
    close() {
      clearInterval(timer);
      draw();
      stream.write('\n');
    },
  };
}
