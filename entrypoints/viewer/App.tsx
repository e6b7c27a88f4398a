import { useEffect, useRef, useState } from 'react';
import { FootActions } from '@/components/FootActions';
import { Intake } from '@/components/Intake';
import { Loading } from '@/components/Loading';
import type { Located } from '@/components/located';
import { MarkedText } from '@/components/MarkedText';
import { ReviewBody } from '@/components/ReviewBody';
import { TopBar, usePlace } from '@/components/TopBar';
import { type PackTexts, useView, ViewProvider } from '@/components/view';
import type { Locale } from '@/lib/engine/types';
import type { Finding, Review } from '@/lib/schema/review';

/** What there is to show: nothing yet, something being read, a text with its review, or the kept review of a tab. */
export type Shown =
  | { is: 'empty'; problem?: 'too-large' | 'unreadable' | 'kept-gone' }
  | { is: 'reading' }
  | { is: 'text'; review: Review; text: string }
  | { is: 'kept'; review: Review };

export interface ViewerActions {
  /** What the popup was pressed for. */
  way?: 'file' | 'paste';
  /** The kept review of a tab, when the page was opened for one. */
  kept?: () => Promise<Shown>;
  readText: (text: string, title: string) => Promise<Shown>;
  readFile: (file: File) => Promise<Shown>;
  locateInTab: (finding: Finding) => Promise<Located>;
  locateInText: (finding: Finding) => Promise<Located>;
  save: (review: Review, locale: Locale) => Promise<boolean>;
  copySummary: (review: Review, locale: Locale) => Promise<boolean>;
  copyText: (text: string) => Promise<boolean>;
}

interface ReadProps {
  shown: Extract<Shown, { review: Review }>;
  actions: ViewerActions;
  onLocale: () => void;
  onAnother: () => void;
}

function Read({ shown, actions, onLocale, onAnother }: ReadProps) {
  const { t, locale } = useView();
  const { review } = shown;
  const head = useRef<HTMLHeadingElement>(null);
  const place = usePlace(review);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const body = (
    <>
      <ReviewBody
        review={review}
        headRef={head}
        isFull
        actions={{ onLocate: shown.is === 'kept' ? actions.locateInTab : actions.locateInText, onCopyText: actions.copyText }}
      />
      <FootActions onSave={() => actions.save(review, locale)} onCopy={() => actions.copySummary(review, locale)} />
    </>
  );
  return (
    <>
      <TopBar title={review.source.title || t.untitled} place={place} onLocale={onLocale}>
        <button type="button" className="btn sm" onClick={onAnother}>
          {t.anotherText}
        </button>
      </TopBar>
      {shown.is === 'kept' ? (
        <main className="alone">{body}</main>
      ) : (
        <main className="wide">
          <MarkedText text={shown.text} findings={review.findings.length > 0 ? review.findings : review.quoted} />
          <section className="beside" aria-label={t.reviewOf}>
            {body}
          </section>
        </main>
      )}
    </>
  );
}

function Reader({ actions, onLocale }: { actions: ViewerActions; onLocale: () => void }) {
  const { t } = useView();
  const [shown, setShown] = useState<Shown>(actions.kept ? { is: 'reading' } : { is: 'empty' });
  useEffect(() => {
    actions.kept?.().then(setShown);
  }, [actions]);
  const open = (reading: Promise<Shown>) => {
    setShown({ is: 'reading' });
    reading.then(setShown, (error: unknown) => {
      console.error('viewer: reading failed', error);
      setShown({ is: 'empty', problem: 'unreadable' });
    });
  };
  if (shown.is === 'text' || shown.is === 'kept') {
    return <Read shown={shown} actions={actions} onLocale={onLocale} onAnother={() => setShown({ is: 'empty' })} />;
  }
  const problems = { 'too-large': t.fileTooLarge, unreadable: t.fileUnreadable, 'kept-gone': t.keptGone };
  return (
    <>
      <TopBar title={t.product} place={t.readerTitle} onLocale={onLocale} />
      <main className="alone">
        {shown.is === 'reading' ? (
          <Loading />
        ) : (
          <Intake
            onText={(text) => open(actions.readText(text, t.pastedTitle))}
            onFile={(file) => open(actions.readFile(file))}
            problem={shown.problem && problems[shown.problem]}
            way={actions.way}
          />
        )}
      </main>
    </>
  );
}

/** The reading page: an agreement from an app, pasted or dropped, beside its review; or the full review of a tab. */
export function App({
  pack,
  locale,
  actions,
  onLocale,
}: {
  pack: PackTexts;
  locale: Locale;
  actions: ViewerActions;
  onLocale: (locale: Locale) => void;
}) {
  return (
    <ViewProvider pack={pack} locale={locale}>
      <div className="reader">
        <Reader actions={actions} onLocale={() => onLocale(locale === 'en' ? 'zh-CN' : 'en')} />
      </div>
    </ViewProvider>
  );
}
