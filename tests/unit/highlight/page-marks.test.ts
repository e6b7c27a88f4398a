import { expect, it, vi } from 'vitest';
import { page } from '../acquire/read';

vi.mock('@/lib/highlight/reveal', () => ({ reveal: () => true }));
const { PageMarks } = await import('@/lib/highlight/page-marks');

/** Marks of a page in linkedom, which has no boxes and no highlights: only finding the words is tested here. */
function marksOf(html: string) {
  const { document, source, nodes } = page(html);
  let readings = 0;
  const again = () => {
    readings++;
    const fresh = page(document.documentElement.outerHTML);
    return { text: fresh.source.text, nodes: fresh.nodes };
  };
  const quote = (words: string) => {
    const start = source.text.indexOf(words);
    return {
      start,
      end: start + words.length,
      quote: words,
      prefix: source.text.slice(0, start),
      suffix: source.text.slice(start + words.length),
    };
  };
  return { document, marks: new PageMarks({ text: source.text, nodes }, again), quote, readings: () => readings };
}

it('finds words where they were read without reading again', () => {
  const { marks, quote, readings } = marksOf('<p>您授权我们<b>读取</b>通讯录。</p>');
  expect(marks.locate(quote('我们读取通讯录'))).toMatchObject({ ok: true, moved: false });
  expect(readings()).toBe(0);
});

it('reads the page again when the words have moved to other nodes', () => {
  const { document, marks, quote, readings } = marksOf('<p>您授权我们读取通讯录。</p>');
  const words = quote('我们读取通讯录');
  document.body.innerHTML = '<p>新的一段。</p><p>您授权我们读取通讯录。</p>';
  expect(marks.locate(words)).toMatchObject({ ok: true, moved: true });
  expect(readings()).toBe(1);
});

it('says that the text has changed when the words are gone', () => {
  const { document, marks, quote } = marksOf('<p>您授权我们读取通讯录。</p>');
  const words = quote('我们读取通讯录');
  document.body.innerHTML = '<p>请登录。</p>';
  expect(marks.locate(words)).toEqual({ ok: false, reason: 'text-changed' });
});
