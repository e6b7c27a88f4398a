import type { Rule } from '@/lib/engine/types';

/**
 * Refusing means no service.
 *
 * The review raises it to `beyond` when the clause names an item that no norm in force calls necessary or conditional.
 * Refusal that costs one feature only is `user-right`. Norms: PIPL 16, 2021 Provisions art. 4, App rules, NetData 22.
 */
export const forcedConsent: Rule = {
  id: 'forced-consent',
  severity: 'caution',
  people: true,
  norms: ['cn-pipl-16', 'cn-necessary-2021-4', 'cn-app-info-12', 'cn-consumer-reg-23', 'cn-netdata-22'],
  never: 'word.some-lenders',
  patterns: [
    {
      sequence: { words: ['modality.must', 'act.permit', 'word.permission', ['word.only-then', 'word.only-after']], gap: [4, 24, 4] },
      never: ['word.feature-only', 'word.feature', 'word.minor'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: [['act.permit', 'modality.consent'], 'word.otherwise', ['word.rejected', 'word.cannot-apply', 'word.punished']],
        gap: [30, 8],
      },
      never: ['word.minor', 'word.statute'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.permit', 'modality.must', 'word.only-then'], gap: [6, 12] },
      never: ['word.feature-only', 'word.feature', 'word.minor', 'word.force', 'word.after-consent'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['act.refuse', 'act.lack', 'act.withdraw'], 'word.punished'], gap: 40 },
      never: ['word.other-services', 'word.minor', 'word.right-goes-on'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.lack', 'word.unable', ['object.loan', 'object.core-service', 'object.application']], gap: 40 },
      never: ['word.other-services', 'word.feature-only', 'word.minor', 'word.right-goes-on'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.unless', 'actor.user', 'act.consent', 'word.otherwise', 'word.unable', 'object.core-service'], gap: 14 },
      never: ['word.minor', 'word.statute'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.to-use', 'object.core-service', 'modality.must', ['act.consent', 'act.permit']], gap: 8 },
      never: ['word.feature-only', 'word.feature', 'word.minor', 'word.right-goes-on'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.unwilling', 'act.collect', 'word.stop-using'], gap: 24 },
      never: ['word.feature-only', 'word.feature', 'word.right-goes-on'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['modality.must', 'act.permit', 'word.only-then', 'object.loan'], gap: 16 },
      never: ['word.minor', 'word.feature-only'],
      certainty: 'medium',
    },
    {
      sequence: {
        words: ['word.unless', 'actor.user', 'act.consent', ['word.only-then', 'word.qualified'], ['word.serve', 'object.core-service']],
        gap: 14,
      },
      never: ['word.minor', 'word.statute', 'word.after-consent'],
      certainty: 'medium',
    },
    { sequence: { words: ['act.refuse', 'deemed.as', 'word.gives-up'], gap: 6 }, certainty: 'medium' },
    {
      sequence: { words: ['word.without', 'act.permit', 'word.unable', ['object.core-service', 'object.loan']], gap: 12 },
      never: 'word.other-services',
      certainty: 'medium',
    },
    { sequence: { words: ['act.refuse', 'word.any-item', 'word.unable'], gap: 10 }, never: 'word.feature-only', certainty: 'medium' },
    {
      sequence: { words: ['word.any-item', 'act.refuse', ['word.unable', 'word.rejected']], gap: 12 },
      never: 'word.feature-only',
      certainty: 'medium',
    },
    { sequence: { words: [['act.permit', 'act.provide'], 'word.all-needed'], gap: 12 }, certainty: 'medium' },
    { sequence: { words: ['modality.must', 'act.permit', 'word.only-then'], gap: 8 }, certainty: 'medium' },
    { sequence: { words: ['act.refuse', 'object.core-service', 'word.rejected'], gap: 30 }, never: 'word.other-services' },
    { sequence: { words: [['act.refuse', 'act.lack'], 'word.cannot-apply'], gap: 40 }, never: 'word.other-services' },
    { sequence: { words: ['act.refuse', 'word.rejected'], gap: 24 }, never: ['word.other-services', 'word.you-may'], certainty: 'medium' },
    {
      sequence: { words: ['act.refuse', 'word.unable', 'word.serve', 'object.application'], gap: 14 },
      never: ['word.other-services', 'word.feature-only', 'word.you-may', 'word.minor'],
      certainty: 'medium',
    },
    { sequence: { words: ['act.refuse', 'word.but', 'word.rejected'], gap: 16 }, never: 'word.other-services', certainty: 'medium' },
    { sequence: { words: ['word.objects', 'word.stop-using'], gap: 12 }, never: ['word.feature-only', 'word.minor'], certainty: 'medium' },
    { sequence: { words: ['act.refuse', 'word.gives-up'], gap: 12 } },
    {
      sequence: { words: ['word.only', ['act.permit', 'modality.consent'], 'word.only-then', 'object.core-service'], gap: 30 },
      never: 'word.after-consent',
    },
    {
      sequence: { words: ['act.refuse', 'word.unable', 'word.serve', 'object.core-service'], gap: 60 },
      never: ['word.other-services', 'word.still-may', 'word.feature-only', 'word.you-may', 'word.minor'],
    },
    {
      sequence: { words: ['act.refuse', 'word.unable', 'object.loan'], gap: 60 },
      clause: ['word.you-may'],
      never: ['word.other-services', 'word.minor'],
    },
    {
      sequence: { words: ['act.refuse', 'word.unable', 'object.loan'], gap: 10 },
      never: ['word.other-services', 'word.feature-only', 'word.you-may', 'word.minor'],
      certainty: 'medium',
    },
    { sequence: { words: ['act.refuse', 'word.all-functions', 'word.unable'], gap: 20 } },
    {
      sequence: { words: ['act.refuse', 'word.stop-using'], gap: 40 },
      never: ['word.feature-only', 'word.feature', 'word.minor', 'word.you-may', 'word.right-goes-on'],
    },
    {
      sequence: { words: ['actor.user', 'word.only', ['modality.consent', 'act.permit'], 'word.only-after', 'word.serve'], gap: 16 },
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.permit', 'word.only-after', ['object.core-service', 'object.loan']], gap: 20 },
      never: 'word.you-may',
      certainty: 'medium',
    },
    {
      sequence: { words: [['object.contact', 'object.contact-book', 'object.emergency-contact'], 'word.necessary-condition'], gap: 12 },
      certainty: 'medium',
    },
    { sequence: { words: ['object.core-service', 'word.premise', 'modality.consent'], gap: 16 } },
    { sequence: { words: ['modality.consent', 'word.necessary-condition'], gap: 60 }, certainty: 'medium' },
    { sequence: { words: ['word.requires-user', 'modality.consent'], gap: 20 }, certainty: 'medium' },
    {
      sequence: { words: [['act.permit', 'modality.consent'], 'word.otherwise', 'word.unable', 'object.core-service'], gap: 40 },
      never: ['word.minor', 'word.statute'],
    },
    {
      sequence: { words: ['word.otherwise', 'word.unable', ['object.loan', 'word.draws']], gap: 4 },
      before: [['act.permit', 'modality.consent', 'word.requires-user']],
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.refuse', 'word.whole-terms', 'word.unable', 'object.core-service'], gap: 30 },
      never: ['word.minor', 'word.right-goes-on'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.refuse', 'word.whole-terms', 'word.stop-using'], gap: 60 },
      never: ['word.minor', 'word.feature-only', 'word.right-goes-on'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.permission', ['object.loan', 'object.core-service'], 'word.necessary-condition'], gap: 16 },
      never: 'word.feature-only',
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.refuse', 'word.every', 'word.function', 'word.unable'], gap: 20 },
      never: ['word.other-services', 'word.right-goes-on', 'word.minor'],
      certainty: 'medium',
    },
  ],
  message: {
    'zh-CN': {
      title: '不同意就不能借',
      why: '不是借款必需的信息，您可以不给；不能因此不让您借。',
      next: '只同意必需的几项；被拒就要求书面说明理由。',
    },
    en: {
      title: 'No consent, no service',
      why: 'You may withhold what a loan does not need; you may not be turned away for it.',
      next: 'Agree to the necessary items only; if refused, ask for the reason in writing.',
    },
  },
};
