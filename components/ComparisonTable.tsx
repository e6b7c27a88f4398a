import { useState } from 'react';
import { appliesTo, standing } from '@/lib/compare/judge';
import type { Norm } from '@/lib/engine/types';
import type { Information, Review } from '@/lib/schema/review';
import { ComparisonRow } from './ComparisonRow';
import { comparisonRows, judgingNorms } from './comparison-rows';
import { JudgementMark } from './icons';
import { NormRow } from './NormCitation';
import { normWords } from './norm-words';
import { useCells } from './use-cells';
import { useView, type View } from './view';

/** Rows shown before 全部 is pressed, and norms that fit beside them at 320 px. */
const shortRows = 4;
const shortNorms = 2;

/** The short head of a column; a norm without one of its own goes by its short title. */
function headOf(norm: Norm, { t, locale }: View): string {
  const heads: Readonly<Record<string, string | undefined>> = t.normHead;
  return heads[norm.id] ?? norm.short[locale];
}

/** The norms that judge and that the pack knows: the columns. */
const columnsOf = (information: readonly Information[], { norms }: View): Norm[] =>
  judgingNorms(information).flatMap((id) => {
    const norm = norms.get(id);
    return norm ? [norm] : [];
  });

function Rest({ within, columns, view, asOf }: { within: readonly Information[]; columns: readonly Norm[]; view: View; asOf: string }) {
  const { t } = view;
  const overtaken = columns.filter((norm) => standing(norm, asOf) === 'overtaken');
  if (within.length === 0 && overtaken.length === 0) return null;
  return (
    <tr className="rest">
      <td colSpan={2 + columns.length}>
        {within.length > 0 && (
          <p>
            <span className="judge yes">
              <JudgementMark result="necessary" />
            </span>{' '}
            {t.withinNeed(within.map(({ item }) => t.item[item]).join(t.comma))}
          </p>
        )}
        {overtaken.map((norm) => (
          <p key={norm.id}>{t.stillJudged(headOf(norm, view))}</p>
        ))}
      </td>
    </tr>
  );
}

/**
 * Every item the agreement asks for, held against each norm. Short: four rows, the rest in a line, worst first. Printed: nothing to press.
 */
export function ComparisonTable({ review, full = false, isPrinted = false }: { review: Review; full?: boolean; isPrinted?: boolean }) {
  const view = useView();
  const { t } = view;
  const { asOf } = review.pack;
  const [isOpen, setOpen] = useState(full);
  const { past, within, all } = comparisonRows(review.information);
  const columns = columnsOf(review.information, view);
  const rows = isOpen ? all : past.slice(0, shortRows);
  const cells = useCells(rows.length);
  if (all.length === 0) return null;
  const norms = isOpen ? columns : columns.slice(0, shortNorms);
  // More columns than a narrow window holds: the frame scrolls, so it must take focus.
  const isWide = norms.length > shortNorms;
  const hasMore = all.length > Math.min(past.length, shortRows);
  return (
    <section className="section">
      <h2>
        {t.comparison}{' '}
        {!full && hasMore && (
          <button type="button" className="link end" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t.fewerItems : t.allItems(all.length)}
          </button>
        )}
      </h2>
      <div className="cmp-frame" {...(isWide ? { tabIndex: 0, role: 'group', 'aria-label': t.comparison } : {})}>
        <table className={isWide ? 'cmp many' : 'cmp'} {...(isPrinted ? {} : cells.table)}>
          <caption className="vh">{t.comparisonCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.itemHead}</th>
              <th scope="col">{t.agreementHead}</th>
              {norms.map((norm, i) => (
                <th scope="col" key={norm.id} className={i === 0 ? 'line judged' : 'judged'}>
                  {headOf(norm, view)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((information, row) => (
              <ComparisonRow
                key={information.item}
                information={information}
                norms={norms}
                review={review}
                cell={isPrinted ? undefined : (column) => cells.cell(row, column)}
              />
            ))}
            <Rest within={isOpen ? [] : within} columns={norms} view={view} asOf={asOf} />
          </tbody>
        </table>
      </div>
      {isOpen && (
        <div className="cmp-norms">
          {norms.map((norm) => (
            <NormRow
              key={norm.id}
              norm={normWords(norm, { t, locale: view.locale, asOf, applies: appliesTo(norm, review.document.lenderKind) })}
            />
          ))}
        </div>
      )}
    </section>
  );
}
