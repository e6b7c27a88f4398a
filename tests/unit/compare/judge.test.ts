import { describe, expect, it } from 'vitest';
import { appliesTo, isUnnecessary, judgeItem, normsInForce, standing } from '@/lib/compare/judge';
import type { ItemId } from '@/lib/schema/review';
import { norms } from '@/rules/norms';
import { aNorm } from './norm';

const TODAY = '2026-11-22';
const GUIDE = 'cn-tc260-20191a';
const LIST = 'cn-necessary-2021-lending';
const STANDARD = 'cn-gbt45251';

const results = (item: ItemId, asOf: string, asked = {}) =>
  Object.fromEntries(judgeItem(item, norms, asOf, asked).map(({ norm, result }) => [norm, result]));

describe('standing', () => {
  const dated = aNorm({ until: { value: '2025-02-28', grade: 'V2' } });

  it.each([
    ['2019-12-31', 'not-yet'],
    ['2020-01-01', 'in-force'],
    ['2025-02-27', 'in-force'],
    ['2025-02-28', 'expired'],
  ])('on %s a norm of 2020-01-01 to 2025-02-28 is %s', (asOf, expected) => {
    expect(standing(dated, asOf)).toBe(expected);
  });

  it('says abolished only once it was', () => {
    const abolished = { ...dated, status: 'abolished' as const };
    expect([standing(abolished, '2025-02-27'), standing(abolished, '2025-02-28')]).toEqual(['in-force', 'abolished']);
  });

  it('says overtaken only from the day it was', () => {
    const overtaken = aNorm({ status: 'overtaken', overtaken: { by: ['cn-test-2'], from: '2021-05-01' } });
    expect([standing(overtaken, '2021-04-30'), standing(overtaken, '2021-05-01')]).toEqual(['in-force', 'overtaken']);
  });

  it('starts a norm known to the month on the first of it', () => {
    const monthly = aNorm({ from: { value: '2019-06', grade: 'V2' } });
    expect([standing(monthly, '2019-05-31'), standing(monthly, '2019-06-01')]).toEqual(['not-yet', 'in-force']);
  });

  it('never puts a draft in force', () => {
    expect(standing(aNorm({ status: 'draft' }), '2099-01-01')).toBe('draft');
  });
});

describe('normsInForce', () => {
  it.each([
    [GUIDE, '2019-05-31', '2019-06-01'],
    [LIST, '2021-04-30', '2021-05-01'],
    [STANDARD, '2025-02-27', '2025-02-28'],
    ['cn-pipl-6', '2021-10-31', '2021-11-01'],
    ['cn-app-info-12', '2022-07-31', '2022-08-01'],
    ['cn-gbt41391', '2022-10-31', '2022-11-01'],
    ['cn-cbirc-2022-9', '2023-02-28', '2023-03-01'],
    ['cn-cfc-2024-collect', '2024-04-17', '2024-04-18'],
    ['cn-consumer-reg-23', '2024-06-30', '2024-07-01'],
    ['cn-microloan-37', '2025-01-16', '2025-01-17'],
    ['cn-zhudai-2025', '2025-09-30', '2025-10-01'],
    ['cn-csl-43', '2025-12-31', '2026-01-01'],
    ['cn-psapl-50-1-5', '2025-12-31', '2026-01-01'],
    ['cn-cost-disclosure-2026', '2026-07-31', '2026-08-01'],
  ])('%s is out on %s and in on %s', (id, before, from) => {
    expect(normsInForce(norms, before).map((norm) => norm.id)).not.toContain(id);
    expect(normsInForce(norms, from).map((norm) => norm.id)).toContain(id);
  });

  it('drops the abolished guide on the day the standard takes its place', () => {
    expect(normsInForce(norms, '2025-02-27').map((norm) => norm.id)).toContain('cn-nifa-guide-2024');
    expect(normsInForce(norms, '2025-02-28').map((norm) => norm.id)).not.toContain('cn-nifa-guide-2024');
  });

  it('keeps an overtaken norm and never a draft', () => {
    const ids = normsInForce(norms, TODAY).map((norm) => norm.id);
    expect(ids).toContain(GUIDE);
    expect(ids).not.toContain('cn-cac-draft-2026');
  });
});

describe('appliesTo', () => {
  it('binds every lender, known or not, when its scope is all', () => {
    expect(appliesTo(aNorm(), 'small-loan')).toBe('yes');
    expect(appliesTo(aNorm(), 'unknown')).toBe('yes');
  });

  it('is open for an unknown lender and for a platform with a lender behind it', () => {
    const norm = aNorm({ scope: { lenders: ['bank'], perhaps: ['consumer-finance'], medium: 'any' } });
    expect((['bank', 'consumer-finance', 'small-loan', 'platform', 'unknown'] as const).map((kind) => appliesTo(norm, kind))).toEqual([
      'yes',
      'unknown',
      'no',
      'unknown',
      'unknown',
    ]);
  });

  it('never says yes where only members are bound', () => {
    const norm = aNorm({ scope: { lenders: ['bank'], membersOnly: true, medium: 'any' } });
    expect([appliesTo(norm, 'bank'), appliesTo(norm, 'small-loan')]).toEqual(['unknown', 'no']);
  });

  it('says no to licensed lenders for the private lending rules', () => {
    const norm = norms.find(({ id }) => id === 'cn-spc-lpr4');
    expect(norm && [appliesTo(norm, 'bank'), appliesTo(norm, 'small-loan'), appliesTo(norm, 'unknown')]).toEqual(['no', 'no', 'unknown']);
  });
});

describe('judgeItem', () => {
  it.each([
    ['2019-05-31', {}],
    ['2019-06-01', { [GUIDE]: 'conditional' }],
    ['2021-04-30', { [GUIDE]: 'conditional' }],
    ['2021-05-01', { [GUIDE]: 'conditional', [LIST]: 'unnecessary' }],
    ['2025-02-27', { [GUIDE]: 'conditional', [LIST]: 'unnecessary' }],
    ['2025-02-28', { [GUIDE]: 'conditional', [LIST]: 'unnecessary', [STANDARD]: 'conditional' }],
  ])('holds two hand-typed contacts on %s against the norms of that day', (asOf, expected) => {
    expect(results('emergency-contact', asOf, { count: 2, byHand: true })).toEqual(expected);
  });

  it('finds a third contact, and contacts that cannot be typed, past the guide', () => {
    expect(results('emergency-contact', TODAY, { count: 3 })[GUIDE]).toBe('unnecessary');
    expect(results('emergency-contact', TODAY, { count: 2, byHand: false })[GUIDE]).toBe('unnecessary');
    expect(results('emergency-contact', TODAY)[GUIDE]).toBe('conditional');
  });

  it.each<[ItemId, string, string, string]>([
    ['phone-number', 'necessary', 'necessary', 'not-covered'],
    ['bank-card', 'necessary', 'necessary', 'not-covered'],
    ['id-document', 'necessary', 'necessary', 'not-covered'],
    ['id-validity', 'conditional', 'not-covered', 'not-covered'],
    ['account', 'necessary', 'not-covered', 'not-covered'],
    ['credit-record', 'necessary', 'conditional', 'not-covered'],
    ['employment-income', 'not-covered', 'conditional', 'not-covered'],
    ['contact-book', 'unnecessary', 'unnecessary', 'not-covered'],
    ['location', 'not-covered', 'unnecessary', 'not-covered'],
    ['photo-album', 'not-covered', 'unnecessary', 'not-covered'],
    ['call-log', 'not-covered', 'unnecessary', 'not-covered'],
    ['app-list', 'not-covered', 'unnecessary', 'not-covered'],
    ['device-info', 'conditional', 'unnecessary', 'not-covered'],
  ])('%s is %s in the 2019 guide, %s in the 2021 list, %s in the standard', (item, guide, list, standard) => {
    expect(results(item, TODAY)).toEqual({ [GUIDE]: guide, [LIST]: list, [STANDARD]: standard });
  });
});

describe('isUnnecessary', () => {
  it.each<[ItemId, boolean]>([
    ['contact-book', true],
    ['call-log', true],
    ['sms', true],
    ['location', true],
    ['social-account', true],
    ['education-marriage', true],
    ['phone-number', false],
    ['id-validity', false],
    ['credit-record', false],
    ['employment-income', false],
    ['emergency-contact', false],
    ['device-info', false],
    ['face', false],
  ])('%s today: %s', (item, expected) => {
    expect(isUnnecessary(item, norms, TODAY)).toBe(expected);
  });

  it('turns on how many contacts are asked for while the guide alone spoke of them', () => {
    expect(isUnnecessary('emergency-contact', norms, '2021-05-01', { count: 2 })).toBe(false);
    expect(isUnnecessary('emergency-contact', norms, '2021-05-01', { count: 3 })).toBe(true);
  });

  it('says nothing of a day before any norm listed items', () => {
    expect(isUnnecessary('contact-book', norms, '2019-05-31')).toBe(false);
    expect(isUnnecessary('contact-book', norms, '2019-06-01')).toBe(true);
  });
});
