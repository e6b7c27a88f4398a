import { useState } from 'react';
import type { Review } from '@/lib/schema/review';
import { type CardProps, FindingCard } from '../FindingCard';
import { Mark } from '../icons';
import { panelWords } from '../locales/panel-words';
import { SeverityMarks } from '../Outline';
import { useView } from '../view';
import { countOf, FILTERS, type Filter, type Group } from './findings';

/** Groups open at first, and cards drawn in a group before one asks for more. */
const openAtFirst = 5;
const shownAtFirst = 20;

export function Filters({ review, filter, onFilter }: { review: Review; filter: Filter; onFilter: (filter: Filter) => void }) {
  const { t, language } = useView();
  const w = panelWords[language];
  const words = { ...t.severity, unsure: t.lookYourselfShort };
  const shown = FILTERS.map((name) => ({ name, count: countOf(review, name) })).filter(({ count }) => count > 0);
  return (
    <fieldset className="filters">
      <legend className="vh">{w.filters}</legend>
      <button type="button" className="chip" aria-pressed={filter === 'all'} onClick={() => onFilter('all')}>
        {w.all(review.findings.length)}
      </button>
      {shown.map(({ name, count }) => (
        <button key={name} type="button" className="chip" aria-pressed={filter === name} onClick={() => onFilter(name)}>
          <Mark name={name} />
          <span className="vh">{words[name]}</span>
          {count}
        </button>
      ))}
    </fieldset>
  );
}

interface GroupProps extends Pick<CardProps, 'onLocate' | 'onAsk' | 'review'> {
  group: Group;
  current: string | undefined;
  isOpenAtFirst: boolean;
  /** The place of the group's first finding among all shown. */
  from: number;
  of: number;
}

function GroupOfFindings({ group, current, isOpenAtFirst, from, of, ...card }: GroupProps) {
  const { language } = useView();
  const w = panelWords[language];
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [most, setMost] = useState(shownAtFirst);
  const at = group.findings.findIndex(({ id }) => id === current);
  const shown = group.findings.slice(0, Math.max(most, at + 1));
  const rest = group.findings.length - shown.length;
  // The current finding shows even in a group that was closed.
  const isShown = isOpen || at >= 0;
  return (
    <section className="group">
      <h2>
        <button type="button" className="row" aria-expanded={isShown} onClick={() => setOpen(!isShown)}>
          <span className="grow">{group.heading}</span>
          <SeverityMarks findings={group.findings} />
          <small>{w.count(group.findings.length)}</small>
        </button>
      </h2>
      {isShown &&
        shown.map((finding, i) => (
          <FindingCard key={finding.id} finding={finding} place={{ n: from + i, of }} isCurrent={finding.id === current} {...card} />
        ))}
      {isShown && rest > 0 && (
        <button type="button" className="btn" onClick={() => setMost(most + shownAtFirst)}>
          {w.more(Math.min(rest, shownAtFirst))}
        </button>
      )}
    </section>
  );
}

interface FindingsTabProps extends Pick<GroupProps, 'onLocate' | 'onAsk' | 'review' | 'current'> {
  groups: readonly Group[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Every finding under its heading, in the order of the agreement. */
export function FindingsTab({ review, groups, filter, onFilter, current, ...card }: FindingsTabProps) {
  const { t, language } = useView();
  const w = panelWords[language];
  const of = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  if (review.findings.length === 0) return <p className="empty">{t.reportNothing}</p>;
  let from = 1;
  return (
    <>
      <Filters review={review} filter={filter} onFilter={onFilter} />
      {of === 0 && (
        <p className="empty">
          {w.noMatch(review.findings.length)}{' '}
          <button type="button" className="link" onClick={() => onFilter('all')}>
            {w.clearFilters}
          </button>
        </p>
      )}
      {groups.map((group, i) => {
        const first = from;
        from += group.findings.length;
        return (
          <GroupOfFindings
            key={`${filter} ${group.findings[0]?.id}`}
            group={group}
            review={review}
            current={current}
            isOpenAtFirst={i < openAtFirst}
            from={first}
            of={of}
            {...card}
          />
        );
      })}
    </>
  );
}
