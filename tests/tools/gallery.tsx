import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { viewOf } from '@/components/view-of';
import { App, type PopupActions, type PopupReply } from '@/entrypoints/popup/App';
import { toHtml } from '@/lib/serialise/html';
import { LANGUAGES, type Language, otherLanguage } from '@/lib/settings';
import { pack } from '@/rules/zh-CN';
import { bundles } from '@/tests/unit/components/bundles';
import { reviews } from '@/tests/unit/components/reviews';

/** The popup in any state, without a browser around it: `?state=stop&locale=en`. Built and pictured by screenshots.mjs. */

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'stop';
const locale = z.enum(LANGUAGES).parse(query.get('locale') ?? 'zh-CN');
const bundled = bundles[state];
const known = bundled?.review ?? Object.entries(reviews).find(([name]) => name === state)?.[1];

function reply(): Promise<PopupReply> {
  if (state === 'loading') return new Promise(() => {});
  if (known) return Promise.resolve({ ok: true, review: known, title: known.source.title ?? '', url: known.source.url ?? '', ...bundled });
  if (state === 'pdf') return Promise.resolve({ ok: false, reason: 'pdf', url: 'https://birch.example/letter.pdf' });
  return Promise.resolve({ ok: false, reason: z.enum(['restricted-page', 'no-text', 'failed']).parse(state) });
}

const actions: PopupActions = {
  review: reply,
  hosts: () => ['birch.example'],
  readBundle: reply,
  readFrame: reply,
  onReviewed: () => () => {},
  locate: async () => 'text-changed',
  save: async () => true,
  copy: async () => true,
  ask: async () => true,
  copySummary: async () => true,
  openReport: () => {},
  openReader: () => {},
  openFile: () => {},
  openSettings: () => {},
};

function Gallery() {
  const [chosen, setChosen] = useState<Language>(locale);
  document.documentElement.lang = chosen;
  return <App view={viewOf(pack, chosen)} actions={actions} onLocale={() => setChosen(otherLanguage(chosen, 'zh-CN'))} />;
}

declare global {
  interface Window {
    /** The report of this state, for its own picture. */
    report?: string;
  }
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
if (known) window.report = toHtml(known, { pack, locale, savedAt: '2026-11-22T13:14:08Z' });
