import type { Locale } from '@/lib/engine/types';

const key = 'locale';

/** Chinese for any Chinese browser, English for the rest. */
export const localeFor = (language: string): Locale => (language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');

/**
 * The language chosen before on this device, else the browser's. Read synchronously from the page's own store, so that nothing is drawn
 * twice. A store that refuses (private windows) costs only the memory.
 */
export function rememberedLocale(store: Storage, language: string): Locale {
  try {
    const kept = store.getItem(key);
    return kept === 'zh-CN' || kept === 'en' ? kept : localeFor(language);
  } catch {
    return localeFor(language);
  }
}

/** Keeps the choice; where the store refuses it holds until the window closes. */
export function rememberLocale(store: Storage, locale: Locale): void {
  try {
    store.setItem(key, locale);
  } catch {
    return;
  }
}
