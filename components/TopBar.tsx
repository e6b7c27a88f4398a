import type { ReactNode } from 'react';
import type { Review } from '@/lib/schema/review';
import { Brand, Icon } from './icons';
import { useView } from './view';

export interface TopBarProps {
  title: string;
  place: string;
  onLocale: () => void;
  onSettings?: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** Product, title and where it is from; the second line may be cut, since the report repeats it. */
export function TopBar({ title, place, onLocale, onSettings, children }: TopBarProps) {
  const { t, language } = useView();
  return (
    <header className="top">
      <Brand />
      <p className="where">
        <b>{title}</b>
        <span>{place}</span>
      </p>
      {children}
      <button type="button" className="btn quiet sm" lang={language === 'en' ? 'zh' : 'en'} onClick={onLocale}>
        {t.otherLanguage}
      </button>
      {onSettings && (
        <button type="button" className="btn quiet sm icon-only" aria-label={t.settings} title={t.settings} onClick={onSettings}>
          <Icon name="settings" size={16} />
        </button>
      )}
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
