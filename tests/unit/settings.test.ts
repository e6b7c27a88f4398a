import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chosenLanguage, DEFAULTS, languageOf, mirror, mirrored, otherLanguage, settingsFrom } from '@/lib/settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { keepAutomatic, keepStrip, keptSites, onSites, wipeEverything } = await import('@/lib/storage');
const { keepSettings, keptSettings, onSettings } = await import('@/lib/stored-settings');

beforeEach(() => fakeBrowser.reset());
const chosen = { language: 'zh-TW', theme: 'dark', elder: true, keys: false } as const;

describe('the settings', () => {
  it('are the defaults until something is chosen, and after everything is wiped', async () => {
    expect(await keptSettings()).toEqual(DEFAULTS);
    await keepSettings(chosen);
    expect(await keptSettings()).toEqual(chosen);
    await wipeEverything();
    expect(await keptSettings()).toEqual(DEFAULTS);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('are the defaults when what is stored is of another form', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 2, ...chosen } });
    expect(await keptSettings()).toEqual(DEFAULTS);
    await fakeBrowser.storage.local.set({ settings: { version: 1, ...chosen, theme: 'sepia' } });
    expect(await keptSettings()).toEqual(DEFAULTS);
  });

  it('reach every page that listens', async () => {
    const seen: unknown[] = [];
    const stop = onSettings((settings) => seen.push(settings));
    await keepSettings(chosen);
    await vi.waitFor(() => expect(seen).toEqual([chosen]));
    stop();
    await keepSettings(DEFAULTS);
    expect(seen).toHaveLength(1);
  });
});

describe('the mirror for the first paint', () => {
  const store = (): Storage => {
    const items = new Map<string, string>();
    return {
      length: 0,
      clear: () => items.clear(),
      key: () => null,
      getItem: (key) => items.get(key) ?? null,
      removeItem: (key) => void items.delete(key),
      setItem: (key, value) => void items.set(key, value),
    };
  };

  it('gives back what was kept, and leaves nothing for the defaults', () => {
    const kept = store();
    mirror(kept, chosen);
    expect(mirrored(kept)).toEqual(chosen);
    mirror(kept, DEFAULTS);
    expect(kept.getItem('settings')).toBeNull();
  });

  it('takes what it knows from any value, the defaults for the rest', () => {
    expect(settingsFrom(undefined)).toEqual(DEFAULTS);
    expect(settingsFrom({ language: 'fr', theme: 'dark', elder: 'yes' })).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('is not missed where a store refuses', () => {
    const refusing = { ...store(), getItem: () => fail(), setItem: () => fail() };
    expect(mirrored(refusing)).toEqual(DEFAULTS);
    expect(() => mirror(refusing, chosen)).not.toThrow();
  });
  function fail(): never {
    throw new Error('refused');
  }
});

it('speaks the browser’s language, traditional where it is written so', () => {
  expect(['zh-CN', 'zh', 'zh-Hans-SG', 'zh-TW', 'zh-HK', 'zh-Hant-MO', 'en-GB', 'fr'].map(languageOf)).toEqual([
    'zh-CN',
    'zh-CN',
    'zh-CN',
    'zh-TW',
    'zh-TW',
    'zh-TW',
    'en',
    'en',
  ]);
  expect(chosenLanguage(DEFAULTS, 'zh-TW')).toBe('zh-TW');
  expect(chosenLanguage({ ...DEFAULTS, language: 'en' }, 'zh-TW')).toBe('en');
  expect([otherLanguage('zh-TW', 'zh-TW'), otherLanguage('en', 'zh-TW'), otherLanguage('en', 'fr')]).toEqual(['en', 'zh-TW', 'zh-CN']);
});

describe('the listed sites', () => {
  const origin = 'https://birch.example';

  it('are those where something was chosen, each with all of it', async () => {
    expect(await keptSites()).toEqual([]);
    await keepAutomatic(origin, true);
    await keepStrip('https://alder.example', { isWanted: true });
    expect(await keptSites()).toEqual([
      { origin: 'https://alder.example', automatic: false, strip: true },
      { origin, automatic: true, strip: false },
    ]);
    await keepAutomatic(origin, false);
    expect((await keptSites()).map((site) => site.origin)).toEqual(['https://alder.example']);
    await wipeEverything();
    expect(await keptSites()).toEqual([]);
  });

  it('tell whoever shows them', async () => {
    const changed = vi.fn();
    const stop = onSites(changed);
    await keepAutomatic(origin, true);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    stop();
  });
});
