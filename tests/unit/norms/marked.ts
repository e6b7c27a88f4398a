import type { Graded, Norm } from '@/lib/engine/types';

export const MARK = '†unverified†';
const GRADED = ['number', 'article', 'gist', 'force', 'published', 'from', 'until'] as const;

const marked = (value: unknown): unknown => (typeof value === 'string' ? MARK : { 'zh-CN': MARK, en: MARK });

/** The norm with every fact of grade M put out of reach of coincidence: its words become a mark that nothing else holds. */
export function withMarks(norm: Norm): Norm {
  const facts = GRADED.flatMap((name) => {
    const fact: Graded<unknown> | undefined = norm[name];
    return fact?.grade === 'M' ? [[name, { ...fact, value: marked(fact.value) }]] : [];
  });
  return { ...norm, ...Object.fromEntries(facts) };
}
