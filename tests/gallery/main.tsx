import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { dress, type Language } from '@/lib/settings';
import { type Asked, asked } from './query';

/**
 * The gallery, a page of development builds only: every component in every state, or with `?view=` one screen in one state. Each view brings
 * its own style sheets, as its page does.
 */
const views: Record<Asked['view'], () => Promise<{ styles: readonly string[]; draw: (query: Asked) => ReactNode }>> = {
  components: () => import('./components'),
  popup: () => import('./popup'),
  panel: () => import('./panel'),
  options: () => import('./options'),
  viewer: () => import('./viewer'),
  page: () => import('./page'),
  report: () => import('./report'),
};

const query = asked(location.search);
const language: Language = query.settings.language === 'browser' ? 'zh-CN' : query.settings.language;
dress(document.documentElement, query.settings, language);
const root = document.getElementById('root');
if (!root) throw new Error('gallery: no #root in index.html');
const { styles, draw } = await views[query.view]();
document.adoptedStyleSheets = styles.map((css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
});
createRoot(root).render(draw(query));
