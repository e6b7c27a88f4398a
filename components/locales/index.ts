import type { Locale } from '@/lib/engine/types';
import type { Language } from '@/lib/settings';
import { en } from './en';
import { type Catalogue, zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type { Catalogue } from './zh-CN';

/** The catalogues by language; switched at run time through `ViewProvider`. */
export const catalogues: Record<Language, Catalogue> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The language in which rules and norms are told: they have no texts in traditional characters of their own. */
export const localeOf = (language: Language): Locale => (language === 'en' ? 'en' : 'zh-CN');
