import { describe, expect, it } from 'vitest';
import { cell, clean, labelled, wrap } from '@/entrypoints/cli/layout';

describe('cell', () => {
  it('counts a Chinese character as two columns', () => {
    expect(cell('平台', 6)).toBe('平台  ');
    expect(cell('ab', 6)).toBe('ab    ');
  });

  it('cuts what is too long, never through a character', () => {
    expect(cell('白桦借款服务协议', 8)).toBe('白桦借… ');
    expect(cell('白桦借款服务协议', 9)).toBe('白桦借款…');
  });
});

describe('wrap', () => {
  it('breaks between Chinese characters, not before a closing mark', () => {
    expect(wrap('您同意我们读取，保存。', 14)).toEqual(['您同意我们读取，', '保存。']);
  });

  it('keeps Latin words and numbers whole', () => {
    expect(wrap('年利率 36.00% under Chinese law', 16)).toEqual(['年利率 36.00%', 'under Chinese', 'law']);
  });

  it('leaves a line alone where there is no width', () => {
    const line = '很长'.repeat(500);
    expect(wrap(line, Number.POSITIVE_INFINITY)).toEqual([line]);
  });
});

it('hangs later lines under the first', () => {
  expect(labelled('依据', '一二三四五六', { labelWidth: 6, width: 16, indent: 2 })).toBe('  依据  一二三四\n        五六');
});

it('takes escape sequences and direction marks out of what a page says', () => {
  expect(clean('先\u001b[31m别\u001b]0;x\u0007签\r\n\u202eabc\u0085')).toBe('先[31m别]0;x签 abc');
});
