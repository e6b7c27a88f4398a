import type { Rule } from '@/lib/engine/types';

const NOT = ['word.right-not', 'word.right-doubt', 'word.right-after'] as const;
/** Where one feature is named, 可能无法 says no more than that it stops. */
const NOT_FEATURE = ['word.right-not', 'word.right-after'] as const;

/**
 * The reader may refuse, withdraw, switch off, unsubscribe, delete or cancel; refusal that costs one feature only.
 *
 * Not covered: access, correction and complaint alone; rights of the lender; refusal that costs the loan (`forced-consent`).
 * Norms: PIPL 15, 16, 47; App rules.
 */
export const userRight: Rule = {
  id: 'user-right',
  severity: 'meets',
  norms: ['cn-pipl-15', 'cn-pipl-16', 'cn-pipl-47', 'cn-app-info-12'],
  patterns: [
    { sequence: { words: ['word.right-plain'], gap: 0 }, never: ['word.right-not', 'word.right-doubt'] },
    { sequence: { words: ['word.right-may', 'word.right-done'], gap: 10 }, never: ['word.right-not', 'word.right-doubt'] },
    { sequence: { words: ['actor.user', 'modality.able', ['word.right-done']], gap: 6 }, never: ['word.right-not', 'word.right-doubt'] },
    { sequence: { words: ['word.right-refuse', 'word.can-switch', 'word.right-do'], gap: 20 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.right-refuse', 'word.right-done'], gap: 12 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.right-path', 'word.right-done'], gap: 16 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.right-may', 'word.right-done'], gap: 40 }, never: NOT },
    { sequence: { words: ['word.right-may', 'word.right-do', 'word.right-object'], gap: 24 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.right-may', 'word.right-object', 'word.right-do'], gap: 24 }, never: NOT, certainty: 'medium' },
    { sequence: { words: [['word.right-do', 'word.right-done'], 'word.right-noun'], gap: 8 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.right-refuse', 'word.right-goes-on'], gap: 60 }, never: 'word.right-after' },
    { sequence: { words: ['word.right-goes-on', 'word.right-rest'], gap: 20 }, never: 'word.right-after' },
    { sequence: { words: ['word.right-refuse', 'word.right-left-alone'], gap: 30 }, never: NOT },
    { sequence: { words: ['word.right-refuse', 'word.right-one-feature', 'word.right-stops'], gap: 40 }, never: NOT_FEATURE },
    { sequence: { words: ['word.right-refuse', 'word.right-stops', 'word.right-one-feature'], gap: 40 }, never: NOT_FEATURE },
    { sequence: { words: ['word.right-refuse', 'word.right-manual'], gap: 40 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.wishes-not', 'word.dont-use', 'word.function'], gap: 30 }, never: NOT, certainty: 'medium' },
    {
      sequence: { words: ['word.right-refuse', 'word.right-loses', 'word.right-that'], gap: [40, 2] },
      never: NOT_FEATURE,
      certainty: 'medium',
    },
    {
      sequence: { words: ['actor.user', 'modality.able', 'word.right-do', 'word.right-object'], gap: [2, 24, 24] },
      never: NOT,
      certainty: 'medium',
    },
    { sequence: { words: ['actor.user', 'modality.able', 'word.right-act'], gap: [2, 36] }, never: NOT, certainty: 'medium' },
    {
      sequence: { words: ['actor.user', 'modality.able', 'word.right-without'], gap: [2, 16] },
      never: [...NOT, 'word.unable'],
      certainty: 'medium',
    },
    { sequence: { words: ['word.may-leave'], gap: 0 }, never: [...NOT, 'word.unable'], certainty: 'medium' },
    { sequence: { words: [['word.right-do', 'word.right-done'], 'word.how-to'], gap: 8 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.can-switch', 'word.right-act'], gap: 36 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['word.right-request', 'word.in-days', 'word.gets-done'], gap: [24, 12] }, never: NOT, certainty: 'medium' },
  ],
  message: {
    'zh-CN': {
      title: '您可以拒绝或撤回',
      why: '不想给的可以不给，给了也能收回，这是您的权利。',
      next: '按它写的路径去关闭或撤回，并截图留底。',
    },
    en: {
      title: 'You may refuse or withdraw',
      why: 'What you do not want to give you may keep, and what you gave you may take back.',
      next: 'Follow the path it names, switch off or withdraw, and keep a screenshot.',
    },
  },
};
