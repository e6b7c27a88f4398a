import { StrictMode, useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { viewOf } from '@/components/view-of';
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
  const view = useMemo(() => viewOf(pack, locale), [locale]);
  useEffect(() => {
    document.title = `${view.t.product} · ${view.t.readerTitle}`;
  }, [view]);
  const switchLanguage = () => preferences.set({ language: otherLanguage(locale, navigator.language) });
  return <App view={view} actions={elder ? spoken : actions} onLocale={switchLanguage} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('viewer: no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <Viewer />
  </StrictMode>,
);
