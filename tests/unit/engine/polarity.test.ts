import { describe, expect, it } from 'vitest';
import { read } from '@/lib/review/engine';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

/** Polarity of the frame whose object is the contact book. */
function polarity(text: string): string | undefined {
  const { framed } = read({ kind: 'pasted', text, passages: readText(text), unread: [] }, pack);
  const frames = framed.flatMap((each) => each.frames);
  return frames.find((frame) => frame.objects.some((hit) => hit.concept === 'object.contact-book'))?.polarity;
}

describe('scope of negation', () => {
  it.each([
    ['a plain grant', '我们会读取您的通讯录。', 'grants'],
    ['a plain denial', '我们不会读取您的通讯录。', 'denies'],
    ['coordinated verbs', '我们不会读取、上传或分享您的通讯录。', 'denies'],
    ['a second verb after a comma without a subject', '我们不会读取，也不会上传您的通讯录。', 'denies'],
    ['a new subject ends it', '我们不会收费，平台会读取您的通讯录。', 'grants'],
    ['a contrast ends it', '我们不收取费用，但会读取您的通讯录。', 'grants'],
    ['a condition keeps it to itself', '如您不同意展期，我们将读取您的通讯录。', 'grants'],
    ['no consent needed is no denial', '我们无需另行通知即可读取您的通讯录。', 'grants'],
    ['not without consent is a denial', '未经您同意，我们不会读取您的通讯录。', 'denies'],
    ['double negation', '为了放款，我们不得不读取您的通讯录。', 'grants'],
    ['a word that only holds 不', '收集范围包括但不限于通讯录。', 'grants'],
    ['prohibition', '严禁任何员工获取用户的通讯录。', 'denies'],
    ['passive', '您的通讯录不会被我们上传。', 'denies'],
  ])('%s: %s', (_, text, expected) => {
    expect(polarity(text)).toBe(expected);
  });

  it('a denying lead-in denies its items', () => {
    expect(polarity('我们不会收集以下信息：\n1. 通讯录；')).toBe('denies');
  });

  it('a granting lead-in grants its items', () => {
    expect(polarity('您授权我们收集以下信息：\n1. 通讯录；')).toBe('grants');
  });
});
