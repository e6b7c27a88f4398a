import type { Rule } from '@/lib/engine/types';

/**
 * The app reads where the phone is (位置, 定位, 行踪轨迹).
 *
 * One step lower when the reader starts a feature of their own (branches near me, events nearby).
 * Not covered: a home or delivery address, looking up a fault (定位问题), switching the permission off.
 * Norms: PIPL 6, 28 and 29 (whereabouts are sensitive); the 2021 list for online lending has no location.
 */
export const locationAccess: Rule = {
  id: 'location-access',
  severity: 'caution',
  norms: ['cn-necessary-2021-lending', 'cn-pipl-6', 'cn-pipl-28', 'cn-pipl-29'],
  never: ['word.describes', 'word.some-lenders'],
  patterns: [
    {
      act: 'act.permit',
      object: 'object.location-bare',
      actor: { is: 'actor.user' },
      clause: ['modality.must', 'word.permission'],
      never: ['word.may-refuse', 'act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
    {
      act: 'act.permit',
      object: 'object.location',
      actor: { is: 'actor.user' },
      clause: ['modality.must'],
      never: ['word.may-refuse', 'act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.list-head', 'object.location'], gap: 40 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse', 'word.may-refuse', 'act.withdraw', 'word.fault-finding'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.device', 'object.location'], gap: 8 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.location', 'word.device'], gap: 12 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse'],
      certainty: 'medium',
    },
    { act: ['act.collect', 'act.permit'], object: 'object.location', actor: { not: 'actor.user' }, never: 'word.fault-finding' },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.location-bare',
      clause: ['word.permission'],
      actor: { not: 'actor.user' },
      never: ['act.withdraw', 'word.switches'],
      certainty: 'medium',
    },
    { act: 'act.use', object: 'object.location', actor: { not: 'actor.user' }, never: 'word.fault-finding', certainty: 'medium' },
    {
      sequence: { words: ['word.permission', 'word.location-item'], gap: 40 },
      polarity: 'grants',
      never: ['word.right-do', 'word.right-done'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.location-item', 'word.permission'], gap: 40 },
      polarity: 'grants',
      never: ['word.right-do', 'word.right-done'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.locates'], gap: 0 },
      polarity: 'grants',
      never: ['word.fault-finding', 'word.right-do', 'word.right-done'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.positioning', 'word.finds-place'], gap: 24 },
      polarity: 'grants',
      never: 'word.fault-finding',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.based-on', ['object.location', 'object.location-bare'], 'word.its-feature'], gap: 10 },
      polarity: 'grants',
      never: ['act.refuse', 'act.withdraw', 'word.switches'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.please-allow', ['object.location', 'object.location-bare']], gap: 30 },
      never: ['act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
    { explains: ['object.location', 'object.location-bare'], certainty: 'medium' },
    { sequence: { words: ['permission.location'], gap: 0 }, polarity: 'grants', choice: 'none' },
    {
      sequence: { words: ['word.positioning', 'word.finds', 'word.place-of'], gap: [24, 8] },
      polarity: 'grants',
      never: 'word.fault-finding',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.needs', 'object.location'], gap: 4 },
      polarity: 'grants',
      never: ['word.fault-finding', 'act.withdraw', 'act.refuse', 'word.switches', 'word.right-do'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.updates', 'object.location'], gap: 6 },
      polarity: 'grants',
      never: ['word.fault-finding', 'act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
  ],
  adjust: [{ when: { choice: 'user-starts' }, severity: 'notice' }],
  message: {
    'zh-CN': {
      title: '可能获取您的位置',
      why: '行踪能看出您住哪、在哪上班，借款用不着一直知道。',
      next: '拒绝定位权限，或只选“使用期间允许”。',
    },
    en: {
      title: 'May take your location',
      why: 'Whereabouts show where you live and work; a loan has no lasting need of them.',
      next: 'Refuse the permission, or allow it only while using the app.',
    },
  },
};
