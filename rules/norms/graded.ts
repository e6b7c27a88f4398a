import type { Grade, Graded, Locale, Norm } from '@/lib/engine/types';

/** The day all entries were last checked. */
export const READ = '2026-11-22';

/** Read in a full-text copy of the official text. */
export const v1 = <T>(value: T) => ({ value, grade: 'V1' as const });
/** Stated by a secondary page. */
export const v2 = <T>(value: T) => ({ value, grade: 'V2' as const });
/** Derived from other facts. */
export const v3 = <T>(value: T) => ({ value, grade: 'V3' as const });
/** Unverified: kept for whoever checks it, never rendered. */
export const unverified = <T>(value: T) => ({ value, grade: 'M' as const });

export const words = (zh: string, en: string): Record<Locale, string> => ({ 'zh-CN': zh, en });

/** What the provisions of one instrument share. */
export type Instrument = Omit<Norm, 'id' | 'article' | 'gist'>;

/** A provision as a line of a table: id, its number in both languages, what it says in both languages. */
export type ProvisionRow = readonly [id: string, article: readonly [zh: string, en: string], gist: readonly [zh: string, en: string]];

/** The provisions of one instrument whose numbers and words were checked the same way. */
export function provisions(instrument: Instrument, grade: Exclude<Grade, 'M'>, rows: readonly ProvisionRow[]): Norm[] {
  const graded = (pair: readonly [string, string]): Graded<Record<Locale, string>> => ({ value: words(...pair), grade });
  return rows.map(([id, article, gist]) => ({ ...instrument, id, article: graded(article), gist: graded(gist) }));
}
