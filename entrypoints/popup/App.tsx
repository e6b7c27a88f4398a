import { useCallback, useEffect, useRef, useState } from 'react';
import { type Unreviewed, UnreviewedPage } from '@/components/EmptyState';
import { FootActions } from '@/components/FootActions';
import { Loading } from '@/components/Loading';
import type { Located } from '@/components/located';
import type { Voice } from '@/components/ReadAloud';
import { ReviewBody } from '@/components/ReviewBody';
import { TopBar, usePlace } from '@/components/TopBar';
import { useView, type View, ViewProvider } from '@/components/view';
import type { Bundle } from '@/lib/schema/bundle';
import type { Finding, Review } from '@/lib/schema/review';
import type { Language } from '@/lib/settings';

/** What the popup got for its tab. */
export type PopupReply =
  | { ok: true; review: Review; title: string; url: string; bundle?: Bundle }
  | { ok: false; reason: Unreviewed /** of the file that the tab shows */; url?: string };

/** Everything the popup does beyond its own window; main.tsx wires it to the browser. */
export interface PopupActions {
  review: () => Promise<PopupReply>;
  /** Hosts that hold the agreements which the page links to. */
  hosts: (review: Review) => string[];
  /** Reads those agreements too. To be called within a press: the browser may ask for the person's word. */
  readBundle: (review: Review) => Promise<PopupReply>;
  /** Asks for the host of a frame and reads it with the page. Within a press, too. */
  readFrame: (url: string) => Promise<PopupReply>;
  /** Calls back when the page was reviewed anew by itself; gives the way to stop. */
  onReviewed: (listener: (reply: PopupReply) => void) => () => void;
  locate: (finding: Finding) => Promise<Located>;
  /** Both resolve to whether it worked. */
  save: (review: Review, locale: Language) => Promise<boolean>;
  copy: (text: string) => Promise<boolean>;
  copySummary: (review: Review, locale: Language) => Promise<boolean>;
  /** Copies a question about one clause, for the lender to answer. */
  ask: (review: Review, finding: Finding) => Promise<boolean>;
  openReport: () => void;
  openReader: (way: 'file' | 'paste') => void;
  /** Opens the file that the tab shows in the reading page. */
  openFile: (url: string) => void;
  openSettings: () => void;
}

interface PopupProps {
  view: View;
  actions: PopupActions;
  onLocale: () => void;
  /** Reads aloud, in elder mode only. */
  voice?: Voice | undefined;
}

function Reviewed({
  review,
  bundle,
  title,
  actions,
  onLocale,
  voice,
  onAgain,
  onReply,
}: Omit<PopupProps, 'view'> & {
  review: Review;
  bundle: Bundle | undefined;
  title: string;
  onAgain: () => void;
  onReply: (reply: PopupReply) => void;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  const { t, language } = useView();
  const place = usePlace(review);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const hasFoot = review.verdict.level !== 'unread' && review.verdict.reason !== 'article' && review.verdict.reason !== 'no-agreement';
  return (
    <>
      <TopBar title={review.source.title || title || t.untitled} place={place} onLocale={onLocale} onSettings={actions.openSettings} />
      <main className="popup-main">
        <ReviewBody
          review={review}
          headRef={head}
          actions={{
            onLocate: actions.locate,
            onAsk: (finding) => actions.ask(review, finding),
            onOpen: actions.openReader,
            onOpenFile: actions.openFile,
            onReadFrame: (url) => void actions.readFrame(url).then(onReply),
            bundle: { bundle, hosts: actions.hosts(review), onRead: () => actions.readBundle(review).then(onReply) },
            voice,
            onAgain,
            onCopyText: actions.copy,
            onAll: actions.openReport,
          }}
        />
      </main>
      {hasFoot && (
        <FootActions
          onReport={actions.openReport}
          onSave={() => actions.save(review, language)}
          onCopy={() => actions.copySummary(review, language)}
        />
      )}
    </>
  );
}

function Unreviewable({
  reason,
  url,
  actions,
  onLocale,
  onAgain,
}: Omit<PopupProps, 'view' | 'voice'> & { reason: Unreviewed; url?: string; onAgain: () => void }) {
  const file = url === undefined ? undefined : { host: new URL(url).host, onOpen: () => actions.openFile(url) };
  const { t } = useView();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <TopBar title={t.product} place="" onLocale={onLocale} onSettings={actions.openSettings} />
      <main className="popup-main">
        <UnreviewedPage reason={reason} onOpen={actions.openReader} onAgain={onAgain} file={file} headRef={head} />
      </main>
    </>
  );
}

/** The popup: asks for the review of its tab, then only renders. Closing it loses nothing, since the background keeps the review. */
export function App({ view, actions, onLocale, voice }: PopupProps) {
  const [reply, setReply] = useState<PopupReply>();
  const ask = useCallback(() => {
    setReply(undefined);
    actions.review().then(setReply, () => setReply({ ok: false, reason: 'failed' }));
  }, [actions]);
  useEffect(ask, [ask]);
  // Failures of what was asked on top (a bundle, a frame) leave what is shown as it is.
  const take = useCallback((next: PopupReply) => setReply((known) => (next.ok || !known?.ok ? next : known)), []);
  useEffect(() => actions.onReviewed(take), [actions, take]);
  const shared = { actions, onLocale, onAgain: ask };
  return (
    <ViewProvider view={view}>
      <div className={reply ? 'popup' : 'popup waiting'}>
        {!reply && (
          <>
            <TopBar title={view.t.product} place="" onLocale={onLocale} onSettings={actions.openSettings} />
            <main className="popup-main">
              <Loading />
            </main>
          </>
        )}
        {reply?.ok && <Reviewed review={reply.review} bundle={reply.bundle} title={reply.title} voice={voice} onReply={take} {...shared} />}
        {reply && !reply.ok && <Unreviewable reason={reply.reason} {...(reply.url !== undefined && { url: reply.url })} {...shared} />}
      </div>
    </ViewProvider>
  );
}
