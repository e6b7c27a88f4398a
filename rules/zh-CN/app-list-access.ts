import type { Rule } from '@/lib/engine/types';

/**
 * The app takes the list of apps installed on the phone.
 *
 * Not covered: the version of the app itself, logs of its own use.
 * Norms: PIPL 6; the 2021 list for online lending has no list of apps.
 */
export const appListAccess: Rule = {
  id: 'app-list-access',
  severity: 'caution',
  norms: ['cn-necessary-2021-lending', 'cn-pipl-6', 'cn-gbt41391'],
  never: ['word.describes', 'word.some-lenders'],
  patterns: [
    {
      act: 'act.permit',
      object: 'object.app-list',
      actor: { is: 'actor.user' },
      clause: ['modality.must'],
      never: ['word.may-refuse', 'act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.list-head', 'object.app-list'], gap: 40 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse', 'word.may-refuse', 'act.withdraw'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.device', 'object.app-list'], gap: 8 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['object.app-list', 'word.device'], gap: 12 },
      polarity: 'grants',
      never: ['word.definition', 'act.refuse'],
      certainty: 'medium',
    },
    { act: ['act.collect', 'act.permit'], object: 'object.app-list', actor: { not: 'actor.user' } },
    { act: ['act.use', 'act.share'], object: 'object.app-list', actor: { not: 'actor.user' }, certainty: 'medium' },
    {
      act: ['act.collect', 'act.share'],
      sequence: { words: ['word.phone', 'word.installed', 'word.apps'], gap: 8 },
      actor: { not: 'actor.user' },
      never: 'word.this-app',
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.share'],
      sequence: { words: ['word.inside-phone', 'word.apps', 'word.app-facts'], gap: 10 },
      actor: { not: 'actor.user' },
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.share'],
      sequence: { words: ['word.installed', 'word.apps', 'word.app-facts'], gap: 6 },
      actor: { not: 'actor.user' },
      certainty: 'medium',
    },
    { explains: 'object.app-list', certainty: 'medium' },
    { sequence: { words: ['permission.apps'], gap: 0 }, polarity: 'grants', choice: 'none' },
    {
      sequence: { words: ['word.detects', 'word.phone', 'word.installed', 'word.apps'], gap: [8, 6, 8] },
      polarity: 'grants',
      never: 'word.this-app',
      certainty: 'medium',
    },
  ],
  adjust: [{ when: { choice: 'user-starts' }, severity: 'notice' }],
  message: {
    'zh-CN': {
      title: '可能获取应用列表',
      why: '装了哪些软件能看出您的病、债和信仰，与还款无关。',
      next: '在系统设置里拒绝读取应用列表的权限。',
    },
    en: {
      title: 'May take your list of apps',
      why: 'Installed apps can show illness, debts and beliefs; none of it is about repaying.',
      next: 'Refuse the permission to read installed apps.',
    },
  },
};
