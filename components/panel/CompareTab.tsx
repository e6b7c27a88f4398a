import { useState } from 'react';
import { judgeItem } from '@/lib/compare/judge';
import type { Review } from '@/lib/schema/review';
import { ComparisonTable } from '../ComparisonTable';
import { comparisonRows } from '../comparison-rows';
import { panelWords } from '../locales/panel-words';
import { Switch } from '../Switch';
import { useView } from '../view';

/** The items of a review held against the norms of another day. The findings and the verdict stay what they were. */
export function asOfDay(review: Review, asOf: string, norms: Parameters<typeof judgeItem>[1]): Review {
  const information = review.information.map((asked) => ({ ...asked, judged: judgeItem(asked.item, norms, asOf, asked) }));
  return { ...review, information, pack: { ...review.pack, asOf } };
}

/** 对比 by a day of one's choice, all of it or only what goes past the norms. */
export function CompareTab({ review }: { review: Review }) {
  const { language, norms } = useView();
  const w = panelWords[language];
  const [day, setDay] = useState(review.pack.asOf);
  const [isOnlyPast, setOnlyPast] = useState(false);
  if (review.information.length === 0) return <p className="empty">{w.nothingAsked}</p>;
  const judged = day === review.pack.asOf ? review : asOfDay(review, day, [...norms.values()]);
  const shown = isOnlyPast ? { ...judged, information: comparisonRows(judged.information).past } : judged;
  return (
    <>
      <div className="bar">
        <label>
          {w.asOf}
          <input type="date" value={day} required onChange={(event) => event.target.value && setDay(event.target.value)} />
        </label>
        <Switch label={w.onlyBeyond} on={isOnlyPast} onSwitch={setOnlyPast} />
      </div>
      {judged !== review && (
        <p role="status" className="note">
          {w.asOfNote(day)}
        </p>
      )}
      <ComparisonTable review={shown} full />
      <p className="note">{w.silentNote}</p>
    </>
  );
}
