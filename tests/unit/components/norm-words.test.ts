import { describe, expect, it } from 'vitest';
import { catalogues } from '@/components/locales';
import { normWords } from '@/components/norm-words';
import type { Graded, Norm } from '@/lib/engine/types';
import { pack } from '@/rules/zh-CN';

const t = catalogues['zh-CN'];
const asOf = '2026-11-25';
const words = (text: string) => ({ 'zh-CN': text, en: text });
const graded = <T>(value: T, grade: Graded<T>['grade']): Graded<T> => ({ value, grade });

const norm: Norm = {
  id: 'cn-test-1',
  short: words('测试规定'),
  title: { value: words('《测试规定》'), grade: 'V1' },
  gist: graded(words('只收必要的信息。'), 'V1'),
  force: graded('law', 'V1'),
  from: graded('2021-11-01', 'V1'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'any' },
  read: '2026-11-22',
};
const shown = (change: Partial<Norm>, applies?: 'yes' | 'no' | 'unknown', date = asOf) =>
  normWords({ ...norm, ...change }, { t, locale: 'zh-CN', asOf: date, ...(applies ? { applies } : {}) });

describe('a norm in words', () => {
  it('says that the original was read, and since when it is in force', () => {
    expect(shown({})).toMatchObject({ name: '《测试规定》', force: '法律', checked: '读过原文', binds: true });
    expect(shown({}).tags.map(({ text }) => text)).toEqual(['现行', '2021-11-01 起']);
  });

  it('leaves out every fact of grade M', () => {
    const unverified = shown({
      number: graded('第 99 号', 'M'),
      gist: graded(words('没核对过。'), 'M'),
      force: graded('dept-rule', 'M'),
      from: graded('2019-09-09', 'M'),
    });
    expect(JSON.stringify(unverified)).not.toMatch(/99|没核对过|部门规章|2019-09-09/);
  });

  it('says when words come from public reports or were derived', () => {
    expect(shown({ gist: graded(words('据报道。'), 'V2') }).checked).toBe('据公开报道整理，未核对原文');
    expect(shown({ gist: graded(words('推得。'), 'V3') }).checked).toContain('推得');
  });

  it('marks a reported date beside words that were read', () => {
    expect(shown({ from: graded('2021-11-01', 'V2') }).tags.map(({ text }) => text)).toContain('2021-11-01 起（据公开报道）');
  });

  it('dashes a draft and never lets it stand as the citation', () => {
    const draft = shown({ status: 'draft' });
    expect(draft.tags[0]).toEqual({ text: '草案 · 未施行', isPending: true });
    expect(draft.binds).toBe(false);
  });

  it('holds a norm against the date on both sides', () => {
    expect(shown({}, undefined, '2021-10-31').tags).toEqual([{ text: '2021-11-01 起施行，还没到', isPending: true }]);
    expect(shown({}, undefined, '2021-11-01').tags[0]?.text).toBe('现行');
  });

  it('says that an overtaken norm is overtaken', () => {
    const overtaken = shown({ status: 'overtaken', overtaken: { by: ['cn-test-2'], from: '2025-01-01' } });
    expect(overtaken.tags[0]?.text).toBe('已被后来的规定取代');
    expect(overtaken.binds).toBe(false);
  });

  it('says 若贷款方是… only when the lender is not known', () => {
    const scope: Norm['scope'] = { lenders: ['bank', 'small-loan'], medium: 'any' };
    expect(shown({ scope }, 'unknown').condition).toBe('若贷款方是银行或小额贷款公司');
    expect(shown({ scope }, 'yes').condition).toBeUndefined();
    expect(shown({ scope }, 'no')).toMatchObject({ condition: '管不到这类贷款方', binds: false });
  });

  it('links to the official page of the entry or to nothing', () => {
    expect(shown({}).url).toBeUndefined();
    expect(shown({ url: 'https://www.cac.gov.cn/x' }).url).toBe('https://www.cac.gov.cn/x');
  });
});

describe('every norm of the pack, in both languages, on two dates', () => {
  const unverifiedOf = (entry: Norm): string[] =>
    [entry.number, entry.article, entry.gist, entry.force, entry.published, entry.from, entry.until].flatMap((fact) => {
      if (fact?.grade !== 'M') return [];
      return typeof fact.value === 'string' ? [fact.value] : Object.values(fact.value);
    });

  it.each(pack.norms.map((entry) => [entry.id, entry] as const))('%s renders no fact of grade M', (_, entry) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const date of ['2019-01-01', asOf]) {
        const facts = normWords(entry, { t: catalogues[locale], locale, asOf: date, applies: 'unknown' });
        const text = JSON.stringify({ ...facts, id: '', url: '' });
        expect(text).not.toContain('undefined');
        for (const fact of unverifiedOf(entry)) expect(text).not.toContain(`"${fact}"`);
      }
    }
  });
});
