import { describe, expect, it } from 'vitest';
import { hostLanes } from '@/entrypoints/cli/scan/lanes';

/** Adds `count` tasks of a few ms on each host, and tells how they ran. */
async function ran(hosts: readonly string[], count: number, { most, delayMs }: { most: number; delayMs: number }) {
  const lanes = hostLanes({ most, delayMs });
  const times: { host: string; start: number; end: number }[] = [];
  let busy = 0;
  let mostBusy = 0;
  for (const host of hosts) {
    for (let n = 0; n < count; n++) {
      lanes.add(host, async () => {
        const start = Date.now();
        mostBusy = Math.max(mostBusy, ++busy);
        await new Promise((resolve) => setTimeout(resolve, 5));
        busy--;
        times.push({ host, start, end: Date.now() });
      });
    }
  }
  await lanes.idle();
  return { times, mostBusy };
}

describe('lanes', () => {
  it('ask a host for one page at a time, with the pause between', async () => {
    const { times } = await ran(['a', 'b', 'c'], 4, { most: 10, delayMs: 20 });
    expect(times).toHaveLength(12);
    for (const each of Map.groupBy(times, ({ host }) => host).values()) {
      for (const [i, { start }] of each.entries()) if (i > 0) expect(start - (each[i - 1]?.end ?? 0)).toBeGreaterThanOrEqual(19);
    }
  });
  it('visit no more hosts at once than allowed', async () => {
    expect((await ran(['a', 'b', 'c', 'd', 'e'], 3, { most: 2, delayMs: 0 })).mostBusy).toBe(2);
  });
  it('drop what has not begun when stopped', async () => {
    const lanes = hostLanes({ most: 1, delayMs: 0 });
    let count = 0;
    for (let n = 0; n < 10; n++) lanes.add('a', async () => void count++);
    lanes.stop();
    await lanes.idle();
    expect(count).toBe(1);
  });
  it('are idle at once with nothing to do', async () => {
    await hostLanes({ most: 1, delayMs: 1000 }).idle();
  });
});
