import { Worker } from 'node:worker_threads';
import type { Page } from '@/lib/scan/page';
import type { Target } from '@/lib/scan/types';
import type { Answer } from './answer';
import type { Question, Reply } from './thread';

export interface Threads {
  review(page: Page, target: Target, asOf: string): Promise<Answer>;
  close(): Promise<void>;
}

interface Task extends Omit<Question, 'n'> {
  resolve: (answer: Answer) => void;
}

/** A thread with the page it reads and the one it reads next, so that it need not wait for this process between two. */
interface Seat {
  worker: Worker;
  tasks: (Task & { n: number })[];
  timer?: NodeJS.Timeout;
}

const AHEAD = 2;
const HEAP_MB = 1024;
/** A review makes many small objects and drops them: with a third more room than by default there are a quarter fewer collections. */
const YOUNG_MB = 64;
/** Beside the bundled doors. */
const PROGRAM = new URL('./scan/thread.js', import.meta.url);

export interface ThreadOptions {
  count: number;
  limitMs: number;
  heapMb?: number;
  program?: URL;
}

/**
 * A few threads that review pages beside each other, started when there is work. One that takes longer than `limitMs` over a page, or dies of
 * it, is replaced, and that page alone ends as `timeout` or `error`.
 */
export function openThreads({ count, limitMs, heapMb = HEAP_MB, program = PROGRAM }: ThreadOptions): Threads {
  const waiting: Task[] = [];
  const seats: Seat[] = [];
  let isClosed = false;
  let numbers = 0;

  function hire(): Worker {
    // A heap limit of its own, so that one monstrous page cannot take the scan with it.
    return new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB } });
  }
  function listen(seat: Seat): void {
    const { worker } = seat;
    worker.on('message', ({ n, answer }: Reply) => {
      if (seat.worker === worker && seat.tasks[0]?.n === n) end(seat, answer);
    });
    let detail = 'the thread ended';
    worker.on('error', ({ message }) => {
      detail = message;
    });
    // Not at the error, which may overtake the answer to the page before; at the end all answers have arrived.
    worker.on('exit', () => replace(seat, worker, { why: 'error', detail, linked: [] }));
  }
  /** The page in hand has its answer; the next one's time begins. */
  function end(seat: Seat, answer: Answer): void {
    clearTimeout(seat.timer);
    seat.tasks.shift()?.resolve(answer);
    if (seat.tasks.length > 0) watch(seat);
    next();
  }
  function watch(seat: Seat): void {
    const { worker } = seat;
    seat.timer = setTimeout(() => replace(seat, worker, { why: 'timeout', linked: [] }), limitMs);
  }
  /** Only the page in hand is to blame; the one behind it goes to whoever is free. */
  function replace(seat: Seat, worker: Worker, answer: Answer): void {
    if (isClosed || seat.worker !== worker) return;
    void worker.terminate();
    seat.worker = hire();
    listen(seat);
    waiting.unshift(...seat.tasks.splice(1));
    end(seat, answer);
  }
  function seatFor(): Seat | undefined {
    const idle = seats.find(({ tasks }) => tasks.length === 0);
    if (idle !== undefined) return idle;
    if (seats.length < count) return newSeat();
    return seats.find(({ tasks }) => tasks.length < AHEAD);
  }
  function newSeat(): Seat {
    const seat: Seat = { worker: hire(), tasks: [] };
    listen(seat);
    seats.push(seat);
    return seat;
  }
  function next(): void {
    const seat = waiting.length > 0 ? seatFor() : undefined;
    const task = seat && waiting.shift();
    if (!task) return;
    const n = numbers++;
    seat.tasks.push({ ...task, n });
    if (seat.tasks.length === 1) watch(seat);
    const { target, asOf } = task;
    const { page, moved } = movable(task.page);
    seat.worker.postMessage({ n, page, target, asOf } satisfies Question, moved);
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
      for (const { timer } of seats) clearTimeout(timer);
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}

/**
 * Bytes are copied once and change hands: they are often a small view of a large buffer, which would be copied whole. Ours stay, for another
 * thread in case this one dies.
 */
function movable(page: Page): { page: Page; moved: ArrayBuffer[] } {
  if (page.form !== 'bytes') return { page, moved: [] };
  const bytes = new Uint8Array(page.bytes);
  return { page: { ...page, bytes }, moved: [bytes.buffer] };
}
