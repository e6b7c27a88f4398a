import { StrictMode, useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { viewOf } from '@/components/view-of';
import { answerFiles } from '@/lib/file-answers';
import { openPreferences } from '@/lib/preferences';
import { otherLanguage } from '@/lib/settings';
import { texts as pack } from '@/rules/zh-CN/texts';
import { App } from './App';
import { panelActions } from './actions';
import { followTab } from './tab';

answerFiles();
const preferences = openPreferences(document, localStorage, navigator.language);
const tab = followTab();
const actions = panelActions(pack, tab, preferences);

function SidePanel() {
  const settings = useSyncExternalStore(preferences.subscribe, preferences.get);
  const shown = useSyncExternalStore(tab.subscribe, tab.get);
  const locale = preferences.language();
  const view = useMemo(() => viewOf(pack, locale), [locale]);
  useEffect(() => {
    document.title = view.t.product;
  }, [view]);
  return (
    <App
      view={view}
      settings={settings}
      shown={shown}
      actions={actions}
      onLocale={() => preferences.set({ language: otherLanguage(locale, navigator.language) })}
    />
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel: no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <SidePanel />
  </StrictMode>,
);
