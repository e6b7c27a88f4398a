import { StrictMode, useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogues } from '@/components/locales';
import { openPreferences } from '@/lib/preferences';
import { otherLanguage } from '@/lib/settings';
import { ownVoice } from '@/lib/speech';
import { pack } from '@/rules/zh-CN';
import { App } from './App';
import { viewerActions } from './actions';

const preferences = openPreferences(document, localStorage, navigator.language);
const actions = viewerActions(pack);
/** The same for elder mode, where the page also reads aloud. */
const spoken = { ...actions, voice: ownVoice(speechSynthesis) };

function Viewer() {
  const { elder } = useSyncExternalStore(preferences.subscribe, preferences.get);
  const locale = preferences.language();
  useEffect(() => {
    document.title = `${catalogues[locale].product} · ${catalogues[locale].readerTitle}`;
  }, [locale]);
  const switchLanguage = () => preferences.set({ language: otherLanguage(locale, navigator.language) });
  return <App pack={pack} locale={locale} actions={elder ? spoken : actions} onLocale={switchLanguage} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('viewer: no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <Viewer />
  </StrictMode>,
);
