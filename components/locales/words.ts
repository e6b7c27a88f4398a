import type { RuleMessage } from '@/lib/engine/types';
import type { Language } from '@/lib/settings';
import type { Catalogue } from './zh-CN';

/** Everything that is said in one language. */
export interface Words {
  language: Language;
  t: Catalogue;
  /** What the rules say, by their ids, where the pack has no text in this language. */
  rules?: Readonly<Record<string, RuleMessage>>;
}

/** The words of one language, fetched when it is asked for: the popup comes without the two others. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'zh-CN':
      return { language, t: (await import('./zh-CN')).zhCN };
    case 'zh-TW': {
      const [{ zhTW }, { rulesInTaiwan }] = await Promise.all([import('./zh-TW'), import('./rules-zh-TW')]);
      return { language, t: zhTW, rules: rulesInTaiwan };
    }
    case 'en':
      return { language, t: (await import('./en')).en };
  }
}
