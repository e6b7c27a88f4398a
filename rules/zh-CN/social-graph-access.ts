import type { Rule } from '@/lib/engine/types';

/**
 * The lender takes WeChat, QQ or other friends or social accounts (社交关系, 好友).
 *
 * Not covered: an account number typed to top up a game, logging in with WeChat.
 * Norms: PIPL 6; the 2021 list has no social data.
 */
export const socialGraphAccess: Rule = {
  id: 'social-graph-access',
  severity: 'beyond',
  people: true,
  norms: ['cn-necessary-2021-lending', 'cn-pipl-6'],
  never: ['word.describes', 'word.some-lenders'],
  patterns: [
    {
      act: 'act.permit',
      object: 'object.social-graph',
      actor: { is: 'actor.user' },
      clause: ['modality.must'],
      never: ['word.may-refuse', 'act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.list-head', 'object.social-graph'], gap: 40 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse', 'word.may-refuse', 'act.withdraw'],
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.permit'],
      object: 'object.social-graph',
      actor: { not: 'actor.user' },
      choice: 'none',
      never: 'word.definition',
    },
    {
      act: ['act.contact', 'act.publish', 'act.tell', 'act.share', 'act.use'],
      object: 'object.social-graph',
      choice: 'none',
      never: ['word.definition', 'word.share-page'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['act.collect', 'object.contact-book', 'word.friends'], gap: 2 },
      never: 'word.feature',
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.permit', 'act.provide'],
      object: 'object.social-account',
      choice: 'none',
      never: ['word.definition', 'word.signs-in', 'word.may-refuse', 'act.withdraw', 'word.contact-us'],
      certainty: 'medium',
    },
    {
      sequence: { words: [['act.collect', 'act.use'], 'word.social-app', 'word.friends'], gap: 20 },
      polarity: 'grants',
      never: ['word.definition', 'word.share-page', 'word.signs-in'],
      certainty: 'medium',
    },
    {
      act: 'act.provide',
      object: 'object.social-name',
      actor: { is: 'actor.user' },
      clause: ['word.comprises'],
      never: ['word.definition', 'word.signs-in', 'word.may-refuse', 'word.contact-us'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.based-on', 'object.social-graph'], gap: 6 },
      polarity: 'grants',
      never: ['word.definition', 'word.share-page', 'word.may-refuse'],
      certainty: 'medium',
    },
    {
      recipient: 'person.social',
      act: ['act.contact', 'act.publish', 'act.tell'],
      actor: { not: 'actor.user' },
      never: ['word.invites', 'word.share-page', 'word.contact-us'],
    },
    {
      recipient: 'person.social',
      act: 'act.share',
      clause: [['object.debt', 'object.personal-info']],
      never: ['word.invites', 'word.share-page'],
    },
  ],
  message: {
    'zh-CN': {
      title: '可能获取社交好友关系',
      why: '好友不是借款人，也没有同意被拿去评估或联系。',
      next: '不要授权微信、QQ 等社交账号，也不要上传好友列表。',
    },
    en: {
      title: 'May take your social friends',
      why: 'Your friends did not borrow and did not agree to be rated or reached.',
      next: 'Do not link WeChat or QQ and do not upload friend lists.',
    },
  },
};
