import type { VerdictLevel } from '@/lib/schema/review';
import { MarkShape } from './icons';
import { useView } from './view';

/** The length of an unread part is unknown; it is drawn as if it held this many clauses. */
const clausesInUnreadPart = 15;
const width = 348;
const markAt = 76;

/** How much of the line is solid, 0–1. Never all of it while something is unread. */
export function shareRead(clauses: number, unread: number): number {
  if (unread === 0) return 1;
  return Math.min(0.92, Math.max(0.15, clauses / (clauses + unread * clausesInUnreadPart)));
}

const Solid = ({ from, to }: { from: number; to: number }) => <path className="solid" d={`M${from} 33H${to}`} />;

function Line({ level, share }: { level: VerdictLevel; share: number }) {
  const end = Math.round(share * width);
  const dots = share < 1 && <path className="dots" d={`M${end + 6} 33H${width}`} />;
  if (level === 'unread') return <path className="dots" d={`M0 33H${width}`} />;
  if (level === 'stop') {
    return (
      <>
        <Solid from={0} to={markAt} />
        <g className="mark" transform={`translate(${markAt + 6} 25)`}>
          <MarkShape name="beyond" />
        </g>
        <Solid from={markAt + 28} to={Math.max(end, markAt + 40)} />
        {dots}
      </>
    );
  }
  return (
    <>
      <Solid from={0} to={end} />
      {level === 'caution' && (
        <g className="mark" transform={`translate(${Math.min(83, end - 20)} 16.5)`}>
          <MarkShape name="caution" />
        </g>
      )}
      {dots}
    </>
  );
}

/**
 * The line one signs on, under the verdict: solid for what was read, dotted for what was not, broken by the diamond where a clause
 * goes past the norms. `coverageId` names the notice that the end label leads to.
 */
export function SigningLine({ level, clauses, unread, coverageId }: { level: VerdictLevel; clauses: number; unread: number; coverageId?: string }) {
  const { t } = useView();
  if (level === 'not-applicable') return <div className="noline" />;
  const sentence = level === 'unread' ? t.lineUnread : level === 'stop' ? t.lineStop(unread) : t.lineRead(unread);
  return (
    <div className={`signline ${level}`}>
      <svg viewBox={`0 0 ${width} 34`} preserveAspectRatio="none" role="img" aria-label={sentence}>
        <Line level={level} share={shareRead(clauses, unread)} />
      </svg>
      {level !== 'unread' && (
        <>
          <span className="lab" aria-hidden="true">
            {t.signature}
          </span>
          <span className="lab end">
            {unread === 0 ? t.allRead : coverageId ? <a href={`#${coverageId}`}>{t.unreadParts(unread)}</a> : t.unreadParts(unread)}
          </span>
        </>
      )}
    </div>
  );
}
