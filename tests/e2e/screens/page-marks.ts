import type { Page } from '@playwright/test';

/** A highlight as the page's own registry holds it: its name and the text of each range. */
export interface PageMark {
  name: string;
  texts: string[];
}

/** Marks are drawn while the verdict is shown already: waits until some are, for two seconds at most. */
export async function untilMarked(page: Page): Promise<void> {
  const isMarked = () => [...CSS.highlights.keys()].some((name) => name.startsWith('bys-'));
  const until = Date.now() + 2_000;
  while (Date.now() < until) {
    if ((await Promise.all(page.frames().map((frame) => frame.evaluate(isMarked)))).includes(true)) return;
    await page.waitForTimeout(25);
  }
}

/** Every highlight drawn in a page by the CSS Custom Highlight API, with the characters it stands on. */
export function marksOn(page: Page): Promise<PageMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({ name, texts: [...highlight].map((range) => range.toString()) })),
  );
}

/** The same in every frame of a page. */
export async function marksIn(page: Page): Promise<PageMark[]> {
  const drawn = () => [...CSS.highlights].map(([name, highlight]) => ({ name, texts: [...highlight].map(String) }));
  return (await Promise.all(page.frames().map((frame) => frame.evaluate(drawn)))).flat();
}

/** The page's own nodes as HTML, without the one element of ours that shows a card. */
export function ownContent(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('no root element');
    for (const host of copy.querySelectorAll<HTMLElement>('[popover=manual]')) if (host.style.zIndex === '2147483647') host.remove();
    return copy.outerHTML;
  });
}

/** True when the whole first range of a highlight is inside the window, and not scrolled out of an element that clips it. */
export function isMarkInView(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const range = [...(CSS.highlights.get(wanted) ?? [])][0];
    if (!(range instanceof Range)) return false;
    const box = range.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + 2, box.top + 2);
    return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight && (top?.contains(range.startContainer) ?? false);
  }, name);
}
