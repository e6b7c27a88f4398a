import type { Comparison } from '@/lib/scan/baseline';
import type { MarkedQuote, ScanTable } from '@/lib/scan/table';
import { Severity } from '../Severity';
import { ruleTitle, useView } from '../view';
import { reportWords } from './report-words';

/** What differs from the earlier run, with the words that appeared or went. */
export function Changes({ comparison: { counts, changes, newSources, goneSources } }: { comparison: Comparison }) {
  const view = useView();
  const words = reportWords[view.locale];
  const all = counts.new + counts.worse + counts.gone;
  return (
    <section>
      <h2 className="rule">{words.compared}</h2>
      {changes.length === 0 && <p className="method">{words.noChange}</p>}
      {newSources > 0 && <p className="method">{words.newSources(newSources)}</p>}
      {goneSources > 0 && <p className="method">{words.goneSources(goneSources)}</p>}
      {changes.map(({ kind, input, finding }) => (
        <div className="one" key={`${kind} ${input} ${finding.id}`}>
          <p>
            <b>{words.change[kind]}</b> <Severity severity={finding.severity} certainty="high" /> {ruleTitle(view, finding.rule)}
          </p>
          <blockquote>{view.t.quoted(finding.quote.replace(/\s+/gu, ' '))}</blockquote>
          <p className="faint src">{input}</p>
        </div>
      ))}
      {all > changes.length && <p className="faint">{words.fewer(changes.length, all)}</p>}
    </section>
  );
}

/** Findings that a person marked as false alarms: out of the counts, never out of sight. */
export function FalseAlarms({ table }: { table: ScanTable }) {
  const view = useView();
  const words = reportWords[view.locale];
  const { marked, markedCount } = table;
  if (marked.length === 0) return null;
  return (
    <section>
      <h2 className="rule">{words.falseAlarms}</h2>
      {marked.map((quote) => (
        <Marked key={`${quote.input} ${quote.finding.id}`} {...quote} />
      ))}
      {markedCount > marked.length && <p className="faint">{words.fewer(marked.length, markedCount)}</p>}
    </section>
  );
}

function Marked({ finding, input, mark, rule, platform }: MarkedQuote) {
  const view = useView();
  const words = reportWords[view.locale];
  return (
    <div className="one is-marked">
      <p>
        {platform} · {ruleTitle(view, rule)}
      </p>
      <blockquote>{view.t.quoted(finding.quote.replace(/\s+/gu, ' '))}</blockquote>
      <p className="mark-note">
        {mark.reason} <span className="faint">{words.markedBy(mark.who, mark.when)}</span>
      </p>
      <p className="faint src">{input}</p>
    </div>
  );
}
