import { describe, expect, it } from 'vitest';
import { textBlocks } from '@/components/text-segments';
import { finding } from './reviews';

const at = (start: number, end: number, id: string) => ({
  ...finding({ rule: 'x', severity: 'beyond', sentence: '我们。' }),
  start,
  end,
  id,
});
const joined = (blocks: ReturnType<typeof textBlocks>) => blocks.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');

describe('an agreement in blocks', () => {
  it('joins to the text itself, whatever is marked', () => {
    const text = `${'一二三四五六七八九十\n'.repeat(2000)}末`;
    const blocks = textBlocks(text, [at(5, 9, 'a'), at(4100, 9000, 'b'), at(text.length - 1, text.length, 'c')]);
    expect(joined(blocks)).toBe(text);
    expect(blocks.length).toBeGreaterThan(3);
  });

  it('gives the words that two findings share to both, in the look of the gravest', () => {
    const second = { ...at(4, 8, 'second'), severity: 'notice' as const };
    const marked = textBlocks('0123456789', [at(2, 6, 'first'), second]).flatMap(({ segments }) =>
      segments.flatMap((each) => (each.marked ? [[each.text, each.marked.look, ...each.marked.findings]] : [])),
    );
    expect(marked).toEqual([
      ['23', 'beyond', 'first'],
      ['45', 'beyond', 'first', 'second'],
      ['67', 'notice', 'second'],
    ]);
  });

  it('leaves out a span that the text does not hold', () => {
    expect(joined(textBlocks('0123', [at(2, 9, 'a')]))).toBe('0123');
  });

  it('ends a block only after a line', () => {
    const blocks = textBlocks('甲乙丙\n'.repeat(5000), []);
    for (const { segments } of blocks) expect(segments.at(-1)?.text.endsWith('\n')).toBe(true);
  });

  it('marks the same words elsewhere too', () => {
    const twice = { ...at(0, 2, 'a'), also: [{ start: 6, end: 8 }] };
    expect(textBlocks('0123456789', [twice]).flatMap(({ segments }) => segments.filter((each) => each.marked))).toHaveLength(2);
  });
});
