import type { Line } from './pdf-lines';

/** What is printed on every sheet around the text. */
export interface Cleared {
  /** The text's own lines. */
  body: Line[];
  /** Headers and footers, each once. */
  headers: Line[];
  footers: Line[];
}

/** Part of a page's height, at its top and its bottom, where headers and footers stand. */
const ZONE = 0.12;
/** Points by which the place of a header may differ from page to page. */
const DRIFT = 3;
const PAGE_NUMBER =
  /^[\s·|—–-]*(?:第\s*)?(\d{1,4})\s*(?:页)?\s*(?:(?:[/／,，|]|of|共)*\s*(?:共\s*)?\d{1,4}\s*页?)?[\s·|—–-]*$|^page\s+(\d{1,4})(?:\s+of\s+\d{1,4})?$/i;

/**
 * Takes page numbers out, and what is repeated at the head or foot of most pages: it would cut through every clause that runs over a page.
 * A repeated line is kept once, so nothing that a page says is lost; a turned one (a watermark) counts wherever it stands.
 */
export function clearFurniture(lines: readonly Line[], heights: readonly number[]): Cleared {
  const inZone = (line: Line) => {
    const height = heights[line.page - 1] ?? 0;
    if (line.turned) return 'header' as const;
    return line.y > height * (1 - ZONE) ? ('header' as const) : line.y < height * ZONE ? ('footer' as const) : undefined;
  };
  const pages = new Map<string, Set<number>>();
  const places = new Map<string, number>();
  for (const line of lines) {
    if (inZone(line) === undefined) continue;
    const key = keyOf(line, heights.length);
    const first = places.get(key) ?? line.y;
    places.set(key, first);
    if (line.turned || Math.abs(first - line.y) <= DRIFT) pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
  }
  const written = new Set(lines.map(({ page }) => page)).size;
  const least = Math.max(2, Math.ceil(written / 2));
  const cleared: Cleared = { body: [], headers: [], footers: [] };
  const kept = new Set<string>();
  for (const line of lines) {
    const zone = inZone(line);
    const key = keyOf(line, heights.length);
    if (zone !== undefined && isPageNumber(line, pages.get(key)?.size ?? 0, least)) continue;
    if (zone === undefined || (pages.get(key)?.size ?? 0) < least) cleared.body.push(line);
    else if (!kept.has(key)) {
      kept.add(key);
      cleared[zone === 'header' ? 'headers' : 'footers'].push(line);
    }
  }
  return cleared;
}

/** The line's words without white space, the page's own number and the number of pages written as one sign. */
function keyOf(line: Line, count: number): string {
  const words = line.text
    .replace(/\s+/g, '')
    .replace(/\d+/g, (digits) => (Number(digits) === line.page || Number(digits) === count ? '#' : digits));
  return `${words} ${line.turned}`;
}

function isPageNumber(line: Line, pages: number, least: number): boolean {
  const number = PAGE_NUMBER.exec(line.text);
  return number !== null && (Number(number[1] ?? number[2]) === line.page || pages >= least);
}
