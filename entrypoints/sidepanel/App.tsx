import { Loading } from '@/components/Loading';
import { panelWords } from '@/components/locales/panel-words';
import { Panel, type PanelActions } from '@/components/panel/Panel';
import { ReviewBody } from '@/components/ReviewBody';
import { TopBar, usePlace } from '@/components/TopBar';
import { useView, type View, ViewProvider } from '@/components/view';
import type { Bundle } from '@/lib/schema/bundle';
import type { Review } from '@/lib/schema/review';
import type { Settings } from '@/lib/settings';

/** What the panel knows of the tab beside it. */
export type ShownTab =
  | { is: 'asking' }
  | { is: 'none' }
  | { is: 'kept'; tabId: number; review: Review; title: string; bundle?: Bundle | undefined };

interface AppProps {
  view: View;
  settings: Settings;
  shown: ShownTab;
  actions: PanelActions & { openSettings: () => void };
  onLocale: () => void;
}

type BarProps = Pick<AppProps, 'actions' | 'onLocale'>;

/** Nothing in this tab was reviewed: the panel sees no page it was not invited to. */
function Uninvited() {
  const { language } = useView();
  const w = panelWords[language];
  return (
    <main className="panel-main">
      <section className="verdict unread">
        <h1 className="head">{w.noReview}</h1>
        <p className="reason">{w.pressButton}</p>
        <p className="note">{w.pressNote}</p>
        <div className="noline" />
      </section>
    </main>
  );
}

function Kept({ shown, settings, actions, onLocale }: BarProps & { shown: Extract<ShownTab, { is: 'kept' }>; settings: Settings }) {
  const { t } = useView();
  const { review } = shown;
  const place = usePlace(review);
  const { level, reason } = review.verdict;
  const hasOwn = level !== 'unread' && reason !== 'article' && reason !== 'no-agreement';
  return (
    <>
      <TopBar
        title={review.source.title || shown.title || t.untitled}
        place={place}
        onLocale={onLocale}
        onSettings={actions.openSettings}
      />
      {hasOwn ? (
        <Panel key={`${shown.tabId} ${review.source.sha256}`} review={review} bundle={shown.bundle} actions={actions} settings={settings} />
      ) : (
        <main className="panel-main">
          <ReviewBody
            review={review}
            isFull
            actions={{ onLocate: actions.locate, onCopyText: actions.copy, bundle: { bundle: shown.bundle } }}
          />
        </main>
      )}
    </>
  );
}

/** The side panel: the kept review of the tab beside it, or the word that it has none. */
export function App({ view, shown, settings, ...bar }: AppProps) {
  return (
    <ViewProvider view={view}>
      <div className="side">
        {shown.is === 'kept' ? (
          <Kept shown={shown} settings={settings} {...bar} />
        ) : (
          <>
            <TopBar title={view.t.product} place="" onLocale={bar.onLocale} onSettings={bar.actions.openSettings} />
            {shown.is === 'none' ? (
              <Uninvited />
            ) : (
              <main className="panel-main">
                <Loading />
              </main>
            )}
          </>
        )}
      </div>
    </ViewProvider>
  );
}
