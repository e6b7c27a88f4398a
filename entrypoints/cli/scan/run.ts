import type { Page } from '@/lib/scan/page';
import { type Entry, OUTCOME_OF, type Outcome, type Target, type Why } from '@/lib/scan/types';
import type { Problem } from '@/lib/schema/review';
import type { Answer } from './answer';
import type { Fetched } from './crawl';
import type { Item } from './items';
import type { Journal } from './journal';
import { hostLanes } from './lanes';

/** Who does the work: this machine's threads, or workers on other machines. */
export interface Hands {
  fetch(target: Target): Promise<Fetched>;
  review(page: Page, target: Target): Promise<Answer>;
}

export interface Run {
  items: AsyncIterable<Item>;
  journal: Journal;
  hands: Hands;
  hosts: number;
  delayMs: number;
  /** Pages from disk under way at once. */
  most: number;
  message: (why: Why) => string;
  signal: AbortSignal;
  /** A target ended, or so many records of an archive together. */
  onEnd?: (outcome: Outcome, count: number) => void;
  /** How many targets are known, whenever that changes. */
  onKnown?: (known: number) => void;
}

/** Targets that end here, before anybody has to be asked. */
type Ended = { why: Why; detail?: string; json?: string | Uint8Array; linked?: Target[]; attempts?: number; count?: number };

/**
 * Takes every item to its end and writes one line each into the journal; what the journal already holds is not done again. Pages on the web go
 * through one lane a host; the agreements they link to follow. Stops early, between two pages, when the signal says so.
 */
export async function runScan(run: Run): Promise<void> {
  const { journal, hands, signal } = run;
  const lanes = hostLanes({ most: run.hosts, delayMs: run.delayMs });
  const known = new Set<string>();
  const found: Target[] = [...journal.linked];
  const local = new Set<Promise<void>>();
  let failure: unknown;
  signal.addEventListener('abort', () => lanes.stop(), { once: true });

  const end = (target: Target, ended: Ended, began: number) => {
    const linked = (ended.linked ?? []).filter(({ id }) => id !== target.id);
    journal.append(target.id, headLine(target, { ...ended, linked }, began), ended.json ?? problemOf(target, ended.why, run.message));
    run.onEnd?.(OUTCOME_OF[ended.why], ended.count ?? 1);
    found.push(...linked);
  };
  const isNew = (target: Target): boolean => {
    if (known.has(target.id)) return false;
    known.add(target.id);
    run.onKnown?.(known.size);
    return !journal.has(target.id);
  };
  const reviewed = async (page: Page, target: Target, began: number, attempts = 1) => {
    const answer = await hands.review(page, target);
    end(target, { ...answer, attempts }, began);
  };
  const addUrl = (target: Target) => {
    const { url } = target;
    if (url === undefined || signal.aborted || !isNew(target)) return;
    const { host } = new URL(url);
    lanes.add(host, () =>
      guarded(async () => {
        const began = Date.now();
        const fetched = await hands.fetch(target);
        if (signal.aborted && !fetched.ok) return;
        lanes.slow(host, fetched.pauseMs);
        if (!fetched.ok) return end(target, fetched, began);
        // The host is free for its next page while this one is read, unless too many are waiting to be read.
        await room();
        hold(() => reviewed(fetched.page, target, began, fetched.attempts));
      }),
    );
  };
  const hold = (work: () => Promise<void>) => {
    const held = guarded(work).finally(() => local.delete(held));
    local.add(held);
  };
  /** What fails here is not a page but the scan itself (a full disk): nothing new is begun, and the scan ends with it. */
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      failure ??= error;
      lanes.stop();
    }
  };
  const room = async () => {
    while (local.size >= run.most) await Promise.race(local);
  };
  const openItem = async ({ target, open, why, detail, count }: Item) => {
    const began = Date.now();
    if (why !== undefined)
      return end(target, { why, ...(detail !== undefined && { detail }), ...(count !== undefined && { count }) }, began);
    const read = await open?.();
    if (read?.ok) return reviewed(read.value, target, began);
    end(target, { why: read?.why ?? 'error' }, began);
  };

  for await (const item of run.items) {
    if (signal.aborted || failure !== undefined) break;
    if (item.target.kind === 'url' && item.why === undefined) addUrl(item.target);
    else if (isNew(item.target)) {
      await room();
      hold(() => openItem(item));
    }
  }
  for (let depth = 1; ; depth++) {
    await lanes.idle();
    await Promise.all(local);
    const next = linkedAt(depth, found);
    if (next.length === 0 || signal.aborted || failure !== undefined) break;
    for (const target of next) addUrl(target);
  }
  if (failure !== undefined) throw failure;
  await journal.sync();
}

/**
 * The linked agreements of one depth, each once. A depth begins when the one above has ended, and of several pages that link to one agreement
 * the same one always counts, so the order in which servers answer changes no result.
 */
function linkedAt(depth: number, found: readonly Target[]): Target[] {
  const byId = new Map<string, Target>();
  for (const target of found) {
    const known = byId.get(target.id);
    if (target.depth === depth && (known === undefined || claim(target) < claim(known))) byId.set(target.id, target);
  }
  return [...byId.values()];
}

const claim = ({ platform, from }: Target): string => `${platform ?? '\uffff'}\n${from ?? ''}`;

/** A line of the journal without its last brace; the result goes in behind it, as the JSON it already is. */
function headLine(target: Target, { why, detail, linked, attempts, count }: Ended & { linked: Target[] }, began: number): string {
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

function problemOf({ input }: Target, why: Why, message: (why: Why) => string): string {
  const problem: Problem = { schema: 'problem/1', input, reason: reasonOf(why), message: message(why) };
  return JSON.stringify(problem);
}

function reasonOf(why: Why): Problem['reason'] {
  switch (why) {
    case 'read':
    case 'article':
    case 'no-agreement':
    case 'not-lending':
    case 'nothing-read':
    case 'language':
    case 'jurisdiction':
      return 'error';
    default:
      return why;
  }
}
