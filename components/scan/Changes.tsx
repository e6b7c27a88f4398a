import type { Comparison } from '@/lib/scan/baseline';
import type { CellQuote, ScanTable } from '@/lib/scan/table';
import { Severity } from '../Severity';
import { ruleTitle, useView } from '../view';
import { reportWords } from './report-words';

const MOST_ROWS = 500;

/** What differs from the earlier run, with the words that appeared or went. */
export function Changes({ comparison: { changes, newSources, goneSources } }: { comparison: Comparison }) {
  const view = useView();
  const words = reportWords[view.locale];
  return (
    <section>
      <h2 className="rule">{words.compared}</h2>
      {changes.length === 0 && <p className="method">{words.noChange}</p>}
      {newSources.length > 0 && <p className="method">{words.newSources(newSources.length)}</p>}
      {goneSources.length > 0 && <p className="method">{words.goneSources(goneSources.length)}</p>}
      {changes.slice(0, MOST_ROWS).map(({ kind, input, finding }) => (
        <div className="one" key={`${kind} ${input} ${finding.id}`}>
          <p>
            <b>{words.change[kind]}</b> <Severity severity={finding.severity} certainty="high" /> {ruleTitle(view, finding.rule)}
          </p>
          <blockquote>{view.t.quoted(finding.quote.replace(/\s+/gu, ' '))}</blockquote>
          <p className="faint src">{input}</p>
        </div>
      ))}
      {changes.length > MOST_ROWS && <p className="faint">{words.fewer(MOST_ROWS, changes.length)}</p>}
    </section>
  );
}

/** Findings that a person marked as false alarms: out of the counts, never out of sight. */
export function FalseAlarms({ table }: { table: ScanTable }) {
  const view = useView();
  const words = reportWords[view.locale];
  const marked = table.platforms.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([rule, { quotes }]) =>
      quotes.flatMap((quote) => (quote.mark === undefined ? [] : [{ ...quote, mark: quote.mark, rule, name }])),
    ),
  );
  if (marked.length === 0) return null;
  return (
    <section>
      <h2 className="rule">{words.falseAlarms}</h2>
      {marked.map((quote) => (
        <Marked key={`${quote.input} ${quote.finding.id}`} {...quote} />
      ))}
    </section>
  );
}

function Marked({ finding, input, mark, rule, name }: CellQuote & { mark: NonNullable<CellQuote['mark']>; rule: string; name: string }) {
  const view = useView();
  const words = reportWords[view.locale];
  return (
    <div className="one is-marked">
      <p>
        {name} · {ruleTitle(view, rule)}
      </p>
      <blockquote>{view.t.quoted(finding.quote.replace(/\s+/gu, ' '))}</blockquote>
      <p className="mark-note">
        {mark.reason} <span className="faint">{words.markedBy(mark.who, mark.when)}</span>
      </p>
      <p className="faint src">{input}</p>
    </div>
  );
}
