import type { Rule } from '@/lib/engine/types';

/**
 * The lender takes the phone's call records or the operator's call-detail records (通话记录, 通话详单).
 *
 * Not covered: recordings and records of calls with customer service.
 * Norms: PIPL 6, GB/T 41391 is not cited for it; the 2021 list has no call records.
 */
export const callLogAccess: Rule = {
  id: 'call-log-access',
  severity: 'beyond',
  people: true,
  norms: ['cn-necessary-2021-lending', 'cn-pipl-6', 'cn-pipl-28'],
  never: ['word.describes', 'word.some-lenders'],
  patterns: [
    {
      act: 'act.collect',
      object: 'object.call-log',
      actor: { is: 'actor.user' },
      clause: ['modality.must'],
      never: 'mask-call.customer-service',
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.list-head', 'object.call-log'], gap: 40 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse', 'word.may-refuse', 'act.withdraw', 'mask-call.customer-service'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.permission-list', 'object.call-log'], gap: 30 },
      polarity: 'grants',
      never: ['act.refuse', 'word.may-refuse', 'act.withdraw'],
      certainty: 'medium',
    },
    { act: 'act.collect', object: 'object.call-log', actor: { not: 'actor.user' }, never: 'mask-call.customer-service' },
    { act: 'act.permit', object: 'object.call-log', never: ['mask-call.customer-service', 'word.may-refuse', 'word.switches'] },
    {
      act: ['act.use', 'act.provide', 'act.share', 'act.contact'],
      object: 'object.call-log',
      never: 'mask-call.customer-service',
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.personal-info', 'word.comprises', 'object.call-log'], gap: 60 },
      never: ['neg.not', 'word.definition', 'mask-call.customer-service'],
      certainty: 'medium',
    },
    { explains: 'object.call-log', certainty: 'medium' },
    { sequence: { words: ['permission.call-log'], gap: 0 }, polarity: 'grants', choice: 'none' },
  ],
  message: {
    'zh-CN': {
      title: '可能获取通话记录',
      why: '通话记录能看出您常和谁联系，借款用不着它。',
      next: '拒绝通话记录权限，不要把运营商服务密码交给对方。',
    },
    en: {
      title: 'May take your call records',
      why: 'Call records show whom you talk to most; a loan does not need them.',
      next: 'Refuse the permission and do not hand over your operator password.',
    },
  },
};
