import { describe, expect, it } from 'vitest';
import { citation } from '@/lib/compare/citation';
import type { Locale, Norm } from '@/lib/engine/types';
import { norms } from '@/rules/norms';
import { MARK, withMarks } from '../norms/marked';
import { aNorm } from './norm';

const TODAY = '2026-11-22';
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const withGrade = (norm: Norm, grade: 'V2' | 'M'): Norm => ({ ...norm, gist: { ...norm.gist, grade } });

describe('every citation', () => {
  for (const locale of LOCALES) {
    it.each(norms.map((norm) => [norm.id, norm] as const))(`%s shows no fact of grade M in ${locale}`, (_, norm) => {
      for (const asOf of ['2018-01-01', TODAY]) expect(JSON.stringify(citation(withMarks(norm), { asOf, locale }))).not.toContain(MARK);
    });

    it.each(norms.map((norm) => [norm.id, norm] as const))(`%s has its title and short name in ${locale}`, (_, norm) => {
      const { title, short } = citation(norm, { asOf: TODAY, locale });
      expect(title && short).toBeTruthy();
    });
  }

  it('would have shown the mark had the fact been better', () => {
    const norm = withMarks(aNorm({ gist: { value: { 'zh-CN': '要点。', en: 'Gist.' }, grade: 'M' } }));
    expect(citation(norm, { asOf: TODAY, locale: 'en' }).gist).toBeUndefined();
    expect(citation(withGrade(norm, 'V2'), { asOf: TODAY, locale: 'en' }).gist).toBe(MARK);
  });
});

describe('tags', () => {
  const tags = (norm: Norm, applies?: 'yes' | 'no' | 'unknown', asOf = TODAY) => citation(norm, { asOf, locale: 'zh-CN', applies }).tags;
  const byId = (id: string): Norm => {
    const norm = norms.find((each) => each.id === id);
    if (!norm) throw new Error(`no norm ${id}`);
    return norm;
  };

  it('gives none to a norm read in full, in force and binding', () => {
    expect(tags(aNorm(), 'yes')).toEqual([]);
  });

  it('says secondary source of words taken from reports, not of a date alone', () => {
    expect(tags(withGrade(aNorm(), 'V2'))).toEqual(['secondary-source']);
    expect(citation(byId('cn-pipl-6'), { asOf: TODAY, locale: 'en' })).toMatchObject({
      tags: [],
      secondary: ['since'],
      since: '2021-11-01',
    });
  });

  it('marks the draft, the overtaken guide, the abolished guide and what is not yet in force', () => {
    expect(tags(byId('cn-cac-draft-2026'))[0]).toBe('draft');
    expect(tags(byId('cn-tc260-20191a'))[0]).toBe('overtaken');
    expect(tags(byId('cn-tc260-20191a'), undefined, '2021-04-30')).not.toContain('overtaken');
    expect(tags(byId('cn-nifa-guide-2024'))[0]).toBe('abolished');
    expect(tags(byId('cn-cost-disclosure-2026'), undefined, '2026-07-31')[0]).toBe('not-yet');
  });

  it('marks the place of online lending in the list as derived', () => {
    expect(tags(byId('cn-necessary-2021-lending'))).toEqual(['secondary-source', 'derived']);
  });

  it('says if-lender only where it is not known whether the norm binds this lender', () => {
    expect(tags(byId('cn-microloan-37'), 'unknown')).toContain('if-lender');
    expect(tags(byId('cn-microloan-37'), 'yes')).not.toContain('if-lender');
    expect(citation(byId('cn-microloan-37'), { asOf: TODAY, locale: 'en', applies: 'unknown' }).lenders).toEqual(['small-loan']);
  });

  it('names what overtook a norm only on a date when it had', () => {
    const at = (asOf: string) => citation(byId('cn-nifa-conv-2018'), { asOf, locale: 'en' }).overtakenBy;
    expect([at('2025-02-27'), at('2025-02-28')]).toEqual([undefined, ['cn-gbt45251']]);
  });
});
