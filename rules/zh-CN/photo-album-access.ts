import type { Rule } from '@/lib/engine/types';

const PHOTOS = ['object.photo-album', 'object.photo-files'] as const;

/**
 * The app reads the photo album, files or storage of the phone.
 *
 * One step lower when the reader starts a feature of their own (a profile picture, an upload).
 * Not covered: where the lender stores data, the camera alone, photos the reader takes for an identity check.
 * Norms: PIPL 6 and 28; the 2021 list for online lending has no album.
 */
export const photoAlbumAccess: Rule = {
  id: 'photo-album-access',
  severity: 'caution',
  norms: ['cn-necessary-2021-lending', 'cn-pipl-6', 'cn-gbt41391'],
  never: ['word.describes', 'word.some-lenders'],
  patterns: [
    {
      act: 'act.permit',
      object: 'object.photo-album',
      actor: { is: 'actor.user' },
      clause: ['modality.must'],
      never: ['word.may-refuse', 'act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
    { act: ['act.collect', 'act.permit', 'act.share'], object: PHOTOS, actor: { not: 'actor.user' }, never: 'word.cookie' },
    { act: 'act.use', object: PHOTOS, actor: { not: 'actor.user' }, never: 'word.cookie', certainty: 'medium' },
    {
      sequence: { words: ['word.permission', 'word.storage-item'], gap: 40 },
      polarity: 'grants',
      never: ['word.right-do', 'word.right-done'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.storage-item', 'word.permission'], gap: 40 },
      polarity: 'grants',
      never: ['word.right-do', 'word.right-done'],
      certainty: 'medium',
    },
    {
      act: ['act.collect', 'act.use', 'act.permit'],
      sequence: { words: ['word.inside-phone', 'word.media'], gap: 6 },
      actor: { not: 'actor.user' },
      never: ['word.cookie', 'act.withdraw', 'word.switches'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.based-on', [...PHOTOS, 'word.storage-name'], 'word.its-feature'], gap: 10 },
      polarity: 'grants',
      never: ['act.refuse', 'act.withdraw', 'word.switches'],
      certainty: 'medium',
    },
    {
      sequence: { words: ['word.please-allow', PHOTOS], gap: 30 },
      never: ['act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
    { explains: [...PHOTOS, 'word.storage-name'], certainty: 'medium' },
    { sequence: { words: ['permission.photos'], gap: 0 }, polarity: 'grants', choice: 'none' },
    {
      sequence: { words: ['word.reads', 'word.your-media'], gap: 4 },
      polarity: 'grants',
      never: ['act.withdraw', 'act.refuse', 'word.switches'],
      certainty: 'medium',
    },
  ],
  adjust: [{ when: { choice: 'user-starts' }, severity: 'notice' }],
  message: {
    'zh-CN': {
      title: '可能读取相册或文件',
      why: '相册和文件里有证件、聊天截图和家人，借款用不着整个给它。',
      next: '拒绝存储权限；要交的照片逐张选择上传。',
    },
    en: {
      title: 'May read photos or files',
      why: 'Albums and files hold papers, chats and family; a loan does not need them all.',
      next: 'Refuse the storage permission; upload single pictures instead.',
    },
  },
};
