import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Locale, Norm, Pack, Rule } from '@/lib/engine/types';
import type { Language } from '@/lib/settings';
import { type Catalogue, catalogues, localeOf } from './locales';
import { rulesInTaiwan } from './locales/rules-zh-TW';

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

function inTaiwan(rule: Rule): Rule {
  const message = rulesInTaiwan[rule.id];
  return message ? { ...rule, message: { ...rule.message, 'zh-CN': message } } : rule;
}

export const viewOf = (pack: PackTexts, language: Language): View => ({
  language,
  locale: localeOf(language),
  t: catalogues[language],
  rules: new Map(pack.rules.map((rule) => [rule.id, language === 'zh-TW' ? inTaiwan(rule) : rule])),
  norms: new Map(pack.norms.map((norm) => [norm.id, norm])),
});

export const ViewProvider = ({ pack, locale, children }: { pack: PackTexts; locale: Language; children: ReactNode }) => {
  const view = useMemo(() => viewOf(pack, locale), [pack, locale]);
  return <ViewContext value={view}>{children}</ViewContext>;
};

export const useView = (): View => {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A review component was rendered outside ViewProvider; wrap it and hand over the pack.');
  return view;
};

/** The rule's title in the chosen language; its id when the pack does not know the rule (a review of another version). */
export const ruleTitle = (view: View, id: string): string => view.rules.get(id)?.message[view.locale].title ?? id;
