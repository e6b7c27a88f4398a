import { expect, it } from 'vitest';
import { anchor } from '@/lib/highlight/anchor';

const TEXT = '一、我们可能读取您的通讯录。二、逾期后联系您的亲友。三、我们可能读取您的通讯录，用于催收。';
const QUOTE = '读取您的通讯录';

function quoted(text: string, start: number, quote = QUOTE) {
  return {
    start,
    end: start + quote.length,
    quote,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + quote.length, start + quote.length + 32),
  };
}

it('stays at the place where the words still stand', () => {
  const second = TEXT.lastIndexOf(QUOTE);
  expect(anchor(TEXT, quoted(TEXT, second))).toEqual({ start: second, end: second + QUOTE.length });
});

it('chooses the place with the same surroundings when the text has moved', () => {
  const second = TEXT.lastIndexOf(QUOTE);
  const moved = `新的一段。${TEXT}`;
  expect(anchor(moved, quoted(TEXT, second))?.start).toBe(second + 5);
});

it('finds words of which a few have changed', () => {
  const quote = '联系您的亲属、朋友、同事';
  const text = `首先。联系您的亲属、好友、同事，督促还款。`;
  const found = anchor(text, { ...quoted('', 0, quote), start: 40, end: 40 + quote.length });
  expect(found && text.slice(found.start, found.end)).toBe('联系您的亲属、好友、同事');
});

it('does not take other words for short ones, nor much changed words for the same', () => {
  expect(anchor('读取您的相册', quoted('', 0))).toBeUndefined();
  expect(anchor('我们不会向任何人提供任何资料。', quoted('', 0, '我们可以向合作机构提供您的个人信息'))).toBeUndefined();
});

it('answers within a click on a long text', () => {
  const text = '您授权我们收集信息用于风险控制。'.repeat(60_000);
  const begun = performance.now();
  expect(anchor(text, quoted('', 0, '联系您的亲属朋友同事要求其转告还款'))).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(2_000);
});
