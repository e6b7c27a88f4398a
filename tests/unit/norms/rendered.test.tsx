import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { catalogues } from '@/components/locales';
import { NormCitation, NormRow } from '@/components/NormCitation';
import { normWords } from '@/components/norm-words';
import { ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import type { Locale, Norm } from '@/lib/engine/types';
import { norms } from '@/rules/norms';
import { pack } from '@/rules/zh-CN';
import { MARK, withMarks } from './marked';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

function render(norm: Norm, locale: Locale, asOf: string): string {
  const words = normWords(norm, { t: catalogues[locale], locale, asOf, applies: 'unknown' });
  return renderToStaticMarkup(
    <ViewProvider view={viewOf(pack, locale)}>
      <NormCitation norm={words} />
      <NormRow norm={words} />
    </ViewProvider>,
  );
}

/** What a reader gets to see, on days before and after a norm's dates. */
describe.each(LOCALES)('every citation on screen in %s', (locale) => {
  it.each(norms.map((norm) => [norm.id, norm] as const))('%s shows no fact of grade M', (_, norm) => {
    for (const asOf of ['2018-01-01', '2026-11-22']) {
      const html = render(withMarks(norm), locale, asOf);
      expect(html).toContain(norm.title.value[locale].replaceAll('&', '&amp;').replaceAll("'", '&#x27;'));
      expect(html).not.toContain(MARK);
    }
  });

  it('would show the mark had the fact been better', () => {
    const [first] = norms;
    expect(first && render({ ...first, article: { value: { 'zh-CN': MARK, en: MARK }, grade: 'V2' } }, locale, '2026-11-22')).toContain(
      MARK,
    );
  });
});
