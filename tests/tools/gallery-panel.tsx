import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import type { PanelActions } from '@/components/panel/Panel';
import { SettingsPage } from '@/components/SettingsPage';
import { ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import { App, type ShownTab } from '@/entrypoints/sidepanel/App';
import { channelsFor } from '@/lib/evidence/channels';
import { letterText } from '@/lib/evidence/letters';
import { DEFAULTS, dress, LANGUAGES, localeOf, otherLanguage, type Settings } from '@/lib/settings';
import { channels } from '@/rules/norms/channels';
import { pack } from '@/rules/zh-CN';
import { reviews } from '@/tests/unit/components/reviews';

/** The side panel and the settings page without a browser around them: `?view=panel&state=stop&locale=en&elder`. */

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'stop';
const known = Object.entries(reviews).find(([name]) => name === state)?.[1];
const first: Settings = {
  ...DEFAULTS,
  language: z.enum(LANGUAGES).parse(query.get('locale') ?? 'zh-CN'),
  elder: query.has('elder'),
  keys: !query.has('no-keys'),
};

const shown = (): ShownTab => {
  if (known) return { is: 'kept', tabId: 1, review: known, title: '' };
  return { is: state === 'none' ? 'none' : 'asking' };
};

function actionsIn(language: Parameters<typeof localeOf>[0]): PanelActions & { openSettings: () => void } {
  return {
    locate: async () => 'found',
    ask: async () => true,
    copy: async () => true,
    save: async () => true,
    copySummary: async () => true,
    channels: ({ document: { lenderKind } }) => channelsFor(channels, lenderKind, localeOf(language)),
    compose: (review, kind, locale, to) => letterText(kind, review, { pack, locale, ...(to ? { to } : {}) }),
    saveLetter: async () => true,
    voice: { speak: async () => 'no-voice', stop: () => {} },
    openSettings: () => {},
  };
}

function Gallery() {
  const [settings, setSettings] = useState(first);
  const language = settings.language === 'browser' ? 'zh-CN' : settings.language;
  dress(document.documentElement, settings, language);
  const change = (part: Partial<Settings>) => setSettings({ ...settings, ...part });
  if (query.get('view') === 'settings') {
    return (
      <ViewProvider view={viewOf(pack, language)}>
        <SettingsPage
          settings={settings}
          sites={{
            sites: [{ origin: 'https://birch.example', automatic: true, strip: false }],
            onAdd: async () => 'added',
            onChange: () => {},
          }}
          onChange={change}
          onSample={() => {}}
          onWipe={async () => {}}
        />
      </ViewProvider>
    );
  }
  return (
    <App
      view={viewOf(pack, language)}
      settings={settings}
      shown={shown()}
      actions={actionsIn(language)}
      onLocale={() => change({ language: otherLanguage(language, 'zh-CN') })}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
