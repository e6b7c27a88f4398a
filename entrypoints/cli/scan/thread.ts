import { parentPort } from 'node:worker_threads';
import type { Page } from '@/lib/scan/page';
import type { Target } from '@/lib/scan/types';
import { type Answer, answerFor } from './answer';

/** A thread that reads and reviews pages: one message in, one message out. */
export interface Question {
  n: number;
  page: Page;
  target: Target;
  asOf: string;
}
export type Reply = { n: number; answer: Answer };

const encoder = new TextEncoder();

/** The review goes back as bytes that change hands: nothing is copied, and the process that writes it need not look at a character. */
async function answer({ n, page, target, asOf }: Question): Promise<void> {
  const { json, ...rest } = await answerFor(page, target, asOf);
  if (json === undefined) return parentPort?.postMessage({ n, answer: rest } satisfies Reply);
  const bytes = typeof json === 'string' ? encoder.encode(json) : json;
  parentPort?.postMessage(
    { n, answer: { ...rest, json: bytes } } satisfies Reply,
    bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [],
  );
}

// One page after the other, in the order they came: while a PDF is being read the next page has arrived, and must not be begun, or the
// wrong one would be blamed for what happens.
let last = Promise.resolve();
parentPort?.on('message', (question: Question) => {
  last = last.then(() => answer(question));
});
