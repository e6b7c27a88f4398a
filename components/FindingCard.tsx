import { useId, useState } from 'react';
import { stepsFor } from '@/lib/evidence/steps';
import type { Finding, Review } from '@/lib/schema/review';
import { ClauseQuote } from './ClauseQuote';
import { Icon, markOf } from './icons';
import type { Located } from './located';
import { cardId } from './MarkedText';
import { NormCitation } from './NormCitation';
import { normsInWords } from './norm-words';
import { Severity } from './Severity';
import { CanSign, StepList } from './StepList';
import { ruleTitle, useView } from './view';
import { WhyPanel } from './WhyPanel';

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

function AskButton({ finding, onAsk }: { finding: Finding; onAsk: NonNullable<CardProps['onAsk']> }) {
  const { t } = useView();
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <p className="ask">
      <button type="button" className="btn sm" onClick={() => onAsk(finding).then(setCopied)}>
        <Icon name="copy" />
        <span>{t.steps.copyQuestion}</span>
      </button>
      <span role="status" className="outcome">
        {isCopied !== undefined && (isCopied ? t.copied : t.failedToCopy)}
      </span>
    </p>
  );
}

/** 怎么办: the rule's own advice, then the steps that fit before signing, then whether one may still sign. */
function NextSteps({ finding, review, next, onAsk }: CardProps & { next: string }) {
  const { t } = useView();
  const { before } = stepsFor(finding);
  return (
    <div className="next">
      <h4>{t.whatToDo}</h4>
      <p>{next}</p>
      <StepList
        steps={before}
        review={review}
        extra={({ id }) => id === 'ask-in-writing' && onAsk && <AskButton finding={finding} onAsk={onAsk} />}
      />
      {before.some(({ id }) => id !== 'keep-proof') && <CanSign review={review} />}
    </div>
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
  const toggle = (panel: 'next' | 'why') => setOpen(open === panel ? undefined : panel);
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
        {open === 'next' && message && <NextSteps finding={finding} review={review} next={message.next} {...(onAsk ? { onAsk } : {})} />}
        {open === 'why' && <WhyPanel finding={finding} review={review} />}
      </div>
      <div className="acts">
        {onLocate && <LocateButton finding={finding} onLocate={onLocate} />}
        {message && isSevere && (
          <button type="button" className="btn" data-act="next" aria-expanded={open === 'next'} onClick={() => toggle('next')}>
            <Icon name="steps" />
            <span>{t.whatToDo}</span>
          </button>
        )}
        <button type="button" className="btn" data-act="why" aria-expanded={open === 'why'} onClick={() => toggle('why')}>
          <Icon name="why" />
          <span>{t.why}</span>
        </button>
      </div>
    </article>
  );
}
