import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogues } from '@/components/locales';
import { rememberedLocale, rememberLocale } from '@/lib/locale';
import { pack } from '@/rules/zh-CN';
import { App } from './App';
import { viewerActions } from './actions';

const actions = viewerActions(pack);

function Viewer() {
  const [locale, setLocale] = useState(() => rememberedLocale(localStorage, navigator.language));
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${catalogues[locale].product} · ${catalogues[locale].readerTitle}`;
    rememberLocale(localStorage, locale);
  }, [locale]);
  return <App pack={pack} locale={locale} actions={actions} onLocale={setLocale} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('viewer: no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <Viewer />
  </StrictMode>,
);
