import type { PanelActions } from '@/components/panel/Panel';
import type { Voice } from '@/components/ReadAloud';
import { channelsFor } from '@/lib/evidence/channels';
import { letterText } from '@/lib/evidence/letters';
import type { Review } from '@/lib/schema/review';
import { type Language, localeOf } from '@/lib/settings';
import { channels } from '@/rules/norms/channels';
import { pack } from '@/rules/zh-CN';
import { bundles } from '@/tests/unit/components/bundles';
import { reviews } from '@/tests/unit/components/reviews';

/** Actions that answer at once and do nothing. */
const yes = async () => true;
export const nothing = () => {};
export const mute: Voice = { speak: async () => 'no-voice', stop: nothing };

export const panelActions = (language: Language): PanelActions & { openSettings: () => void } => ({
  locate: async () => 'found',
  ask: yes,
  copy: yes,
  save: yes,
  copySummary: yes,
  channels: ({ document: { lenderKind } }) => channelsFor(channels, lenderKind, localeOf(language)),
  compose: (review, kind, locale, to) => letterText(kind, review, { pack, locale, ...(to ? { to } : {}) }),
  saveLetter: yes,
  voice: mute,
  openSettings: nothing,
});

/** The hand-written review of a state; undefined where the state has none. */
export const reviewFor = (state: string): Review | undefined =>
  bundles[state]?.review ?? Object.entries(reviews).find(([name]) => name === state)?.[1];
