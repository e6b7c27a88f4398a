import { StrictMode, useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogues } from '@/components/locales';
import { SettingsPage } from '@/components/SettingsPage';
import { ViewProvider } from '@/components/view';
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
  useEffect(() => {
    document.title = `${catalogues[locale].product} · ${catalogues[locale].settings}`;
  }, [locale]);
  return (
    <ViewProvider pack={texts} locale={locale}>
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
