import { describe, expect, it } from 'vitest';
import { grouped } from '@/components/panel/findings';
import { headingNumber, linePlaces } from '@/components/panel/line-places';
import { reviews } from './reviews';

describe('the line of an agreement', () => {
  it.each([
    ['第三条 信息授权', '三'],
    ['第 12 章', '12'],
    ['二、逾期处理', '二'],
    ['（四）您的权利', '四'],
    ['3.2 Contacts', '3.2'],
    ['Article IV Default', 'IV'],
    ['一般条款', undefined],
    ['十五日内还款', undefined],
    ['第二十三条 其他', undefined],
    ['2024年修订', undefined],
  ])('has beside it the number of %s', (heading, number) => {
    expect(headingNumber(heading)).toBe(number);
  });

  it('holds the findings in order, apart from each other, each heading named once', () => {
    const groups = grouped(reviews.stop, 'all', '');
    const places = linePlaces(groups, reviews.stop.source.chars);
    expect(places).toHaveLength(reviews.stop.findings.length);
    const tops = places.map(({ top }) => top);
    for (const [i, top] of tops.entries()) expect(top - (tops[i - 1] ?? -9)).toBeGreaterThan(3);
    const chapters = places.flatMap(({ chapter }) => chapter ?? []);
    expect(chapters.length).toBeGreaterThan(1);
    expect(new Set(chapters).size).toBe(chapters.length);
  });

  it('holds one finding a heading where there are too many', () => {
    const groups = grouped(reviews.many, 'all', '');
    expect(reviews.many.findings.length).toBeGreaterThan(60);
    expect(linePlaces(groups, reviews.many.source.chars)).toHaveLength(groups.length);
  });
});
