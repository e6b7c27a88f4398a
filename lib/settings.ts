import type { Locale } from '@/lib/engine/types';

/**
 * What the reader has chosen for every page of ours. Plain guards and no zod here: the popup reads this before it draws anything. What is
 * stored is read by lib/stored-settings.ts.
 */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/** A language of the interface. Rules and norms have texts in `Locale`; the interface has traditional Chinese besides. */
export type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

export interface Settings {
  /** `browser`: whatever the browser itself speaks. */
  language: Language | 'browser';
  theme: Theme;
  /** One step larger, and read aloud on request. */
  elder: boolean;
  /** Whether single keys do something in the side panel. */
  keys: boolean;
}

export const DEFAULTS: Settings = { language: 'browser', theme: 'system', elder: false, keys: true };

/** Chinese for any Chinese browser, in the script its place writes; English for the rest. */
export function languageOf(browserLanguage: string): Language {
  const tag = browserLanguage.toLowerCase();
  if (!tag.startsWith('zh')) return 'en';
  return /hant|-tw|-hk|-mo/.test(tag) ? 'zh-TW' : 'zh-CN';
}

/** The language to draw in. */
export const chosenLanguage = ({ language }: Settings, browserLanguage: string): Language =>
  language === 'browser' ? languageOf(browserLanguage) : language;

/** The language in which rules and norms are told: they have no texts in traditional characters of their own. */
export const localeOf = (language: Language): Locale => (language === 'en' ? 'en' : 'zh-CN');

/** The other language of the switch in the top bar: English from Chinese, from English the Chinese of this browser. */
export function otherLanguage(language: Language, browserLanguage: string): Language {
  if (language !== 'en') return 'en';
  const own = languageOf(browserLanguage);
  return own === 'en' ? 'zh-CN' : own;
}

/** Writes language, theme and size on the page's root, where tokens.css reads them. */
export function dress(root: HTMLElement, settings: Settings, language: Language): void {
  root.lang = language;
  if (settings.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.toggleAttribute('data-elder', settings.elder);
}

const key = 'settings';
const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.some((each) => each === value);

/** Settings from any value: what is missing or unknown is as by default. */
export function settingsFrom(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULTS;
  const { language, theme, elder, keys }: Partial<Record<keyof Settings, unknown>> = value;
  return {
    language: isOneOf([...LANGUAGES, 'browser'] as const, language) ? language : DEFAULTS.language,
    theme: isOneOf(THEMES, theme) ? theme : DEFAULTS.theme,
    elder: typeof elder === 'boolean' ? elder : DEFAULTS.elder,
    keys: typeof keys === 'boolean' ? keys : DEFAULTS.keys,
  };
}

/**
 * The settings as this page's own store mirrors them: read without waiting, so that nothing is drawn twice. A store that refuses (private
 * windows) costs only that.
 */
export function mirrored(store: Storage): Settings {
  try {
    return settingsFrom(JSON.parse(store.getItem(key) ?? 'null'));
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the mirror; defaults leave nothing behind. */
export function mirror(store: Storage, settings: Settings): void {
  const text = JSON.stringify(settings);
  try {
    if (text === JSON.stringify(DEFAULTS)) store.removeItem(key);
    else store.setItem(key, text);
  } catch {
    return;
  }
}
