import { StrictMode, useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogues } from '@/components/locales';
import { openPreferences } from '@/lib/preferences';
import { otherLanguage } from '@/lib/settings';
import { texts as pack } from '@/rules/zh-CN/texts';
import { App } from './App';
import { browserActions } from './actions';

const preferences = openPreferences(document, localStorage, navigator.language);
const actions = browserActions(pack);

function Popup() {
  const locale = useSyncExternalStore(preferences.subscribe, preferences.language);
  useEffect(() => {
    document.title = catalogues[locale].product;
  }, [locale]);
  const switchLanguage = () => preferences.set({ language: otherLanguage(locale, navigator.language) });
  return <App pack={pack} locale={locale} actions={actions} onLocale={switchLanguage} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('popup: no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <Popup />
  </StrictMode>,
);
