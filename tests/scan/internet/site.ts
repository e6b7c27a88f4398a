import type { Outcome, Why } from '@/lib/scan/types';
import type { Agreement } from './agreement';
import type { Random } from './random';

/** What a host answers. `hang`: it never does. `cut`: it hangs up in the middle. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  delayMs?: number;
  hang?: boolean;
  cut?: boolean;
}
export type Route = (visit: number) => Answer;

/** One platform of the test internet, with what a scan must say of it. */
export interface Site {
  name: string;
  host: string;
  /** The address in the list of targets. */
  url: string;
  kind: string;
  routes: Record<string, Route>;
  robots?: Route;
  /** How connecting goes; by default it works. */
  connect?: 'hang' | 'refuse';
  expected: { outcome: Outcome; why: Why; planted: string[] };
  /** Pages that follow from it, by path: what must be found there. */
  linked?: Record<string, string[]>;
}

export const page = (body: string | Uint8Array, type = 'text/html; charset=utf-8', headers: Record<string, string> = {}): Answer => ({
  body,
  headers: { 'content-type': type, ...headers },
});
export const always =
  (answer: Answer): Route =>
  () =>
    answer;
/** Fails the first times, then answers. */
export const after =
  (times: number, failing: Answer, answer: Answer): Route =>
  (visit) =>
    visit < times ? failing : answer;

export type Made = Omit<Site, 'name' | 'host' | 'url' | 'kind'>;
export interface Maker {
  kind: string;
  count: number;
  make(made: { paper: Agreement; host: string; random: Random; n: number }): Made;
}

export const read = (paper: Agreement): Site['expected'] => ({ outcome: 'reviewed', why: 'read', planted: paper.planted });
export const ends = (outcome: Outcome, why: Why): Site['expected'] => ({ outcome, why, planted: [] });
export const at = (route: Route): Made['routes'] => ({ '/agreement': route });
export const moved = (location: string): Answer => ({ status: 302, headers: { location } });
