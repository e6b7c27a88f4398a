import { StrictMode, useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogues } from '@/components/locales';
import { openPreferences } from '@/lib/preferences';
import { otherLanguage } from '@/lib/settings';
import { pack } from '@/rules/zh-CN';
import { App } from './App';
import { viewerActions } from './actions';

const preferences = openPreferences(document, localStorage, navigator.language);
const actions = viewerActions(pack);

function Viewer() {
  const locale = useSyncExternalStore(preferences.subscribe, preferences.language);
  useEffect(() => {
    document.title = `${catalogues[locale].product} · ${catalogues[locale].readerTitle}`;
  }, [locale]);
  const switchLanguage = () => preferences.set({ language: otherLanguage(locale, navigator.language) });
  return <App pack={pack} locale={locale} actions={actions} onLocale={switchLanguage} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('viewer: no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <Viewer />
  </StrictMode>,
);
