import type { Language } from '@/lib/settings';
import { allWords } from './locales';
import { type PackTexts, type View, viewIn } from './view';

/** The view in any language, its words at hand: for everything but the popup, which loads only the language it speaks. */
export const viewOf = (pack: PackTexts, language: Language): View => viewIn(allWords[language], pack);
