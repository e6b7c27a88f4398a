import type { Ref } from 'react';
import type { Finding } from '@/lib/schema/review';
import type { CardProps } from './FindingCard';
import { Icon, Mark, markOf } from './icons';
import { SigningLine } from './SigningLine';
import { BannerHead } from './VerdictBanner';
import { ruleTitle, useView } from './view';

/** Why a page could not be reviewed at all. */
export type Unreviewed = 'restricted-page' | 'no-text' | 'failed' | 'pdf';

/** Ways to show an agreement that the page itself does not give. */
export function OtherWays({ head, onOpen }: { head: string; onOpen: (way: 'file' | 'paste') => void }) {
  const { t } = useView();
  const ways = [
    { way: 'file' as const, icon: 'doc' as const, text: t.openFile, note: t.openFileNote },
    { way: 'paste' as const, icon: 'copy' as const, text: t.pasteText, note: t.pasteTextNote },
  ];
  return (
    <section className="section">
      <h2>{head}</h2>
      <ul className="block rows">
        {ways.map(({ way, icon, text, note }) => (
          <li key={way}>
            <button type="button" className="row" onClick={() => onOpen(way)}>
              <Icon name={icon} size={16} />
              <span className="grow">
                {text}
                <small>{note}</small>
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OtherCases() {
  const { t } = useView();
  return (
    <section className="section">
      <h2>{t.otherCases}</h2>
      <ul className="block rows">
        {t.cases.map(([text, note]) => (
          <li key={text} className="first-line">
            <Mark name="unread" />
            <span className="grow">
              {text}
              <small>{note}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Clauses that an article quotes: listed apart, never part of the page's verdict. */
export function QuotedList({ quoted, onLocate }: { quoted: readonly Finding[]; onLocate?: CardProps['onLocate'] }) {
  const view = useView();
  const { t } = view;
  if (quoted.length === 0) return null;
  return (
    <section className="section">
      <h2>
        {t.quotedHead} <small>{t.quotedNote(quoted.length)}</small>
      </h2>
      <ul className="block rows">
        {quoted.map((finding) => (
          <li key={finding.id} className="first-line">
            <Mark
              name={markOf(finding.severity, finding.certainty)}
              label={finding.certainty === 'low' ? t.lookYourself : t.severity[finding.severity]}
            />
            <span className="grow">
              {t.quoted(finding.quote)}
              <small>{ruleTitle(view, finding.rule)}</small>
            </span>
            {onLocate && (
              <button type="button" className="btn quiet sm" aria-label={`${t.locate} ${finding.quote}`} onClick={() => onLocate(finding)}>
                <Icon name="locate" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A page that gave no review: the browser's own pages, a page without text, a failure on the way. Only dots under the verdict. */
export function UnreviewedPage({
  reason,
  onOpen,
  onAgain,
  file,
  headRef,
}: {
  reason: Unreviewed;
  onOpen: (way: 'file' | 'paste') => void;
  onAgain: () => void;
  /** What the tab shows instead of a page, and what opens it in the reading page. */
  file?: { host: string; onOpen: () => void } | undefined;
  headRef?: Ref<HTMLHeadingElement>;
}) {
  const { t } = useView();
  const because = reason === 'restricted-page' ? t.unreadBecause.restricted : t.unreadBecause[reason];
  return (
    <>
      <section className="verdict unread">
        <BannerHead level="unread" head={t.verdict.unread} reason={[because, t.unreadIsNotFine]} {...(headRef ? { headRef } : {})} />
        <SigningLine level="unread" clauses={0} unread={1} />
      </section>
      {file && (
        <p className="section">
          <button type="button" className="btn primary" onClick={file.onOpen}>
            {t.openPdfFrom(file.host)}
          </button>
        </p>
      )}
      {reason === 'failed' && (
        <p className="section">
          <button type="button" className="btn" onClick={onAgain}>
            {t.readAgain}
          </button>
        </p>
      )}
      <OtherWays head={t.anotherWay} onOpen={onOpen} />
      <OtherCases />
    </>
  );
}
