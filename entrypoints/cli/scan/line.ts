import { type Entry, OUTCOME_OF, type Target, type Why } from '@/lib/scan/types';
import type { Problem } from '@/lib/schema/review';

/** How a target ended, before it is a line of the journal. */
export interface Ended {
  why: Why;
  detail?: string;
  json?: string | Uint8Array;
  linked?: Target[];
  attempts?: number;
  count?: number;
}

/** A line of the journal without its last brace; the result goes in behind it, as the JSON it already is. */
export function headLine(target: Target, { why, detail, linked, attempts, count }: Ended & { linked: Target[] }, began: number): string {
  const head: Omit<Entry, 'result'> = {
    schema: 'scan-entry/1',
    ...target,
    outcome: OUTCOME_OF[why],
    why,
    ...(detail !== undefined && { detail: detail.slice(0, 500) }),
    attempts: attempts ?? 1,
    at: new Date().toISOString(),
    ms: Date.now() - began,
    linked,
    ...(count !== undefined && { count }),
  };
  return JSON.stringify(head).slice(0, -1);
}

export function problemOf({ input }: Target, why: Why, message: (why: Why) => string): string {
  const problem: Problem = { schema: 'problem/1', input, reason: reasonOf(why), message: message(why) };
  return JSON.stringify(problem);
}

function reasonOf(why: Why): Problem['reason'] {
  switch (why) {
    case 'read':
    case 'article':
    case 'no-agreement':
    case 'not-lending':
    case 'packed':
    case 'nothing-read':
    case 'language':
    case 'jurisdiction':
      return 'error';
    default:
      return why;
  }
}
