import type { Catalogue } from './locales';

/** The name of a part that was not read, as a person says it: a page of a PDF by its number in the chosen language, anything else as it is. */
export function partName(what: string, t: Catalogue): string {
  const pages = /^pages? (\d+)(?:-(\d+))?$/.exec(what);
  return pages ? t.pages(Number(pages[1]), Number(pages[2] ?? pages[1])) : what;
}
