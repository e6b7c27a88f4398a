import type { Rule } from '@/lib/engine/types';

/**
 * Use, a click or silence counts as consent; one tick for everything; a consent box ticked in advance; blank or standing authorisation.
 *
 * Not covered: what is deemed served, late, void or offered.
 * Norms: PIPL 14 and 29, App rules, Civil Code 496.
 */
export const deemedConsent: Rule = {
  id: 'deemed-consent',
  severity: 'caution',
  norms: ['cn-pipl-14', 'cn-pipl-29', 'cn-app-info-12', 'cn-civil-496'],
  patterns: [
    { sequence: { words: ['deemed.by', 'deemed.as', ['actor.user', 'actor.party'], 'deemed.consent'], gap: 40 } },
    { sequence: { words: ['deemed.by', 'deemed.as', 'deemed.consent'], gap: 24 }, certainty: 'medium' },
    { sequence: { words: ['deemed.by', 'deemed.self'], gap: 60 }, polarity: 'grants', certainty: 'medium' },
    {
      sequence: { words: ['word.deemed-no-more', 'word.deemed-grant'], gap: 24 },
      clause: [['word.irrevocable-data', 'word.each-time']],
      never: 'word.deemed-anonymous',
      certainty: 'medium',
    },
    { sequence: { words: ['deemed.always'], gap: 0 } },
    { ticked: true, sequence: { words: ['act.consent'], gap: 1 } },
    { sequence: { words: ['word.blank', 'word.fill-in'], gap: 8 }, clause: ['modality.consent'], certainty: 'medium' },
  ],
  message: {
    'zh-CN': {
      title: '用了、点了就算同意',
      why: '同意要您看清后自己作出；用一下就算同意，等于没问过您。',
      next: '先看清要同意哪些，再逐项点；不想给的单独拒绝。',
    },
    en: {
      title: 'Using or clicking counts as consent',
      why: 'Consent must be informed and your own act; use alone is no answer to a question never asked.',
      next: 'Read what you agree to, item by item, and refuse what you do not want.',
    },
  },
};
