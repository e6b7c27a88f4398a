import { liveEnv } from '@/lib/acquire/live';
import { stretchesOf } from '@/lib/acquire/node-map';
import { packPage } from '@/lib/acquire/packed';
import { PageReading, readPage } from '@/lib/acquire/page';
import { savePage } from '@/lib/acquire/save';
import { watchPage } from '@/lib/acquire/watch';
import { PageMarks } from '@/lib/highlight/page-marks';

/** The reader's parts, put into a page by the tests: what they give there must survive JSON. */
const env = () => liveEnv(window, { now: new Date(0) });
const read = () => readPage(document, env());
const reading = () => {
  const { source, nodes } = read();
  return { text: source.text, nodes };
};

function around(text: string, quote: string) {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return { start, end, quote, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

Object.assign(globalThis, {
  bysReading: {
    read: () => read().source,
    /** Watches the page as the reader does; gives how often it would have been read again so far, and how often its clock was asked. */
    watch: () => {
      const counts = { settled: 0, looks: 0 };
      const now = performance.now.bind(performance);
      performance.now = () => {
        counts.looks++;
        return now();
      };
      watchPage(window, async () => {
        counts.settled++;
      });
      return () => ({ ...counts });
    },
    /** What the reader does in a tab; the background makes the rest of it. */
    packed: () => {
      const reading = new PageReading(document, env());
      reading.run();
      return packPage(reading.withArticle(reading.blocks()));
    },
    save: () => savePage(document, env()),
    /** Milliseconds that a reading takes, walk and all: the best of three, since others use the machine too. */
    time: () => {
      const times = [1, 2, 3].map(() => {
        const begun = performance.now();
        read();
        return performance.now() - begun;
      });
      return { ms: Math.min(...times), unread: read().source.unread.map(({ why }) => why) };
    },
    /** Every character of every passage, fetched from the page's own nodes; passages that are no text there are left out. */
    back: () => {
      const { source, nodes } = read();
      return source.passages.flatMap(({ start, end }) => {
        const stretches = stretchesOf(nodes, { start, end });
        if (stretches.some(({ node }) => node.nodeType !== 3)) return [];
        return [[source.text.slice(start, end), stretches.map((at) => (at.node.nodeValue ?? '').slice(at.start, at.end)).join('')]];
      });
    },
    mark: (quotes: string[]) => {
      const first = reading();
      const marks = new PageMarks(first, reading);
      const { drawn } = marks.draw(quotes.map((quote) => ({ ...around(first.text, quote), look: 'beyond' as const })));
      return { drawn, located: quotes.map((quote) => marks.locate(around(first.text, quote))) };
    },
  },
});
