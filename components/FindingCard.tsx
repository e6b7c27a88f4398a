import { lazy, useId, useState } from 'react';
import type { Finding, Review } from '@/lib/schema/review';
import { ClauseQuote } from './ClauseQuote';
import { Icon, markOf } from './icons';
import type { Located } from './located';
import { cardId } from './MarkedText';
import { NormCitation } from './NormCitation';
import { normsInWords } from './norm-words';
import { Severity } from './Severity';
import { Unfold } from './Unfold';
import { ruleTitle, useView } from './view';

/** What a card unfolds is loaded when one asks: it is nothing that the popup needs to open. */
const NextSteps = lazy(() => import('./NextSteps').then((module) => ({ default: module.NextSteps })));
const WhyPanel = lazy(() => import('./WhyPanel').then((module) => ({ default: module.WhyPanel })));

export interface CardProps {
  finding: Finding;
  review: Review;
  /** 2 / 8, when the cards of one severity are counted. */
  place?: { n: number; of: number };
  onLocate?: (finding: Finding) => Promise<Located>;
  /** Copies a question about this clause, to be sent to the lender. Resolves to whether it worked. */
  onAsk?: (finding: Finding) => Promise<boolean>;
  /** The finding that the single keys of the side panel act on. */
  isCurrent?: boolean;
}

function LocateButton({ finding, onLocate }: { finding: Finding; onLocate: NonNullable<CardProps['onLocate']> }) {
  const { t } = useView();
  const [located, setLocated] = useState<Located>();
  const words = {
    found: t.located,
    moved: t.locatedMoved,
    closed: t.locatedClosed,
    'text-changed': t.textChanged,
    'page-gone': t.pageGone,
  };
  const isGone = located === 'text-changed' || located === 'page-gone';
  return (
    <>
      <button
        type="button"
        className="btn"
        data-act="locate"
        aria-disabled={isGone}
        onClick={() => !isGone && onLocate(finding).then(setLocated)}
      >
        <Icon name="locate" />
        <span>{t.locate}</span>
      </button>
      <p role="status" className="outcome">
        {located && words[located]}
      </p>
    </>
  );
}

/** The norm a card cites: the first in force on the date that binds this lender, else the first that may be shown. */
function useCitation(finding: Finding, asOf: string) {
  const { t, locale, norms } = useView();
  const shown = normsInWords(finding.norms, norms, { t, locale, asOf });
  return shown.find(({ binds }) => binds) ?? shown[0];
}

/** One clause: severity, where it stands, its own words, why it matters, the norm, and what to do. */
export function FindingCard({ finding, review, place, onLocate, onAsk, isCurrent = false }: CardProps) {
  const view = useView();
  const { t, locale } = view;
  const id = useId();
  const [open, setOpen] = useState<'next' | 'why'>();
  const message = view.rules.get(finding.rule)?.message[locale];
  const norm = useCitation(finding, review.pack.asOf);
  const isSevere = finding.certainty === 'low' || finding.severity !== 'meets';
  /** One at a time. */
  const unfold = (panel: 'next' | 'why') => ({ isOpen: open === panel, onOpen: (isOpen: boolean) => setOpen(isOpen ? panel : undefined) });
  return (
    <article
      id={cardId(finding.id)}
      className={`finding ${markOf(finding.severity, finding.certainty)}${isCurrent ? ' current' : ''}`}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <header>
        <Severity severity={finding.severity} certainty={finding.certainty} />
        <h3 id={id}>{ruleTitle(view, finding.rule)}</h3>
        {place && (
          <span className="idx">
            {place.n} / {place.of}
          </span>
        )}
      </header>
      <div className="body">
        {finding.path.length > 0 && <p className="path">{finding.path.join(' › ')}</p>}
        {finding.hidden && <p className="tag draft">{t.hidden[finding.hidden]}</p>}
        <ClauseQuote finding={finding} />
        {finding.also.length > 0 && <p className="path">{t.sameElsewhere(finding.also.length)}</p>}
        {message && <p className="why1">{message.why}</p>}
        {norm && open !== 'why' && <NormCitation norm={norm} />}
      </div>
      <div className="acts">
        {onLocate && <LocateButton finding={finding} onLocate={onLocate} />}
        {message && isSevere && (
          <Unfold icon="steps" word={t.whatToDo} act="next" {...unfold('next')}>
            <NextSteps finding={finding} review={review} next={message.next} onAsk={onAsk} />
          </Unfold>
        )}
        <Unfold icon="why" word={t.why} act="why" {...unfold('why')}>
          <WhyPanel finding={finding} review={review} />
        </Unfold>
      </div>
    </article>
  );
}
