import type { Language } from '@/lib/settings';
import { en } from './en';
import { rulesInTaiwan } from './rules-zh-TW';
import type { Words } from './words';
import { type Catalogue, zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type { Catalogue } from './zh-CN';

/** The catalogues by language; switched at run time through `ViewProvider`. */
export const catalogues: Record<Language, Catalogue> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** Everything that is said in each language, at once; what must be small loads one language by `loadWords`. */
export const allWords: Record<Language, Words> = {
  'zh-CN': { language: 'zh-CN', t: zhCN },
  'zh-TW': { language: 'zh-TW', t: zhTW, rules: rulesInTaiwan },
  en: { language: 'en', t: en },
};
