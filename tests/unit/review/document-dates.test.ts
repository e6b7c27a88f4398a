import { describe, expect, it } from 'vitest';
import { datesOf } from '@/lib/review/dates';

describe('datesOf', () => {
  it.each([
    ['更新日期：2026年3月1日\n生效日期：2026年3月8日', '2026-03-01', '2026-03-08'],
    ['版本更新日期：2026/3/1，版本生效日期：2026-03-08', '2026-03-01', '2026-03-08'],
    ['本版发布日期：2025年11月2号', '2025-11-02', undefined],
    ['2023年1月13日更新，2023年1月20日起生效。', '2023-01-13', '2023-01-20'],
    ['2025年4月30日发布，次日生效。', '2025-04-30', '2025-05-01'],
    ['本政策于2020年8月1日更新，即日起正式生效。', '2020-08-01', '2020-08-01'],
    ['更新日期\n2024.12.31\n生效日期\n2025.1.1', '2024-12-31', '2025-01-01'],
    ['本协议自二〇二六年十二月二十一日起施行。', undefined, '2026-12-21'],
    ['发布日期：2024年5月1日\n最近更新：2025年6月1日', '2025-06-01', undefined],
    ['版本：20260301', '2026-03-01', undefined],
    ['effective date：2026-03-01', undefined, '2026-03-01'],
  ])('%s', (text, versionDate, effectiveDate) => {
    expect(datesOf(text)).toEqual({ ...(versionDate && { versionDate }), ...(effectiveDate && { effectiveDate }) });
  });

  it.each([
    '借款日期：2026年3月1日，还款日期：2026年4月1日',
    '更新日期：2026年2月30日',
    '更新日期：【】年【】月【】日',
    '公司成立于2015年3月1日',
  ])('takes no other date for one of the document: %s', (text) => {
    expect(datesOf(text)).toEqual({});
  });

  it('reads the foot of a long text', () => {
    expect(datesOf(`${'乙方应当按期还款。'.repeat(3000)}\n生效日期：2026年3月8日`)).toEqual({ effectiveDate: '2026-03-08' });
  });
});
