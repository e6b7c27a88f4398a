import { browser } from 'wxt/browser';
import { z } from 'zod';
import { bundleSchema } from '@/lib/schema/bundle';
import { reviewSchema } from '@/lib/schema/review';
import { REVIEW, reviewKey } from '@/lib/storage-watch';

/**
 * Everything that is stored, but for the settings, which have a file of their own. First, what the background keeps while the browser runs:
 * one review a tab, in session storage, since the background itself may stop at any moment. The page's text is never kept, only the quotes
 * that findings hold.
 */
const keptSchema = z.object({
  /** Made by the reader at injection: tells this page from the next one in the same tab. */
  nonce: z.string(),
  review: reviewSchema,
  title: z.string(),
  url: z.string(),
  /** The page with the agreements it links to, once somebody asked for them. */
  bundle: bundleSchema.optional(),
  /** Frames whose words follow the page's own in the reviewed text: where each begins. */
  frames: z.array(z.object({ frameId: z.number(), start: z.number() })).optional(),
  /** Milliseconds since 1970, to drop the oldest first. */
  at: z.number(),
});

export type KeptReview = z.infer<typeof keptSchema>;

/** As JSON: browsers take ten thousand small objects apart one by one, in more time than the review took. */
const storedSchema = z.object({ version: z.literal(2), at: z.number(), json: z.string() });

/** Of the 10 MB that session storage holds, in UTF-16 units of JSON; browsers count up to three bytes for one. */
const MOST_UNITS = 3_000_000;
const MOST_TABS = 60;

/**
 * Keeps a tab's review in place of an older one; the oldest of other tabs are dropped to make room. One too large is kept without its bundle,
 * or not at all.
 */
export async function keepReview(tabId: number, kept: KeptReview): Promise<void> {
  const { bundle, ...alone } = kept;
  const whole = JSON.stringify(kept);
  const json = bundle && whole.length > MOST_UNITS ? JSON.stringify(alone) : whole;
  const key = reviewKey(tabId);
  const size = json.length;
  const others = (await everyReview()).filter((other) => other.key !== key).sort((a, b) => b.at - a.at);
  let units = size;
  const dropped = others.filter((other, index) => {
    units += other.size;
    return units > MOST_UNITS || index >= MOST_TABS - 1;
  });
  await browser.storage.session.remove([...dropped.map((other) => other.key), ...(size > MOST_UNITS ? [key] : [])]);
  if (size <= MOST_UNITS)
    await browser.storage.session.set({ [key]: { version: 2, at: kept.at, json } satisfies z.infer<typeof storedSchema> });
}

/** The review kept for a tab; undefined when there is none, or it is of a form no longer read. */
export async function keptReview(tabId: number): Promise<KeptReview | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(reviewKey(tabId));
  const item = storedSchema.safeParse(stored[reviewKey(tabId)]);
  const parsed = item.success ? keptSchema.safeParse(fromJson(item.data.json)) : undefined;
  return parsed?.data;
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export async function dropReview(tabId: number): Promise<void> {
  await browser.storage.session.remove(reviewKey(tabId));
}

async function everyReview(): Promise<{ key: string; at: number; size: number }[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(REVIEW))
    .map(([key, value]) => {
      const item = storedSchema.safeParse(value);
      return item.success ? { key, at: item.data.at, size: item.data.json.length } : { key, at: 0, size: 0 };
    });
}

/** Removes everything this extension has stored: the settings, and what was said of every tab. */
export async function wipeEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Per site: whether the signing-moment strip is wanted there, and the findings after which it was told to go. */
const stripSchema = z.object({ version: z.literal(1), isWanted: z.boolean(), seen: z.string().optional() });
export type Strip = Omit<z.infer<typeof stripSchema>, 'version'>;

const STRIP = 'strip:';
const stripKey = (origin: string) => STRIP + origin;

/** The strip on a site; not wanted unless the person said so. */
export async function keptStrip(origin: string): Promise<Strip> {
  const stored: Record<string, unknown> = await browser.storage.local.get(stripKey(origin));
  const parsed = stripSchema.safeParse(stored[stripKey(origin)]);
  return parsed.success ? parsed.data : { isWanted: false };
}

/** Keeps what is wanted on a site; a site where it is not wanted leaves nothing behind. */
export async function keepStrip(origin: string, strip: Strip): Promise<void> {
  if (strip.isWanted) await browser.storage.local.set({ [stripKey(origin)]: { version: 1, ...strip } });
  else await browser.storage.local.remove(stripKey(origin));
}

/** Sites whose pages are reviewed as soon as they have loaded; each was listed by the reader, who also granted its host then. */
const autoSchema = z.object({ version: z.literal(1) });
const AUTO = 'auto:';

/** Whether pages of this origin are reviewed by themselves. */
export async function isAutomatic(origin: string): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(AUTO + origin);
  return autoSchema.safeParse(stored[AUTO + origin]).success;
}

export async function keepAutomatic(origin: string, isWanted: boolean): Promise<void> {
  if (isWanted) await browser.storage.local.set({ [AUTO + origin]: { version: 1 } satisfies z.infer<typeof autoSchema> });
  else await browser.storage.local.remove(AUTO + origin);
}

/** What the reader chose for a site. */
export interface Site {
  origin: string;
  automatic: boolean;
  strip: boolean;
}

/** Every site that the reader chose something for, by name. */
export async function keptSites(): Promise<Site[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const named = (prefix: string) => Object.keys(stored).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  const origins = [...new Set([...named(AUTO), ...named(STRIP)])].sort();
  return Promise.all(
    origins.map(async (origin) => ({ origin, automatic: await isAutomatic(origin), strip: (await keptStrip(origin)).isWanted })),
  );
}

/** Calls back whenever what was chosen for a site changed; gives the way to stop. */
export function onSites(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(AUTO) || key.startsWith(STRIP))) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
