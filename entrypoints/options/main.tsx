import { StrictMode, useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { SettingsPage } from '@/components/SettingsPage';
import { ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import { openPreferences } from '@/lib/preferences';
import { texts } from '@/rules/zh-CN/texts';
import { openSample, wipe } from './actions';
import { addSite, changeSite, openSites } from './sites';

const preferences = openPreferences(document, localStorage, navigator.language);
const listed = openSites();

function Options() {
  const settings = useSyncExternalStore(preferences.subscribe, preferences.get);
  const sites = useSyncExternalStore(listed.subscribe, listed.get);
  const locale = preferences.language();
  const view = useMemo(() => viewOf(texts, locale), [locale]);
  useEffect(() => {
    document.title = `${view.t.product} · ${view.t.settings}`;
  }, [view]);
  return (
    <ViewProvider view={view}>
      <SettingsPage
        settings={settings}
        sites={{ sites, onAdd: addSite, onChange: changeSite }}
        onChange={preferences.set}
        onSample={openSample}
        onWipe={wipe}
      />
    </ViewProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('options: no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <Options />
  </StrictMode>,
);
