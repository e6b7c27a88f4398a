import type { Rule } from '@/lib/engine/types';

/**
 * The lender reads the phone's text messages. A code the user types is not this; an app reading the code for them is one step lower.
 *
 * Norms: PIPL 6; the 2021 list has no text messages.
 */
export const smsAccess: Rule = {
  id: 'sms-access',
  severity: 'beyond',
  people: true,
  norms: ['cn-necessary-2021-lending', 'cn-pipl-6', 'cn-pipl-28'],
  never: ['word.describes', 'word.some-lenders'],
  patterns: [
    {
      act: 'act.permit',
      object: 'object.sms',
      actor: { is: 'actor.user' },
      clause: ['modality.must'],
      never: ['word.may-refuse', 'act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.list-head', 'object.sms'], gap: 40 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse', 'word.may-refuse', 'act.withdraw', 'object.sms-code', 'word.sends-sms'],
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.sms-plain',
      actor: { not: 'actor.user' },
      never: ['object.sms-code', 'act.withdraw', 'word.may-refuse'],
    },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.sms',
      actor: { not: 'actor.user' },
      never: ['object.sms-code', 'word.sends-sms', 'act.withdraw', 'word.may-refuse'],
    },
    { act: 'act.access', object: 'object.sms-bare', actor: { not: 'actor.user' }, never: ['object.sms-code', 'word.sends-sms'] },
    {
      act: 'act.collect',
      object: 'object.sms-bare',
      actor: { not: 'actor.user' },
      never: ['object.sms-code', 'word.sends-sms', 'act.withdraw', 'word.may-refuse', 'word.fraud-warning'],
      certainty: 'medium',
    },
    { explains: ['object.sms', 'object.sms-bare'], never: 'object.sms-code', certainty: 'medium' },
    { explains: ['object.sms', 'object.sms-bare'], clause: ['object.sms-code'], severity: 'caution', certainty: 'medium' },
    {
      sequence: { words: ['word.auto-fill', ['object.sms', 'object.sms-bare'], 'object.sms-code'], gap: 6 },
      polarity: 'grants',
      severity: 'caution',
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.sms-code', 'word.auto-fill'], gap: 6 },
      polarity: 'grants',
      severity: 'caution',
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.sms-bare',
      clause: ['word.permission'],
      never: ['object.sms-code', 'word.sends-sms', 'act.withdraw', 'word.may-refuse'],
    },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.sms',
      actor: { not: 'actor.user' },
      clause: ['object.sms-code'],
      never: 'word.sends-sms',
      severity: 'caution',
    },
    {
      sequence: { words: [['object.contact-book', 'object.call-log'], 'object.sms-bare'], gap: 4 },
      polarity: 'grants',
      clause: [['act.collect', 'act.permit', 'word.permission-list']],
      never: ['word.may-refuse', 'act.withdraw'],
    },
    {
      sequence: { words: ['object.sms-bare', ['object.contact-book', 'object.call-log']], gap: 6 },
      polarity: 'grants',
      clause: [['act.collect', 'act.permit', 'word.permission-list']],
      never: ['word.may-refuse', 'act.withdraw'],
    },
    {
      sequence: { words: ['object.sms', ['object.sms-code', 'word.auto-fill']], gap: 12 },
      polarity: 'grants',
      never: ['word.sends-sms', 'word.guards'],
      severity: 'caution',
    },
    {
      act: 'act.collect',
      object: 'object.sms-code',
      actor: { not: 'actor.user' },
      clause: [['object.sms', 'object.sms-bare', 'word.auto-fill']],
      never: 'word.sends-sms',
      severity: 'caution',
      certainty: 'medium',
    },
    { sequence: { words: ['permission.sms'], gap: 0 }, polarity: 'grants', choice: 'none' },
  ],
  adjust: [{ when: { choice: 'user-starts' }, severity: 'caution' }],
  message: {
    'zh-CN': {
      title: '可能读取短信',
      why: '短信里有验证码、银行通知和私人往来。',
      next: '拒绝短信权限，验证码自己手动输入。',
    },
    en: {
      title: 'May read your text messages',
      why: 'Messages hold codes, bank notices and private talk.',
      next: 'Refuse the SMS permission and type codes yourself.',
    },
  },
};
