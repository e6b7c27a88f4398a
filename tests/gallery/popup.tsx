import { z } from 'zod';
import { viewOf } from '@/components/view-of';
import { App, type PopupActions, type PopupReply } from '@/entrypoints/popup/App';
import css from '@/entrypoints/popup/style.css?inline';
import { pack } from '@/rules/zh-CN';
import { bundles } from '@/tests/unit/components/bundles';
import { mute, nothing, reviewFor } from './fakes';
import type { Asked } from './query';

export const styles = [css];

function reply(state: string): Promise<PopupReply> {
  if (state === 'loading') return new Promise(nothing);
  const review = reviewFor(state);
  if (review)
    return Promise.resolve({ ok: true, review, title: review.source.title ?? '', url: review.source.url ?? '', ...bundles[state] });
  if (state === 'pdf') return Promise.resolve({ ok: false, reason: 'pdf', url: 'https://birch.example/letter.pdf' });
  return Promise.resolve({ ok: false, reason: z.enum(['restricted-page', 'no-text', 'failed']).parse(state) });
}

const actionsFor = (state: string): PopupActions => ({
  review: () => reply(state),
  hosts: () => ['birch.example'],
  readBundle: () => reply(state),
  readFrame: () => reply(state),
  onReviewed: () => nothing,
  locate: async () => 'text-changed',
  save: async () => true,
  copy: async () => true,
  copySummary: async () => true,
  ask: async () => true,
  openReport: nothing,
  openReader: nothing,
  openFile: nothing,
  openSettings: nothing,
});

/** The popup in any state, without a browser around it. */
export const draw = ({ state, language, settings }: Asked) => (
  <App view={viewOf(pack, language)} actions={actionsFor(state)} voice={settings.elder ? mute : undefined} onLocale={nothing} />
);
