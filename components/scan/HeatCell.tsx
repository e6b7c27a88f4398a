import type { Cell, CellQuote, PlatformRow } from '@/lib/scan/table';
import { Mark, type MarkName } from '../icons';
import { Severity } from '../Severity';
import { ruleTitle, useView } from '../view';
import { reportWords, shortName } from './report-words';

/** One platform and practice. With findings it opens: their words, each with its document; without, a dot, or hatching when nothing was read. */
export function HeatCell({ row, rule, isRight }: { row: PlatformRow; rule: string; isRight: boolean }) {
  const view = useView();
  const words = reportWords[view.locale];
  const cell = row.cells[rule];
  if (cell === undefined) {
    return row.read > 0 ? (
      <div className="cell z">
        <span className="vh">{words.none}</span>
        <svg width="4" height="4" aria-hidden="true">
          <circle cx="2" cy="2" r="1.5" fill="currentColor" />
        </svg>
      </div>
    ) : (
      <div className="cell x">
        <span className="vh">{words.notRead}</span>
      </div>
    );
  }
  const mark = markOfCell(cell);
  const count = cell.severity === undefined ? cell.unsure || cell.marked : cell.count;
  return (
    <details className={`at${isRight ? ' right' : ''}`} name="cell">
      <summary className={`cell ${mark ?? 'marked'}`}>
        <span className="vh">{nameOf(cell, row.name, shortName(rule, view.locale, view.rules), view)}</span>
        <span aria-hidden="true">
          {mark ? <Mark name={mark} size={11} /> : '⊘'}
          {count > 1 && count}
          {cell.severity !== undefined && cell.unsure > 0 && <i className="more">?</i>}
        </span>
      </summary>
      <div className="pop">
        <p className="pop-head">
          <b>{ruleTitle(view, rule)}</b>
        </p>
        <p className="faint">{row.name}</p>
        {cell.quotes.map((quote) => (
          <Quote key={`${quote.input} ${quote.finding.id}`} quote={quote} />
        ))}
        {cell.all > cell.quotes.length && <p className="faint">{words.fewer(cell.quotes.length, cell.all)}</p>}
      </div>
    </details>
  );
}

function Quote({ quote: { finding, input, title, mark } }: { quote: CellQuote }) {
  const { t, locale } = useView();
  const words = reportWords[locale];
  return (
    <div className={`one${mark ? ' is-marked' : ''}`}>
      <Severity severity={finding.severity} certainty={finding.certainty} />
      <blockquote>{t.quoted(finding.quote.replace(/\s+/gu, ' '))}</blockquote>
      <p className="faint">{[title, ...finding.path].filter(Boolean).join(' › ')}</p>
      <p className="faint src">{input}</p>
      {finding.hidden && <p className="faint">{t.hidden[finding.hidden]}</p>}
      {mark && (
        <p className="mark-note">
          {t.pair(words.falseAlarms, mark.reason)} <span className="faint">{words.markedBy(mark.who, mark.when)}</span>
        </p>
      )}
    </div>
  );
}

function markOfCell({ severity, unsure }: Cell): MarkName | undefined {
  return severity ?? (unsure > 0 ? 'unsure' : undefined);
}

function nameOf(cell: Cell, platform: string, practice: string, { t, locale }: ReturnType<typeof useView>): string {
  const words = reportWords[locale];
  const parts = [
    platform,
    practice,
    cell.severity && `${t.severity[cell.severity]} ${words.places(cell.count)}`,
    cell.unsure > 0 && words.unsure(cell.unsure),
    cell.marked > 0 && words.marked(cell.marked),
  ];
  return parts.filter(Boolean).join(locale === 'en' ? ', ' : '，');
}
