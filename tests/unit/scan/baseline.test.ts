import { describe, expect, it } from 'vitest';
import { comparer } from '@/lib/scan/baseline';
import { triageOf } from '@/lib/scan/triage';
import type { Finding } from '@/lib/schema/review';
import { entry, finding, review } from './entries';

function compared(before: Finding[], now: Finding[], marks: Parameters<typeof triageOf>[0] = []) {
  const compare = comparer(triageOf(marks));
  compare.compare(entry('https://a.example/', review(before)), entry('https://a.example/', review(now)));
  return compare.comparison().changes.map(({ kind, finding: { rule } }) => `${kind} ${rule}`);
}
const mild = (rule: string) => finding(rule, { severity: 'caution' });

describe('against a baseline', () => {
  it('tells new, worse and gone', () => {
    expect(compared([mild('sms-access'), finding('debt-disclosure')], [finding('sms-access'), finding('call-log-access')])).toEqual([
      'worse sms-access',
      'new call-log-access',
      'gone debt-disclosure',
    ]);
  });
  it('says nothing of what stayed, became milder, is unsure, or only to be known', () => {
    expect(compared([finding('sms-access')], [mild('sms-access')])).toEqual([]);
    expect(compared([], [finding('sms-access', { certainty: 'low' }), finding('user-right', { severity: 'notice' })])).toEqual([]);
  });
  it('does not call new what a person marked as a false alarm', () => {
    const mark = { finding: 'sms-access-0000000000', reason: '验证码', who: '林', when: '2026-11-20' };
    expect(compared([], [finding('sms-access')], [mark])).toEqual([]);
  });
  it('names sources that are new or gone', () => {
    const compare = comparer(triageOf([]));
    compare.compare(entry('https://a.example/', review([finding('sms-access')])), undefined);
    compare.compare(undefined, entry('https://b.example/', review([finding('sms-access')])));
    expect(compare.comparison()).toMatchObject({ newSources: 1, goneSources: 1, counts: { new: 1, worse: 0, gone: 1 } });
    expect(compare.comparison().changes.map(({ kind, input }) => [kind, input])).toEqual([
      ['gone', 'https://a.example/'],
      ['new', 'https://b.example/'],
    ]);
  });
});
