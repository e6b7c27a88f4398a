import { browser } from 'wxt/browser';
import { catalogues } from '@/components/locales';
import { located } from '@/components/located';
import type { PanelActions } from '@/components/panel/Panel';
import type { PackTexts } from '@/components/view';
import { channelsFor } from '@/lib/evidence/channels';
import { copyText } from '@/lib/evidence/copy';
import { chinaDay, download, fileName } from '@/lib/evidence/download';
import { letterText } from '@/lib/evidence/letters';
import { saveEvidence } from '@/lib/evidence/save';
import { sendMessage } from '@/lib/messaging';
import type { Preferences } from '@/lib/preferences';
import type { Review } from '@/lib/schema/review';
import { summaryText } from '@/lib/serialise/summary';
import { localeOf } from '@/lib/settings';
import { ownVoice } from '@/lib/speech';
import { channels } from '@/rules/norms/channels';
import type { FollowedTab } from './tab';

/** Saves a letter as a Word file; the library that writes it is loaded here, when somebody saves one. */
async function saveLetter(review: Review, text: string, product: string): Promise<boolean> {
  try {
    const { letterDocx } = await import('@/lib/evidence/docx');
    const [title] = text.split('\n');
    const name = fileName([product, review.document.platform, title]);
    download(document, `${name} ${chinaDay(new Date())}.docx`, await letterDocx(text));
    return true;
  } catch {
    return false;
  }
}

/** What the side panel does, on the browser's own APIs. */
export function panelActions(pack: PackTexts, tab: FollowedTab, preferences: Preferences): PanelActions & { openSettings: () => void } {
  return {
    locate: async ({ id }) => {
      const tabId = tab.tabId();
      return tabId === undefined ? 'page-gone' : located(await sendMessage('locate', { tabId, findingId: id }));
    },
    ask: (review, finding) => copyText(letterText('question', review, { pack, locale: 'zh-CN', findings: [finding] })),
    copy: copyText,
    save: (review) => saveEvidence(document, review, pack, preferences.language(), new Date()),
    copySummary: (review) => copyText(summaryText(review, { pack, locale: preferences.language() })),
    channels: ({ document: { lenderKind } }) => channelsFor(channels, lenderKind, localeOf(preferences.language())),
    compose: (review, kind, locale, to) => letterText(kind, review, { pack, locale, ...(to ? { to } : {}) }),
    saveLetter: (review, text) => saveLetter(review, text, catalogues[preferences.language()].product),
    voice: ownVoice(speechSynthesis),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
