import type { Review, Unread } from '@/lib/schema/review';
import { Mark } from './icons';
import { partName } from './part-name';
import { readNotes, unreadParts } from './rank';
import { useView } from './view';

const isLinked = ({ why }: Unread) => why === 'linked-agreement';

const hostOf = (url: string | undefined) => (url && URL.canParse(url) ? ` (${new URL(url).host})` : '');

const isOnWeb = (url: string | undefined): url is string => url !== undefined && /^https?:/i.test(url) && URL.canParse(url);

/** `what: why` for each part; linked agreements in one line when `BundleList` already names them. */
export function UnreadList({
  parts,
  linkedListed,
  onOpenFile,
  onReadFrame,
}: {
  parts: readonly Unread[];
  linkedListed: boolean;
  onOpenFile?: ((url: string) => void) | undefined;
  onReadFrame?: ((url: string) => void) | undefined;
}) {
  const { t } = useView();
  const linked = linkedListed ? parts.filter(isLinked).length : 0;
  return (
    <ul>
      {parts
        .filter((part) => !linkedListed || !isLinked(part))
        .map(({ what, why, url }) => (
          <li key={`${why}-${what}`}>
            {t.pair(partName(what, t), t.unreadWhy[why])}
            {why === 'other-origin-frame' && hostOf(url)}
            {why === 'other-origin-frame' && onReadFrame && isOnWeb(url) && (
              <>
                {' '}
                <button type="button" className="link" onClick={() => onReadFrame(url)}>
                  {t.readFrameOf(new URL(url).host)}
                </button>
              </>
            )}
            {why === 'pdf' && onOpenFile && isOnWeb(url) && (
              <>
                {' '}
                <button type="button" className="link" onClick={() => onOpenFile(url)}>
                  {t.openPdfFrom(new URL(url).host)}
                </button>
              </>
            )}
          </li>
        ))}
      {linked > 0 && <li>{t.linkedNotOpened(linked)}</li>}
    </ul>
  );
}

/** What was not read and why, and what was read although nobody can see it. Nothing to say gives nothing. */
export function CoverageNotice({
  review,
  id,
  linkedListed,
  onOpenFile,
  onReadFrame,
}: {
  review: Review;
  id: string;
  linkedListed: boolean;
  onOpenFile?: (url: string) => void;
  /** Asks for the host of a frame and reads it with the page. */
  onReadFrame?: (url: string) => void;
}) {
  const { t } = useView();
  const missing = unreadParts(review.coverage.unread);
  const notes = readNotes(review.coverage.unread);
  if (missing.length + notes.length === 0) return null;
  return (
    <section className="section coverage" id={id} tabIndex={-1}>
      <Mark name="unread" size={16} />
      <h2>{missing.length > 0 ? t.unreadParts(missing.length) : t.notesHead}</h2>
      <UnreadList parts={missing} linkedListed={linkedListed} onOpenFile={onOpenFile} onReadFrame={onReadFrame} />
      {notes.length > 0 && (
        <div className="notes">
          {missing.length > 0 && <h3>{t.notesHead}</h3>}
          <UnreadList parts={notes} linkedListed={false} />
        </div>
      )}
    </section>
  );
}

/** The same on paper, where nothing can be pressed: every part by name. */
export function NotRead({ parts }: { parts: readonly Unread[] }) {
  const { t } = useView();
  if (parts.length === 0) return null;
  return (
    <>
      <h2 className="rule">{t.reportNotRead}</h2>
      <div className="coverage">
        <Mark name="unread" size={16} />
        <UnreadList parts={parts} linkedListed={false} />
      </div>
    </>
  );
}
