import type { Locale } from '@/lib/engine/types';
import { en } from './en';
import { type Catalogue, zhCN } from './zh-CN';

export type { Catalogue } from './zh-CN';

/** The catalogues by language; switched at run time through `ViewProvider`. */
export const catalogues: Record<Locale, Catalogue> = { 'zh-CN': zhCN, en };
