import type { ReactNode } from 'react';
import type { Review } from '@/lib/schema/review';
import { Brand } from './icons';
import { useView } from './view';

export interface TopBarProps {
  title: string;
  place: string;
  onLocale: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** Product, title and where it is from; the second line may be cut, since the report repeats it. */
export function TopBar({ title, place, onLocale, children }: TopBarProps) {
  const { t, locale } = useView();
  return (
    <header className="top">
      <Brand />
      <p className="where">
        <b>{title}</b>
        <span>{place}</span>
      </p>
      {children}
      <button type="button" className="btn quiet sm" lang={locale === 'en' ? 'zh-CN' : 'en'} onClick={onLocale}>
        {t.otherLanguage}
      </button>
    </header>
  );
}

/** 白桦借款 · 读了 142 条 · 规则 2026-11 */
export function usePlace(review: Review): string {
  const { t } = useView();
  const host = review.source.url && URL.canParse(review.source.url) ? new URL(review.source.url).host : undefined;
  const who = review.document.platform ?? host;
  const read = review.document.type === 'article' ? t.documentType.article : t.clausesRead(review.coverage.clauses);
  return [who, read, t.packVersion(review.pack.version.slice(0, 7))].filter(Boolean).join(' · ');
}
