import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogues } from '@/components/locales';
import { rememberedLocale, rememberLocale } from '@/lib/locale';
import { texts as pack } from '@/rules/zh-CN/texts';
import { App } from './App';
import { browserActions } from './actions';

const actions = browserActions(pack);

function Popup() {
  const [locale, setLocale] = useState(() => rememberedLocale(localStorage, navigator.language));
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = catalogues[locale].product;
    rememberLocale(localStorage, locale);
  }, [locale]);
  return <App pack={pack} locale={locale} actions={actions} onLocale={setLocale} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('popup: no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <Popup />
  </StrictMode>,
);
