import { describe, expect, it } from 'vitest';
import { MOST_QUOTES, tableBuilder } from '@/lib/scan/table';
import { triageOf, triageSchema } from '@/lib/scan/triage';
import type { Entry } from '@/lib/scan/types';
import { entry, finding, review } from './entries';

const RULES = ['contact-book-access', 'sms-access'];
const tableOf = (entries: Entry[], marks: unknown[] = []) => {
  const builder = tableBuilder(RULES, triageOf(triageSchema.parse(marks)));
  for (const each of entries) builder.add(each);
  const table = builder.table();
  for (const each of entries) builder.show(each, table);
  return table;
};
const named = (name: string) => {
  const base = review([finding('sms-access')]);
  return { ...base, document: { ...base.document, platform: name } };
};

describe('the table of platforms', () => {
  it('puts together what the person named, what shares a domain, what names itself', () => {
    const table = tableOf([
      entry('https://m.a.example/1', named('白桦借款')),
      entry('https://www.a.example/2', named('白桦')),
      entry('https://a.example/3', named('白桦借款')),
      entry('https://b.example/1', review([]), { platform: '青禾分期' }),
      entry('https://c.example/1', review([]), { platform: '青禾分期' }),
      entry('saved/x.html', named('听潮钱包'), { url: undefined, kind: 'file' }),
    ]);
    expect(table.platforms.map(({ name, domain, documents }) => [name, domain, documents])).toEqual([
      ['白桦借款', 'a.example', 3],
      ['听潮钱包', undefined, 1],
      ['青禾分期', undefined, 2],
    ]);
  });

  it('counts what was not read against the platform, and what is no agreement not at all', () => {
    const [row] = tableOf([
      entry('https://a.example/1', review([])),
      entry('https://a.example/2', 'login'),
      entry('https://a.example/3', 'robots'),
      entry('https://a.example/4', 'article'),
    ]).platforms;
    expect(row).toMatchObject({ read: 1, documents: 3 });
  });

  it('shows the gravest certain finding; unsure, concealed and marked ones never decide', () => {
    const of = (...findings: ReturnType<typeof finding>[]) =>
      tableOf([entry('https://a.example/', review(findings))]).platforms[0]?.cells['sms-access'];
    expect(of(finding('sms-access', { severity: 'caution' }), finding('sms-access'), finding('sms-access'))).toMatchObject({
      severity: 'beyond',
      count: 2,
    });
    expect(of(finding('sms-access', { certainty: 'low' }))).toMatchObject({ count: 0, unsure: 1 });
    expect(of(finding('sms-access', { certainty: 'low' }))?.severity).toBeUndefined();
    expect(of(finding('sms-access', { hidden: 'concealed' }))?.severity).toBeUndefined();
  });

  it('keeps a marked false alarm visible, with reason, who and when, and out of the count', () => {
    const mark = { finding: 'sms-access-0000000000', reason: '说的是验证码', who: '林', when: '2026-11-20', source: 'https://a.example/1' };
    const table = tableOf(
      [entry('https://a.example/1', review([finding('sms-access')])), entry('https://a.example/2', review([finding('sms-access')]))],
      [mark],
    );
    expect(table.platforms[0]?.cells['sms-access']).toMatchObject({ severity: 'beyond', count: 1, marked: 1, all: 2 });
    expect(table.platforms[0]?.cells['sms-access']?.quotes.map((quote) => quote.mark?.who)).toEqual([undefined, '林']);
  });

  it('holds no more quotes than a person reads, the gravest first', () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      finding('sms-access', { id: `sms-access-${n}`, severity: n === 150 ? 'beyond' : 'notice' }),
    );
    const cell = tableOf([entry('https://a.example/', review(many))]).platforms[0]?.cells['sms-access'];
    expect(cell?.all).toBe(200);
    expect(cell?.quotes).toHaveLength(MOST_QUOTES);
    expect(cell?.quotes[0]?.finding.severity).toBe('beyond');
  });
});
