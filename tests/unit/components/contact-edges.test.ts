import { describe, expect, it } from 'vitest';
import { contactEdges } from '@/components/contact-edges';
import { asOfDay } from '@/components/panel/CompareTab';
import { grouped, neighbour } from '@/components/panel/findings';
import { viewOf } from '@/components/view-of';
import { localVoice } from '@/lib/speech';
import { pack } from '@/rules/zh-CN';
import { finding, reviews } from './reviews';

const view = viewOf(pack, 'zh-CN');
const edgesOf = (...findings: ReturnType<typeof finding>[]) =>
  contactEdges({ ...reviews.stop, findings }, view).map(({ from, to, kind }) => `${from} ${to} ${kind}`);
const reaching = (sentence: string, severity: 'beyond' | 'caution' = 'beyond') =>
  finding({ rule: 'third-party-contact', severity, sentence });

describe('who may call whom', () => {
  it('draws a line for each pair of people that a clause names', () => {
    expect(edgesOf(reaching('我们及合作机构可致电您的亲友、同事。'))).toEqual([
      'lender family cut',
      'collector family cut',
      'lender work cut',
      'collector work cut',
    ]);
  });

  it('tells the contact book from the contacts one typed, and the open from the conditional', () => {
    expect(edgesOf(reaching('甲方可以联系您通讯录中的所有联系人。'))).toEqual(['lender book cut']);
    expect(edgesOf(reaching('无法联系到您时，我们可以联系您填写的紧急联系人。', 'caution'))).toEqual(['lender named dashed']);
    expect(
      edgesOf(finding({ rule: 'collection-outsourcing', severity: 'caution', sentence: '我们有权委托第三方催收机构向您催收。' })),
    ).toEqual(['collector you open']);
  });

  it('draws one line for a pair, by its gravest clause, and none for what nobody can see', () => {
    const mild = reaching('我们可以联系您的亲友确认住址。', 'caution');
    expect(edgesOf(mild, reaching('我们可以向您的亲友催收。'))).toEqual(['lender family cut']);
    expect(edgesOf({ ...mild, hidden: 'concealed' })).toEqual([]);
  });
});

describe('the findings of the panel', () => {
  it('stand under their headings, each heading once, and can be walked from end to end', () => {
    const groups = grouped(reviews.many, 'all', '-');
    expect(groups.map(({ findings }) => findings.length)).toEqual([100, 100]);
    const first = neighbour(groups, undefined, 1);
    expect(first).toBe(groups[0]?.findings[0]);
    expect(neighbour(groups, first?.id, -1)).toBe(first);
    expect(neighbour(groups, groups[0]?.findings.at(-1)?.id, 1)).toBe(groups[1]?.findings[0]);
    expect(grouped(reviews.many, 'meets', '-')).toEqual([]);
  });

  it('are not all gathered under the title of the document', () => {
    const titled = reviews.stop.findings.map((each) => ({ ...each, path: ['个人信息授权书', ...each.path] }));
    const headings = (findings: typeof titled) => grouped({ ...reviews.stop, findings }, 'all', '-').map(({ heading }) => heading);
    expect(headings(titled)).toEqual(headings(reviews.stop.findings));
    expect(headings(titled.slice(0, 1))).toHaveLength(1);
    expect(headings(titled.map((each) => ({ ...each, path: [] })))).toEqual(['-']);
  });
});

it('holds the items against the norms of another day, and leaves the verdict alone', () => {
  const before = asOfDay(reviews.stop, '2021-04-30', pack.norms);
  const after = asOfDay(reviews.stop, '2021-05-01', pack.norms);
  const norms = (review: typeof before) => new Set(review.information.flatMap(({ judged }) => judged.map(({ norm }) => norm)));
  expect(norms(before).has('cn-necessary-2021-lending')).toBe(false);
  expect(norms(after).has('cn-necessary-2021-lending')).toBe(true);
  expect(after.verdict).toEqual(reviews.stop.verdict);
});

describe('reading aloud', () => {
  const voices = [
    { lang: 'zh-CN', localService: false },
    { lang: 'zh_TW', localService: true },
    { lang: 'en-GB', localService: true },
  ];

  it('takes a voice of the device only, of the language or at least of its tongue', () => {
    expect(localVoice(voices, 'zh-CN')?.lang).toBe('zh_TW');
    expect(localVoice(voices, 'en')?.lang).toBe('en-GB');
    expect(localVoice(voices.slice(0, 1), 'zh-CN')).toBeUndefined();
  });
});
