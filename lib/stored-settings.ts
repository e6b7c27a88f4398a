import { browser } from 'wxt/browser';
import { DEFAULTS, type Settings, settingsFrom } from '@/lib/settings';

/**
 * The reader's settings, in local storage: they outlive the browser. Checked by hand and not by a schema, since the popup reads them at its
 * start and does without zod.
 */
const SETTINGS = 'settings';
const VERSION = 1;

/** What the reader chose; the defaults when nothing was, or it is of a form no longer read. */
export async function keptSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS);
  return settingsIn(stored[SETTINGS]);
}

function settingsIn(value: unknown): Settings {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== VERSION) return DEFAULTS;
  const { version: _, ...stored } = value;
  const settings = settingsFrom(stored);
  const isWhole = Object.entries(settings).every(([name, chosen]) => Reflect.get(stored, name) === chosen);
  return isWhole ? settings : DEFAULTS;
}

export async function keepSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: { version: VERSION, ...settings } });
}

/** Calls back whenever the settings changed in any page; gives the way to stop. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[SETTINGS] : undefined;
    if (change) changed(settingsIn(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
