import { Fragment, type ReactNode, useId, useState } from 'react';
import { appliesTo } from '@/lib/compare/judge';
import type { Norm } from '@/lib/engine/types';
import type { Information, Review } from '@/lib/schema/review';
import { judgementBy, permissionItems } from './comparison-rows';
import { JudgementMark } from './icons';
import { NormRow } from './NormCitation';
import { normWords } from './norm-words';
import type { CellProps } from './use-cells';
import { useView, type View } from './view';

const judgeClass = { necessary: 'yes', conditional: 'half', unnecessary: 'no', 'not-covered': 'none' } as const;
/** Sentences quoted for one item; the findings have the rest. */
const mostQuotes = 3;

function askedWords({ item, status, count, byHand }: Information, { t, locale }: View): string {
  if (item === 'emergency-contact' && status !== 'denied' && (count || status === 'required')) {
    const duty = status === 'required' ? t.mandatory : status === 'optional' && t.optional;
    return [count && t.people(count), duty, byHand && t.byHand].filter(Boolean).join(locale === 'zh-CN' ? '，' : ', ');
  }
  return status === 'required' && permissionItems.has(item) ? t.permissionRequired : t.status[status];
}

function Judgement({ information, norm }: { information: Information; norm: Norm }) {
  const { t } = useView();
  const result = judgementBy(information, norm.id);
  const most = norm.items?.[information.item]?.most;
  const isOver = most !== undefined && result === 'unnecessary' && (information.count ?? 0) > most;
  return (
    <span className={`judge ${judgeClass[result]}`}>
      <JudgementMark result={result} />
      <span>
        {t.judgement[result]}
        {isOver && <small>{t.overMost(most)}</small>}
      </span>
    </span>
  );
}

/** What a cell stands on: the agreement's words for the item, and what the norm of its column says. */
function Ground({ information, norm, review }: { information: Information; norm: Norm | undefined; review: Review }) {
  const { t, locale } = useView();
  const quotes = [...new Set(information.evidence.map(({ quote }) => quote))];
  const applies = norm && appliesTo(norm, review.document.lenderKind);
  return (
    <>
      {quotes.length === 0 && <p className="faint">{t.noWords}</p>}
      {quotes.slice(0, mostQuotes).map((quote) => (
        <blockquote key={quote} className="quote" lang="zh-CN">
          {quote}
        </blockquote>
      ))}
      {norm && <NormRow norm={normWords(norm, { t, locale, asOf: review.pack.asOf, applies: applies ?? 'unknown' })} />}
    </>
  );
}

interface RowProps {
  information: Information;
  norms: readonly Norm[];
  review: Review;
  /** The stops of this row's cells; without them nothing opens, as in a printed report. */
  cell?: ((column: number) => CellProps) | undefined;
}

/** One item: what the agreement asks, and each norm's word on it; a cell opens what it stands on, below the row. */
export function ComparisonRow({ information, norms, review, cell }: RowProps) {
  const view = useView();
  const id = useId();
  const [open, setOpen] = useState<number>();
  const opener = (column: number, words: ReactNode) =>
    cell ? (
      <button
        type="button"
        {...cell(column)}
        aria-expanded={open === column}
        aria-controls={open === column ? id : undefined}
        onClick={() => setOpen(open === column ? undefined : column)}
      >
        {words}
      </button>
    ) : (
      words
    );
  return (
    <Fragment>
      <tr>
        <th scope="row">{view.t.item[information.item]}</th>
        <td>{opener(0, askedWords(information, view))}</td>
        {norms.map((norm, i) => (
          <td key={norm.id} className={i === 0 ? 'line' : undefined}>
            {opener(i + 1, <Judgement information={information} norm={norm} />)}
          </td>
        ))}
      </tr>
      {open !== undefined && (
        <tr className="ground" id={id}>
          <td colSpan={2 + norms.length}>
            <Ground information={information} norm={norms[open - 1]} review={review} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
