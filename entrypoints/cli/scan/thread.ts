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

parentPort?.on('message', async ({ n, page, target, asOf }: Question) => {
  parentPort?.postMessage({ n, answer: await answerFor(page, target, asOf) } satisfies Reply);
});
