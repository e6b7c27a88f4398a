import { createContext, type ReactNode, useContext } from 'react';
import type { Locale, Norm, Pack, Rule } from '@/lib/engine/types';
import { type Language, localeOf } from '@/lib/settings';
import type { Catalogue } from './locales';
import type { Words } from './locales/words';

/** What of a pack the views need: the texts of its rules and norms, never its lexicon. */
export type PackTexts = Pick<Pack, 'id' | 'version' | 'rules' | 'norms'>;

/** What every component may ask for: the words of the chosen language and the texts of the pack. */
export interface View {
  language: Language;
  /** The language of rules and norms. */
  locale: Locale;
  t: Catalogue;
  rules: ReadonlyMap<string, Rule>;
  norms: ReadonlyMap<string, Norm>;
}

const ViewContext = createContext<View | undefined>(undefined);

/** The view in a language whose words are at hand. */
export function viewIn({ language, t, rules = {} }: Words, pack: PackTexts): View {
  const locale = localeOf(language);
  const told = (rule: Rule): Rule => {
    const message = rules[rule.id];
    return message ? { ...rule, message: { ...rule.message, [locale]: message } } : rule;
  };
  return {
    language,
    locale,
    t,
    rules: new Map(pack.rules.map((rule) => [rule.id, told(rule)])),
    norms: new Map(pack.norms.map((norm) => [norm.id, norm])),
  };
}

export const ViewProvider = ({ view, children }: { view: View; children: ReactNode }) => <ViewContext value={view}>{children}</ViewContext>;

export const useView = (): View => {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A review component was rendered outside ViewProvider; wrap it and hand over a view.');
  return view;
};

/** The rule's title in the chosen language; its id when the pack does not know the rule (a review of another version). */
export const ruleTitle = (view: View, id: string): string => view.rules.get(id)?.message[view.locale].title ?? id;
