import { afterEach, describe, expect, it } from 'vitest';
import { openThreads, type Threads } from '@/entrypoints/cli/scan/threads';
import { urlTarget } from '@/lib/scan/address';

const program = new URL('./thread-program.mjs', import.meta.url);
const target = urlTarget('https://a.example/');
const origin = { kind: 'file' as const, name: 'a.txt' };
let threads: Threads;
afterEach(() => threads.close());

/** What becomes of pages given all at once. */
async function ends(pages: readonly string[], { count = 2, limitMs = 20_000, heapMb = 64 } = {}): Promise<string[]> {
  threads = openThreads({ count, limitMs, heapMb, program });
  const answers = pages.map((text) => threads.review({ form: 'plain', text, origin }, target, '2026-11-25'));
  return (await Promise.all(answers)).map(({ why, detail }) => `${why} ${detail ?? ''}`.trim());
}
const some = (count: number) => Array.from({ length: count }, (_, n) => `page ${n}`);
const read = (pages: string[]) => pages.map((text) => `read ${text}`);

describe('real threads', () => {
  it('answer every page once, in whatever order they end', async () => {
    expect(await ends(some(50))).toEqual(read(some(50)));
  });

  it.each([
    ['throws over a page', 'throw', 'error broke on this page'],
    ['ends in the middle of a page', 'exit', 'error the thread ended'],
  ])(
    'one that %s is replaced, and that page alone ends so',
    async (_, doing, expected) => {
      const pages = ['before', doing, ...some(12)];
      for (const count of [1, 2]) {
        expect(await ends(pages, { count })).toEqual(['read before', expected, ...read(some(12))]);
        await threads.close();
      }
    },
    30_000,
  );

  it('one that hangs is stopped when its time is over; the page behind it is read by another', async () => {
    expect(await ends(['hang', ...some(6), 'hang'], { count: 1, limitMs: 4000 })).toEqual(['timeout', ...read(some(6)), 'timeout']);
  }, 30_000);

  it('one that a page fills to its limit dies without the process', async () => {
    const [full, ...rest] = await ends(['hoard', ...some(6)], { count: 1 });
    expect(full).toMatch(/^error .*memory/i);
    expect(rest).toEqual(read(some(6)));
  }, 60_000);

  it('copy bytes that are a view of a larger buffer, and leave the sender its own', async () => {
    threads = openThreads({ count: 1, limitMs: 20_000, program });
    const bytes = Buffer.from('……借款协议……').subarray(6, 18);
    const review = () => threads.review({ form: 'bytes', bytes, origin }, target, '2026-11-25');
    expect([(await review()).detail, (await review()).detail]).toEqual(['借款协议', '借款协议']);
  });
});
