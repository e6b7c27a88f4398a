const KEY = 'bysReaderNonce';

/**
 * The name of this page's reading. Made once a page: a script put in a second time takes over with the same one, so that what the
 * background keeps still belongs to the page. Seen by this extension only, since its scripts have a world of their own.
 */
export function nonceOf(): string {
  const known: unknown = Reflect.get(globalThis, KEY);
  if (typeof known === 'string') return known;
  const fresh = crypto.getRandomValues(new Uint32Array(4)).join('-');
  Reflect.set(globalThis, KEY, fresh);
  return fresh;
}
