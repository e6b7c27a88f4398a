import { cpus } from 'node:os';
import type { BrowserContext } from '@playwright/test';
import { z } from 'zod';

/** Part of the processors' time that others may take before a time on the wall says nothing of our own work. */
const QUIET = 0.1;

const processesSchema = z.object({ processInfo: z.array(z.object({ cpuTime: z.number() })) });

/** How much of the machine was used while something was timed. */
export interface Load {
  /** Milliseconds that the processors worked for the browser under test, all its processes together. */
  own: number;
  /** Part of the processors' time, from 0 to 1, that went to programs other than the browser under test. */
  others: number;
  isQuiet: boolean;
}

/** Milliseconds that a Chromium's processes say they have worked, all together. */
export function cpuOf({ context }: { context: BrowserContext }): () => Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('no connection to the browser itself');
  return async () => {
    const cdp = await browser.newBrowserCDPSession();
    const { processInfo } = processesSchema.parse(await cdp.send('SystemInfo.getProcessInfo'));
    await cdp.detach();
    return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
}

/** Begins to watch the machine; the result ends it. The browser's own work is told apart by `own`: milliseconds it has worked so far. */
export async function watchLoad(own: () => Promise<number>): Promise<() => Promise<Load>> {
  const before = { own: await own(), busy: busy() };
  return async () => {
    const now = busy();
    const worked = (await own()) - before.own;
    const others = Math.max(0, now.busy - before.busy.busy - worked) / Math.max(1, now.all - before.busy.all);
    return { own: Math.round(worked), others, isQuiet: others <= QUIET };
  };
}

/** Milliseconds that all processors together have worked, and in all. */
function busy(): { busy: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}
