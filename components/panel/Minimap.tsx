import { useMemo } from 'react';
import type { Finding, Review } from '@/lib/schema/review';
import { Mark, markOf } from '../icons';
import { Tip, TipProvider } from '../Tip';
import { ruleTitle, useView } from '../view';
import type { Group } from './findings';
import { linePlaces } from './line-places';
import { useInView } from './use-in-view';

/**
 * The agreement as a line with its findings on it, where they stand, the numbers of their headings and a box around those in the window.
 * Pointing devices only, since the list beside it says the same. Dots at the end are what was not read.
 */
export function Minimap({ review, groups, onOpen }: { review: Review; groups: readonly Group[]; onOpen: (finding: Finding) => void }) {
  const view = useView();
  const places = useMemo(() => {
    const last = groups.flatMap(({ findings }) => findings.map(({ end }) => end));
    return linePlaces(groups, Math.max(review.source.chars, ...last, 1));
  }, [groups, review]);
  const seen = useInView(places);
  const from = seen && places[seen.first]?.top;
  const to = seen && places[seen.last]?.top;
  return (
    <TipProvider>
      <div className="minimap" aria-hidden="true">
        <div className={review.coverage.unread.length > 0 ? 'track partly' : 'track'}>
          {from !== undefined && to !== undefined && (
            <div className="window" style={{ top: `${from.toFixed(2)}%`, height: `calc(${(to - from).toFixed(2)}% + 18px)` }} />
          )}
          {places.map(({ finding, top, chapter }) => (
            <div key={finding.id} className="place" style={{ top: `${top.toFixed(2)}%` }}>
              <span>{chapter}</span>
              <Tip words={ruleTitle(view, finding.rule)}>
                <button type="button" tabIndex={-1} onClick={() => onOpen(finding)}>
                  <Mark name={markOf(finding.severity, finding.certainty)} size={12} />
                </button>
              </Tip>
            </div>
          ))}
        </div>
      </div>
    </TipProvider>
  );
}
