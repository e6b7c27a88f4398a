import { describe, expect, it } from 'vitest';
import { normalize, toSource } from '@/lib/text/normalize';

function normal(text: string) {
  return normalize(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
}

describe('normalize', () => {
  it.each([
    ['full width', 'ＡＰＰ１２３', 'app123'],
    ['traditional script', '讀取您的通訊錄', '读取您的通讯录'],
    ['spaces inside Chinese', '读取 您 的 通 讯 录', '读取您的通讯录'],
    ['zero-width characters', '通\u200b讯\u200d录', '通讯录'],
    ['separators between characters', '通.讯.录、通·讯·录', '通讯录、通讯录'],
    ['emphasis', '**通讯录**和 _短信_', '通讯录和短信'],
    ['radicals of PDF text', '⼿机⻓按', '手机长按'],
    ['punctuation', '(a),b;c:d!', '（a），b；c：d！'],
    ['a space between words is kept', 'read your contacts', 'read your contacts'],
    ['a line broken inside a passage', '读取您的\n通讯录', '读取您的通讯录'],
  ])('folds %s', (_, source, expected) => {
    expect(normal(source).text).toBe(expected);
  });

  it('keeps separators that stand between words', () => {
    expect(normal('姓名/住址').text).toBe('姓名/住址');
    expect(normal('1.通讯录').text).toBe('1.通讯录');
  });

  it('leads every unit back to its character', () => {
    const source = '您同意 读取\u200b您的 通 訊 錄。';
    const result = normal(source);
    const start = result.text.indexOf('通讯录');
    const span = toSource(result, { start, end: start + 3 });
    expect(source.slice(span.start, span.end)).toBe('通 訊 錄');
  });

  it('keeps passages apart by one line feed', () => {
    const result = normalize('甲乙丙', [
      { start: 0, end: 1, kind: 'paragraph' },
      { start: 2, end: 3, kind: 'paragraph' },
    ]);
    expect(result.text).toBe('甲\n丙');
    expect(result.passages).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]);
  });
});
