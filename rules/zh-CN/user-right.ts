import type { Rule } from '@/lib/engine/types';

const NOT = ['right.not', 'right.after'] as const;

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
    { sequence: { words: ['right.may', 'right.done'], gap: 40 }, never: NOT },
    { sequence: { words: ['right.may', 'right.do', 'right.object'], gap: 24 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['right.may', 'right.object', 'right.do'], gap: 24 }, never: NOT, certainty: 'medium' },
    { sequence: { words: [['right.do', 'right.done'], 'right.noun'], gap: 16 }, never: NOT, certainty: 'medium' },
    { sequence: { words: ['right.refuse', 'right.goes-on'], gap: 60 }, never: 'right.after' },
    { sequence: { words: ['right.goes-on', 'right.rest'], gap: 20 }, never: 'right.after' },
    { sequence: { words: ['right.refuse', 'right.left-alone'], gap: 30 }, never: NOT },
    { sequence: { words: ['right.refuse', 'right.one-feature', 'right.stops'], gap: 40 }, never: NOT },
    { sequence: { words: ['right.refuse', 'right.stops', 'right.one-feature'], gap: 40 }, never: NOT },
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
