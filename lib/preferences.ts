import { chosenLanguage, dress, type Language, mirror, mirrored, type Settings } from '@/lib/settings';
import { keepSettings, keptSettings, onSettings } from '@/lib/stored-settings';

/** The settings of a page of ours, live: what another page changes shows here too. */
export interface Preferences {
  get: () => Settings;
  language: () => Language;
  set: (change: Partial<Settings>) => void;
  /** Calls back on every change; gives the way to stop. */
  subscribe: (listener: () => void) => () => void;
}

/**
 * Opens the settings for a page and dresses its root at once from the page's own mirror; stored settings follow in a moment and win.
 */
export function openPreferences(page: Document, store: Storage, browserLanguage: string): Preferences {
  let settings = mirrored(store);
  let isChanged = false;
  const listeners = new Set<() => void>();
  const language = () => chosenLanguage(settings, browserLanguage);
  const take = (next: Settings) => {
    if (JSON.stringify(next) === JSON.stringify(settings)) return;
    settings = next;
    dress(page.documentElement, settings, language());
    mirror(store, settings);
    for (const listener of listeners) listener();
  };
  dress(page.documentElement, settings, language());
  onSettings(take);
  void keptSettings().then((kept) => {
    if (!isChanged) take(kept);
  });
  return {
    get: () => settings,
    language,
    set: (change) => {
      isChanged = true;
      take({ ...settings, ...change });
      void keepSettings(settings);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
