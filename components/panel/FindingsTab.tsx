import * as Collapsible from '@radix-ui/react-collapsible';
import { useState } from 'react';
import type { Review } from '@/lib/schema/review';
import { Choice, type Option } from '../Choice';
import { type CardProps, FindingCard } from '../FindingCard';
import { Mark } from '../icons';
import { panelWords } from '../locales/panel-words';
import { useView } from '../view';
import { countOf, FILTERS, type Filter, type Group } from './findings';
import { SeverityMarks } from './SeverityMarks';

/** Groups open at first, and cards drawn in a group before one asks for more. */
const openAtFirst = 5;
const shownAtFirst = 20;

export function Filters({ review, filter, onFilter }: { review: Review; filter: Filter; onFilter: (filter: Filter) => void }) {
  const { t, language } = useView();
  const w = panelWords[language];
  const words = { ...t.severity, unsure: t.lookYourselfShort };
  const counted = FILTERS.map((name) => ({ name, count: countOf(review, name) })).filter(({ count }) => count > 0);
  const options: Option<Filter>[] = counted.map(({ name, count }) => ({
    value: name,
    label: (
      <>
        <Mark name={name} />
        <span className="vh">{words[name]}</span>
        {count}
      </>
    ),
  }));
  return (
    <div className="filters">
      <Choice
        name={w.filters}
        isNameHidden
        look="chips"
        options={[{ value: 'all', label: w.all(review.findings.length) }, ...options]}
        value={filter}
        onChoose={onFilter}
      />
    </div>
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
    <Collapsible.Root className="group" open={isShown} onOpenChange={setOpen}>
      <h2>
        <Collapsible.Trigger className="row">
          <span className="grow">{group.heading}</span>
          <SeverityMarks findings={group.findings} />
          <small>{w.count(group.findings.length)}</small>
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Content>
        {shown.map((finding, i) => (
          <FindingCard key={finding.id} finding={finding} place={{ n: from + i, of }} isCurrent={finding.id === current} {...card} />
        ))}
        {rest > 0 && (
          <button type="button" className="btn" onClick={() => setMost(most + shownAtFirst)}>
            {w.more(Math.min(rest, shownAtFirst))}
          </button>
        )}
      </Collapsible.Content>
    </Collapsible.Root>
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
