import type { Norm } from '@/lib/engine/types';

/** A norm for tests, in force from 2020-01-01 for every lender, with what a test changes. */
export function aNorm(changes: Partial<Norm> = {}): Norm {
  return {
    id: 'cn-test-1',
    short: { 'zh-CN': '试验规定', en: 'Test rules' },
    title: { value: { 'zh-CN': '《试验规定》', en: 'Test Rules' }, grade: 'V1' },
    gist: { value: { 'zh-CN': '要点。', en: 'Gist.' }, grade: 'V1' },
    force: { value: 'law', grade: 'V1' },
    from: { value: '2020-01-01', grade: 'V1' },
    status: 'in-force',
    scope: { lenders: 'all', medium: 'any' },
    read: '2026-11-22',
    ...changes,
  };
}
