import { linkedAt } from '@/lib/scan/follow';
import { memberTarget, type PackedPage } from '@/lib/scan/packed';
import type { Page } from '@/lib/scan/page';
import { OUTCOME_OF, type Outcome, type Target, type Why } from '@/lib/scan/types';
import type { Answer } from './answer';
import type { Fetched } from './crawl';
import type { Item } from './items';
import type { Journal } from './journal';
import { hostLanes } from './lanes';
import { type Ended, headLine, problemOf } from './line';

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
  /** An archive's documents, then the archive itself: whoever kills the scan in between has it asked for once more, and loses nothing. */
  const opened = async ({ members }: PackedPage, archive: Target, began: number, attempts: number) => {
    const linked: Target[] = [];
    for (const member of members) {
      const target = memberTarget(archive, member.path);
      linked.push(target);
      if (!isNew(target)) continue;
      if ('page' in member) await reviewed(member.page, target, Date.now(), attempts);
      else end(target, { why: member.why, attempts }, Date.now());
    }
    end(archive, { why: 'packed', linked, attempts }, began);
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
        const { page, attempts } = fetched;
        hold(() => (page.form === 'packed' ? opened(page, target, began, attempts) : reviewed(page, target, began, attempts)));
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
