import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/text/passages';

function cellsOf(text: string): string[] {
  return readText(text).map(({ start, end, kind, cell }) =>
    cell
      ? `${cell.table}:${cell.row}:${cell.column}${cell.header ? '*' : ''} ${text.slice(start, end)}`
      : `${kind} ${text.slice(start, end)}`,
  );
}

describe('tables in plain text', () => {
  it.each([
    ['bars', '信息 | 是否必需\n通讯录 | 否'],
    ['bars at the edges and a rule below the head', '| 信息 | 是否必需 |\n|---|:---:|\n| 通讯录 | 否 |'],
    ['tabs', '信息\t是否必需\n通讯录\t否'],
  ])('reads the cells between %s', (_, text) => {
    expect(cellsOf(text)).toEqual(['0:0:0* 信息', '0:0:1* 是否必需', '0:1:0 通讯录', '0:1:1 否']);
  });

  it('leaves out a cell that is empty and keeps its column', () => {
    expect(cellsOf('信息\t目的\t必需\n位置\t\t否')).toEqual(['0:0:0* 信息', '0:0:1* 目的', '0:0:2* 必需', '0:1:0 位置', '0:1:2 否']);
  });

  it('goes on with what stands around, and counts the tables', () => {
    const text = '我们收集：\na | b\nc | d\n以上为必需信息。\ne | f\ng | h';
    expect(cellsOf(text)).toEqual([
      'paragraph 我们收集：',
      '0:0:0* a',
      '0:0:1* b',
      '0:1:0 c',
      '0:1:1 d',
      'paragraph 以上为必需信息。',
      '1:0:0* e',
      '1:0:1* f',
      '1:1:0 g',
      '1:1:1 h',
    ]);
  });

  it('takes one line with a bar, or lines of different widths, for no table', () => {
    expect(cellsOf('首页 | 登录')).toEqual(['heading 首页 | 登录']);
    expect(cellsOf('首页 | 登录\n关于我们 | 帮助 | 客服')).not.toContain('0:0:0* 首页');
  });

  it('reads a table of any length, and takes a line of bars for none', () => {
    expect(cellsOf('a|b\n'.repeat(200_000))).toHaveLength(400_000);
    expect(readText(`${'|'.repeat(100_000)}\n${'|'.repeat(100_000)}`).some(({ cell }) => cell)).toBe(false);
  });
});
