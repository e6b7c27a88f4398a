import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { normaliseUrl, urlTarget } from '@/lib/scan/address';
import { type Item, problemItem } from './items';
import type { Web } from './web';

/** The sitemap protocol's own limits: 50 MB unpacked, 50,000 addresses; an index of indexes is not allowed, two levels are read all the same. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_LEVELS = 3;
const MOST_SITEMAPS = 200;

/** The pages that a sitemap lists, on disk or on the web; sitemaps it lists are read in turn. */
export async function* sitemapItems(place: string, web: Web): AsyncGenerator<Item> {
  const seen = new Set<string>();
  let level = [place];
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth++) {
    const next: string[] = [];
    for (const each of level) {
      if (seen.has(each) || seen.size >= MOST_SITEMAPS) continue;
      seen.add(each);
      const read = await textOf(each, web);
      if (!read.ok) yield problemItem(each, read.why, read.detail);
      else {
        const { pages, sitemaps } = placesIn(read.text);
        next.push(...sitemaps);
        for (const url of pages) yield { target: urlTarget(url) };
      }
    }
    level = next;
  }
}

type Text = { ok: true; text: string } | { ok: false; why: 'missing' | 'error' | 'unreachable'; detail?: string };

async function textOf(place: string, web: Web): Promise<Text> {
  try {
    const bytes = /^https?:/i.test(place) ? await web.bytes(place) : await readFile(place);
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    return { ok: true, text: new TextDecoder().decode(plain) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = isMissing ? 'missing' : /^https?:/i.test(place) ? 'unreachable' : 'error';
    return { ok: false, why, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Addresses in `<url><loc>` are pages, in `<sitemap><loc>` further sitemaps. */
function placesIn(xml: string): { pages: string[]; sitemaps: string[] } {
  const { document } = parseHTML(`<!doctype html><html><body>${xml.replace(/^\s*<\?xml[^>]*\?>/, '')}</body></html>`);
  const found = { pages: new Set<string>(), sitemaps: new Set<string>() };
  for (const loc of document.querySelectorAll('loc')) {
    const url = normaliseUrl(loc.textContent ?? '');
    if (url !== undefined) found[loc.parentElement?.localName === 'sitemap' ? 'sitemaps' : 'pages'].add(url);
  }
  return { pages: [...found.pages], sitemaps: [...found.sitemaps] };
}
