import type { PageEnv } from './env';
import type { Seen } from './look';
import type { Part } from './parts';
import { resolveUrl } from './press';

/** The part of the page that an element is, when its words cannot be read from the document: a frame, a drawing, a picture, a PDF. */
export function partOf(env: PageEnv, element: Element, tag: string, seen: Seen, base: string): Part | undefined {
  const { dom, look } = env;
  const common = () => ({ element, box: look.box(element, tag), hidden: seen.hidden ?? seen.text });
  if (tag === 'canvas') return { kind: 'canvas', what: 'canvas', ...common() };
  if (tag === 'img') return { kind: 'image', ...named(env, element, 'src', base, 'image'), ...common() };
  if (tag === 'embed' || tag === 'object') {
    const source = tag === 'embed' ? 'src' : 'data';
    const isPdf = /pdf/i.test(dom.attribute(element, 'type') ?? '') || isPdfUrl(dom.attribute(element, source));
    return isPdf ? { kind: 'pdf', ...named(env, element, source, base, 'PDF'), ...common() } : undefined;
  }
  if (tag !== 'iframe' && tag !== 'frame') return undefined;
  const source = dom.attribute(element, 'src');
  if (source === null && dom.attribute(element, 'srcdoc') === null) return undefined;
  const part = named(env, element, 'src', base, 'frame');
  if (isPdfUrl(source)) return { kind: 'pdf', ...part, ...common() };
  return { kind: isOtherOrigin(part.url, base) ? 'frame' : 'shut-frame', ...part, ...common() };
}

function named(env: PageEnv, element: Element, source: string, base: string, otherwise: string): { what: string; url?: string } {
  const words = ['title', 'alt', 'aria-label'].map((name) => env.dom.attribute(element, name)?.trim()).find(Boolean);
  const url = resolveUrl(env.dom.attribute(element, source), base);
  return { what: (words ?? url ?? otherwise).slice(0, 200), ...(url !== undefined && { url }) };
}

function isPdfUrl(url: string | null): boolean {
  return url !== null && /\.pdf(?:[?#]|$)/i.test(url);
}

function isOtherOrigin(url: string | undefined, base: string): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  return !URL.canParse(base) || new URL(url).origin !== new URL(base).origin;
}
