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
parentPort?.on('message', async ({ n, page, target, asOf }: Question) => {
  const { json, ...answer } = await answerFor(page, target, asOf);
  if (json === undefined) return parentPort?.postMessage({ n, answer } satisfies Reply);
  const bytes = typeof json === 'string' ? encoder.encode(json) : json;
  parentPort?.postMessage(
    { n, answer: { ...answer, json: bytes } } satisfies Reply,
    bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [],
  );
});
