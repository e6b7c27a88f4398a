import { useCallback, useEffect, useRef, useState } from 'react';
import { DocumentList } from '@/components/DocumentList';
import { FetchForm } from '@/components/FetchForm';
import { FootActions } from '@/components/FootActions';
import { Intake } from '@/components/Intake';
import { Loading } from '@/components/Loading';
import type { Catalogue } from '@/components/locales';
import type { Located } from '@/components/located';
import { MarkedText } from '@/components/MarkedText';
import { PasswordForm } from '@/components/PasswordForm';
import type { Voice } from '@/components/ReadAloud';
import { ReviewBody } from '@/components/ReviewBody';
import { TopBar, usePlace } from '@/components/TopBar';
import { useView, type View, ViewProvider } from '@/components/view';
import type { Finding, Review } from '@/lib/schema/review';
import type { Language } from '@/lib/settings';

/** Why there is nothing to show. */
export type ReaderProblem = keyof Catalogue['readerProblem'];

/** What there is to show: nothing yet, something being read, a text with its review, the kept review of a tab, or what must be asked first. */
export type Shown =
  | { is: 'empty'; problem?: ReaderProblem }
  | { is: 'reading' }
  | { is: 'text'; review: Review; text: string; list?: List }
  | { is: 'kept'; review: Review }
  | { is: 'locked'; name: string; isWrong: boolean; open: (password: string) => Promise<Shown> }
  | { is: 'remote'; url: string; problem?: ReaderProblem }
  | List;

/** The documents of an archive. */
interface List {
  is: 'list';
  name: string;
  documents: readonly ListedRead[];
}
export type ListedRead = { name: string } & ({ review: Review; text: string } | { problem: ReaderProblem });

export interface ViewerActions {
  /** What the reader came for: focus starts there. */
  way?: 'file' | 'paste';
  /** What the page was opened for: the kept review of a tab, a file on the web, or our own sample, which gets this title. */
  opening?: (sampleTitle: string) => Promise<Shown>;
  readText: (text: string, title: string) => Promise<Shown>;
  readFile: (file: File) => Promise<Shown>;
  /** Asks the browser for the one origin, then fetches the one file. */
  readUrl: (url: string) => Promise<Shown>;
  locateInTab: (finding: Finding) => Promise<Located>;
  locateInText: (finding: Finding) => Promise<Located>;
  save: (review: Review, locale: Language) => Promise<boolean>;
  copySummary: (review: Review, locale: Language) => Promise<boolean>;
  copyText: (text: string) => Promise<boolean>;
  ask: (review: Review, finding: Finding) => Promise<boolean>;
  /** Reads aloud, in elder mode only. */
  voice?: Voice | undefined;
}

interface ReadProps {
  shown: Extract<Shown, { review: Review }>;
  actions: ViewerActions;
  onLocale: () => void;
  another: string;
  onAnother: () => void;
}

function Read({ shown, actions, onLocale, another, onAnother }: ReadProps) {
  const { t, language } = useView();
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
        actions={{
          onLocate: shown.is === 'kept' ? actions.locateInTab : actions.locateInText,
          onAsk: (finding) => actions.ask(review, finding),
          onCopyText: actions.copyText,
          voice: actions.voice,
        }}
      />
      <FootActions onSave={() => actions.save(review, language)} onCopy={() => actions.copySummary(review, language)} />
    </>
  );
  return (
    <>
      <TopBar title={review.source.title || t.untitled} place={place} onLocale={onLocale}>
        <button type="button" className="btn sm" onClick={onAnother}>
          {another}
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

/** What is asked or offered while no review is shown. */
function Waiting({ shown, actions, open }: { shown: Shown; actions: ViewerActions; open: (reading: Promise<Shown>) => void }) {
  const { t } = useView();
  const words = (problem: ReaderProblem | undefined) => problem && t.readerProblem[problem];
  switch (shown.is) {
    case 'locked':
      return <PasswordForm name={shown.name} isWrong={shown.isWrong} onPassword={(password) => open(shown.open(password))} />;
    case 'remote':
      return <FetchForm url={shown.url} problem={words(shown.problem)} onFetch={() => open(actions.readUrl(shown.url))} />;
    case 'list': {
      const documents = shown.documents.map((one) => ('problem' in one ? { name: one.name, problem: t.readerProblem[one.problem] } : one));
      const show = (index: number) => {
        const one = shown.documents[index];
        if (one && 'review' in one) open(Promise.resolve({ is: 'text', review: one.review, text: one.text, list: shown }));
      };
      return <DocumentList name={shown.name} documents={documents} onOpen={show} />;
    }
    case 'empty':
      return (
        <Intake
          onText={(text) => open(actions.readText(text, t.pastedTitle))}
          onFile={(file) => open(actions.readFile(file))}
          onUrl={(url) => open(actions.readUrl(url))}
          problem={words(shown.problem)}
          way={actions.way}
        />
      );
    default:
      return <Loading />;
  }
}

function Reader({ actions, onLocale }: { actions: ViewerActions; onLocale: () => void }) {
  const { t } = useView();
  const [shown, setShown] = useState<Shown>(actions.opening ? { is: 'reading' } : { is: 'empty' });
  const open = useCallback((reading: Promise<Shown>) => {
    setShown({ is: 'reading' });
    reading.then(setShown, (error: unknown) => {
      console.error('reading failed', error);
      setShown({ is: 'empty', problem: 'unreadable' });
    });
  }, []);
  // Once only, and in the language of that moment: what is opened may be fetched.
  const opening = useRef(actions.opening && (() => actions.opening?.(t.sampleTitle)));
  useEffect(() => {
    const first = opening.current?.();
    opening.current = undefined;
    if (first) open(first);
  }, [open]);
  if (shown.is === 'text' || shown.is === 'kept') {
    const list = shown.is === 'text' ? shown.list : undefined;
    return (
      <Read
        shown={shown}
        actions={actions}
        onLocale={onLocale}
        another={list ? t.backToList : t.anotherText}
        onAnother={() => setShown(list ?? { is: 'empty' })}
      />
    );
  }
  return (
    <>
      <TopBar title={t.product} place={t.readerTitle} onLocale={onLocale}>
        {shown.is !== 'empty' && shown.is !== 'reading' && (
          <button type="button" className="btn sm" onClick={() => setShown({ is: 'empty' })}>
            {t.anotherText}
          </button>
        )}
      </TopBar>
      <main className="alone">
        <Waiting shown={shown} actions={actions} open={open} />
      </main>
    </>
  );
}

/** The reading page: an agreement from an app, pasted or dropped, beside its review; or the full review of a tab. */
export function App({ view, actions, onLocale }: { view: View; actions: ViewerActions; onLocale: () => void }) {
  return (
    <ViewProvider view={view}>
      <div className="reader">
        <Reader actions={actions} onLocale={onLocale} />
      </div>
    </ViewProvider>
  );
}
