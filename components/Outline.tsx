import type { Finding, Review } from '@/lib/schema/review';
import { Mark, type MarkName, markOf } from './icons';
import { Tip, TipProvider } from './Tip';
import { ruleTitle, useView } from './view';

const order: readonly MarkName[] = ['beyond', 'caution', 'unsure', 'notice', 'meets'];
/** More marks than this cannot be told apart on the line: then one a heading. */
const mostMarks = 60;

/** Each kind of mark that a heading holds, once, gravest first; the findings below say the words. */
export function SeverityMarks({ findings }: { findings: readonly Finding[] }) {
  const names = new Set(findings.map(({ severity, certainty }) => markOf(severity, certainty)));
  return (
    <span className="marks" aria-hidden="true">
      {order
        .filter((name) => names.has(name))
        .map((name) => (
          <Mark key={name} name={name} size={12} />
        ))}
    </span>
  );
}

/** One mark for each finding, or for the gravest under each heading where there are too many. */
function marksOf(findings: readonly Finding[]): Finding[] {
  if (findings.length <= mostMarks) return [...findings];
  const gravest = new Map<string, Finding>();
  const weight = ({ severity, certainty }: Finding) => order.indexOf(markOf(severity, certainty));
  for (const finding of findings) {
    const heading = finding.path[0] ?? '';
    const known = gravest.get(heading);
    if (!known || weight(finding) < weight(known)) gravest.set(heading, finding);
  }
  return [...gravest.values()];
}

/** Marks that would lie on each other moved down, just enough to be told apart; in hundredths of the line. */
function spread<T extends { top: number }>(marks: readonly T[]): T[] {
  const gap = Math.min(2.6, 100 / Math.max(marks.length, 1));
  let least = 0;
  return [...marks]
    .sort((a, b) => a.top - b.top)
    .map((mark, i) => {
      const top = Math.min(Math.max(mark.top, least), 100 - gap * (marks.length - 1 - i));
      least = top + gap;
      return { ...mark, top };
    });
}

/**
 * The agreement as a line with its findings on it, where they stand; pointing devices only, since the list beside it says the same. Dots at
 * the end are what was not read.
 */
export function Minimap({
  review,
  findings,
  onOpen,
}: {
  review: Review;
  findings: readonly Finding[];
  onOpen: (finding: Finding) => void;
}) {
  const view = useView();
  const { chars } = review.source;
  const last = findings.at(-1)?.end ?? 0;
  const length = Math.max(chars, last, 1);
  const marks = spread(marksOf(findings).map((finding) => ({ finding, top: (finding.start / length) * 100 })));
  return (
    <TipProvider>
      <div className="minimap" aria-hidden="true">
        <div className={review.coverage.unread.length > 0 ? 'track partly' : 'track'}>
          {marks.map(({ finding, top }) => (
            <Tip key={finding.id} words={ruleTitle(view, finding.rule)}>
              <button type="button" tabIndex={-1} style={{ top: `${top.toFixed(2)}%` }} onClick={() => onOpen(finding)}>
                <Mark name={markOf(finding.severity, finding.certainty)} size={12} />
              </button>
            </Tip>
          ))}
        </div>
      </div>
    </TipProvider>
  );
}
