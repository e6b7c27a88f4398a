import { z } from 'zod';
import { DEFAULTS, LANGUAGES, type Language, type Settings, THEMES } from '@/lib/settings';

export const VIEWS = ['components', 'popup', 'panel', 'options', 'viewer', 'page', 'report'] as const;
export type View = (typeof VIEWS)[number];

/** What the gallery's address asks for: `?view=popup&state=stop&locale=en&theme=dark&elder`. */
export interface Asked {
  view: View;
  state: string;
  settings: Settings;
  language: Language;
}

export function asked(search: string): Asked {
  const query = new URLSearchParams(search);
  const language = z.enum(LANGUAGES).parse(query.get('locale') ?? 'zh-CN');
  const theme = z.enum(THEMES).parse(query.get('theme') ?? DEFAULTS.theme);
  return {
    view: z.enum(VIEWS).parse(query.get('view') ?? 'components'),
    state: query.get('state') ?? 'stop',
    settings: { ...DEFAULTS, language, theme, elder: query.has('elder') },
    language,
  };
}
