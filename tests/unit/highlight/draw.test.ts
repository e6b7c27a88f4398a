import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { Ink } from '@/lib/highlight/draw';

/** linkedom has no highlights and no ranges to speak of: these are enough to count what would be drawn. */
function pageOf(words: string) {
  const { document, window } = parseHTML(`<html><body><p>${words}</p></body></html>`);
  const highlights = new Map<string, Set<unknown>>();
  Object.assign(window, {
    Highlight: class extends Set<unknown> {
      constructor(...ranges: unknown[]) {
        super(ranges);
      }
    },
    CSS: { highlights },
  });
  Object.assign(document, { createRange: () => ({ setStart: () => {}, setEnd: () => {} }) });
  const node = document.querySelector('p')?.firstChild;
  if (!node) throw new Error('no text');
  return { node, highlights };
}

it('marks an endless line only where a person asks', () => {
  const { node, highlights } = pageOf('借'.repeat(1_000_001));
  const ink = new Ink();
  expect(ink.draw('beyond', [{ node, start: 0, end: 4 }])).toBe(0);
  expect(highlights.size).toBe(0);
  expect(ink.draw('current', [{ node, start: 0, end: 4 }])).toBe(1);
  expect([...highlights.keys()]).toEqual(['bys-current']);
});

it('marks nothing in a line that has become shorter', () => {
  const { node } = pageOf('借款');
  expect(new Ink().draw('beyond', [{ node, start: 0, end: 2 }])).toBe(1);
  expect(new Ink().draw('beyond', [{ node, start: 0, end: 3 }])).toBe(0);
});
