import { Worker } from 'node:worker_threads';
import type { Page } from '@/lib/scan/page';
import type { Target } from '@/lib/scan/types';
import type { Answer } from './answer';
import type { Question, Reply } from './thread';

export interface Threads {
  review(page: Page, target: Target, asOf: string): Promise<Answer>;
  close(): Promise<void>;
}

interface Seat {
  worker: Worker;
  current?: { n: number; resolve: (answer: Answer) => void; timer: NodeJS.Timeout };
}

/**
 * A few threads that review pages beside each other. One that takes longer than `limitMs` over a page, or dies of it, is replaced, and that
 * page alone ends as `timeout` or `error`.
 */
export function openThreads({ count, limitMs }: { count: number; limitMs: number }): Threads {
  const waiting: { page: Page; target: Target; asOf: string; resolve: (answer: Answer) => void }[] = [];
  let isClosed = false;
  let numbers = 0;

  const end = (seat: Seat, answer: Answer) => {
    const { current } = seat;
    if (current === undefined) return;
    clearTimeout(current.timer);
    delete seat.current;
    current.resolve(answer);
  };
  const seats: Seat[] = [];
  function seatFor(): Seat | undefined {
    const free = seats.find(({ current }) => current === undefined);
    if (free !== undefined || seats.length >= count) return free;
    const seat: Seat = { worker: hire() };
    watch(seat);
    seats.push(seat);
    return seat;
  }
  function hire(): Worker {
    // Data from this process only; a heap limit of its own, so that one monstrous page cannot take the scan with it.
    return new Worker(new URL('./scan/thread.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  }
  function watch(seat: Seat): void {
    const { worker } = seat;
    worker.on('message', ({ n, answer }: Reply) => {
      if (seat.worker === worker && seat.current?.n === n) end(seat, answer);
      next();
    });
    worker.on('error', (error) => replace(seat, worker, { why: 'error', detail: error.message, linked: [] }));
  }
  function replace(seat: Seat, worker: Worker, answer: Answer): void {
    if (isClosed || seat.worker !== worker) return;
    void worker.terminate();
    seat.worker = hire();
    watch(seat);
    end(seat, answer);
    next();
  }
  function next(): void {
    const seat = waiting.length > 0 ? seatFor() : undefined;
    const task = seat && waiting.shift();
    if (!task) return;
    const { worker } = seat;
    const n = numbers++;
    const timer = setTimeout(() => replace(seat, worker, { why: 'timeout', linked: [] }), limitMs);
    seat.current = { n, resolve: task.resolve, timer };
    worker.postMessage({ n, page: task.page, target: task.target, asOf: task.asOf } satisfies Question);
    next();
  }
  return {
    review: (page, target, asOf) =>
      new Promise((resolve) => {
        waiting.push({ page, target, asOf, resolve });
        next();
      }),
    async close() {
      isClosed = true;
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}
