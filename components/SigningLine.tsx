import type { VerdictLevel } from '@/lib/schema/review';
import { MarkShape } from './icons';
import { useView } from './view';

/** The length of an unread part is unknown; it is drawn as if it held this many clauses. */
const clausesInUnreadPart = 15;
/** Where the mark stands, in px from the start of the line. */
const markAt = 82;
const gap = 6;

/** How much of the line is solid, 0–1. Never all of it while something is unread. */
export function shareRead(clauses: number, unread: number): number {
  if (unread === 0) return 1;
  return Math.min(0.92, Math.max(0.5, clauses / (clauses + unread * clausesInUnreadPart)));
}

const Solid = ({ from, to }: { from: number | string; to: number | string }) => (
  <line className="solid" x1={from} x2={to} y1="33" y2="33" />
);
const Dots = ({ from }: { from: string }) => <line className="dots" x1={from} x2="100%" y1="33" y2="33" strokeDashoffset={-gap} />;

function Line({ level, share }: { level: VerdictLevel; share: number }) {
  if (level === 'unread') return <Dots from="0" />;
  const end = `${Math.round(share * 100)}%`;
  const mark = level === 'stop' ? ('beyond' as const) : level === 'caution' ? ('caution' as const) : undefined;
  const isBroken = level === 'stop';
  return (
    <>
      {isBroken && <Solid from="0" to={markAt - gap} />}
      <Solid from={isBroken ? markAt + 16 + gap : '0'} to={end} />
      {share < 1 && <Dots from={end} />}
      {mark && (
        <g className="mark" transform={`translate(${markAt} ${isBroken ? 25 : 16.5})`}>
          <MarkShape name={mark} />
        </g>
      )}
    </>
  );
}

/**
 * The line one signs on, under the verdict: solid for what was read, dotted for what was not, broken by the diamond where a clause
 * goes past the norms. `coverageId` names the notice that the end label leads to.
 */
export function SigningLine({
  level,
  clauses,
  unread,
  coverageId,
}: {
  level: VerdictLevel;
  clauses: number;
  unread: number;
  coverageId?: string;
}) {
  const { t } = useView();
  if (level === 'not-applicable') return <div className="noline" />;
  const sentence = level === 'unread' ? t.lineUnread : level === 'stop' ? t.lineStop(unread) : t.lineRead(unread);
  return (
    <div className={`signline ${level}`}>
      <svg role="img" aria-label={sentence}>
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
