import type { Locale } from '@/lib/engine/types';
import { en } from './en';
import { type Catalogue, zhCN } from './zh-CN';

export type { Catalogue } from './zh-CN';

/** The catalogues by language; switched at run time through `ViewProvider`. */
export const catalogues: Record<Locale, Catalogue> = { 'zh-CN': zhCN, en };

/** Chinese for any Chinese browser, English for the rest. */
export const localeFor = (language: string): Locale => (language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
