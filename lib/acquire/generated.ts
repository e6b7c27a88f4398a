/** Marks such as “, →, * say nothing; two Han characters may. */
const HAN = /\p{Script=Han}/gu;
const LEAST = 2;
const PIECES = /"((?:[^"\\]|\\.){0,4000})"|attr\(\s{0,4}([\w-]{1,60})\s{0,4}\)/gs;

/** How many Han characters there are in some words. */
export function hanIn(words: string): number {
  return words.match(HAN)?.length ?? 0;
}

/** The computed `content` of `::before` and `::after` as far as it may hold words; undefined for none. */
export function contentOf(window: Window, element: Element, pseudo: '::before' | '::after'): string | undefined {
  const style = window.getComputedStyle(element, pseudo);
  const { content } = style;
  if (content === 'none' || content === 'normal' || content === '' || style.display === 'none') return undefined;
  return content.includes('attr(') || hanIn(unescaped(content)) >= LEAST ? content : undefined;
}

/** The words that a computed `content` shows on an element: its strings and attributes, not its counters and pictures. */
export function wordsOf(content: string, attribute: (name: string) => string | null): string {
  let words = '';
  for (const [, text, name] of content.matchAll(PIECES)) words += text === undefined ? (attribute(name ?? '') ?? '') : unescaped(text);
  return hanIn(words) >= LEAST ? words : '';
}

/** Words as the `content` that shows them: what a saved page keeps in an attribute. */
export function contentFor(words: string): string {
  return `"${words.replace(/["\\]/g, '\\$&')}"`;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|([\s\S]))/gi, (_, hex: string | undefined, sign: string | undefined) =>
    hex === undefined ? (sign ?? '') : characterOf(Number.parseInt(hex, 16)),
  );
}

function characterOf(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}
