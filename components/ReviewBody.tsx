import { type Ref, useId } from 'react';
import type { Finding, Review } from '@/lib/schema/review';
import { BundleList, type BundleProps, BundleSummary } from './BundleList';
import { ComparisonTable } from './ComparisonTable';
import { ContactsLine } from './ContactsLine';
import { CoverageNotice } from './CoverageNotice';
import { OtherCases, OtherWays, QuotedList } from './EmptyState';
import { ErrorNotice } from './ErrorNotice';
import { type CardProps, FindingCard } from './FindingCard';
import { LenderLine } from './LenderLine';
import { ReadAloud, type Voice } from './ReadAloud';
import { foremost, ranked, unreadParts } from './rank';
import { together } from './together';
import { Contradictions, GapList } from './Unsaid';
import { VerdictBanner } from './VerdictBanner';
import { useView } from './view';

/** What a reader can do from a review; each view wires what it can. */
export interface ReviewActions {
  onLocate?: CardProps['onLocate'];
  onAsk?: CardProps['onAsk'];
  onOpen?: (way: 'file' | 'paste') => void;
  /** Opens a PDF that the page shows, or links, in the reading page. */
  onOpenFile?: (url: string) => void;
  /** Asks for the host of a frame and reads it with the page. */
  onReadFrame?: (url: string) => void;
  /** Reads the agreements that the page links to, from hosts that are named first. */
  bundle?: Omit<BundleProps, 'review'>;
  /** Reads the review aloud, in elder mode. */
  voice?: Voice | undefined;
  onAgain?: () => void;
  onCopyText?: (text: string) => void;
  /** Leads to every finding, from a view that shows only the first three. */
  onAll?: () => void;
}

/** Cards in the popup before 全部 N 处. */
const shortCards = 3;

function headOf(sorted: readonly Finding[], review: Review, t: ReturnType<typeof useView>['t']): string {
  const { level, counts } = review.verdict;
  if (level === 'not-applicable') return t.foundHead;
  if (counts.beyond > 0) return t.beyondHead;
  return sorted.some(({ severity, certainty }) => severity === 'caution' || certainty === 'low') ? t.cautionHead : t.noticeHead;
}

function Findings({ review, isFull, actions }: { review: Review; isFull: boolean; actions: ReviewActions }) {
  const { t, rules } = useView();
  const sorted = ranked(review.findings, rules);
  if (sorted.length === 0) return null;
  const { beyond } = review.verdict.counts;
  const shown = isFull ? sorted : foremost(sorted, shortCards);
  const isCounted = (finding: Finding) => finding.severity === 'beyond' && finding.certainty !== 'low' && finding.hidden !== 'concealed';
  return (
    <section className="section">
      <h2>
        {isFull ? t.reportFindings : headOf(sorted, review, t)}{' '}
        {isFull ? <small>{t.reportOrder(sorted.length)}</small> : beyond > shortCards && <small>{t.firstOf(beyond, shortCards)}</small>}
        {actions.onAll && sorted.length > shown.length && (
          <button type="button" className="link end" onClick={actions.onAll}>
            {t.allFindings(sorted.length)}
          </button>
        )}
      </h2>
      {shown.map((finding, i) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          review={review}
          {...(isCounted(finding) && beyond > 1 ? { place: { n: i + 1, of: beyond } } : {})}
          {...(actions.onLocate ? { onLocate: actions.onLocate } : {})}
          {...(actions.onAsk ? { onAsk: actions.onAsk } : {})}
        />
      ))}
    </section>
  );
}

const hasOwnContent = ({ verdict }: Review) =>
  verdict.level !== 'unread' && verdict.reason !== 'article' && verdict.reason !== 'no-agreement';

/**
 * A review in the fixed order of ui.md §3: verdict, contacts, comparison, worst clauses, linked agreements, coverage, legal line.
 * Under `clear` what was not read comes first, since the verdict holds for the rest only.
 */
export function ReviewBody({
  review,
  actions,
  isFull = false,
  headRef,
}: {
  review: Review;
  actions: ReviewActions;
  isFull?: boolean;
  headRef?: Ref<HTMLHeadingElement>;
}) {
  const { t } = useView();
  const coverageId = useId();
  const { level } = review.verdict;
  const isOwn = hasOwnContent(review);
  const bundle = actions.bundle?.bundle;
  // What the agreements that came with the page were read for is no longer unread.
  const whole = together(review, bundle);
  const left = bundle ? { ...review, coverage: { ...review.coverage, unread: bundle.unread } } : review;
  const coverage = (
    <CoverageNotice
      review={left}
      id={coverageId}
      linkedListed
      {...(actions.onOpenFile ? { onOpenFile: actions.onOpenFile } : {})}
      {...(actions.onReadFrame ? { onReadFrame: actions.onReadFrame } : {})}
    />
  );
  const hasMissing = unreadParts(left.coverage.unread).length > 0;
  return (
    <>
      <VerdictBanner review={whole} {...(headRef ? { headRef } : {})} {...(hasMissing ? { coverageId } : {})} />
      {actions.voice && <ReadAloud review={review} voice={actions.voice} />}
      <ErrorNotice
        errors={review.errors}
        {...(actions.onAgain ? { onAgain: actions.onAgain } : {})}
        {...(actions.onCopyText ? { onCopy: actions.onCopyText } : {})}
      />
      <BundleSummary review={review} bundle={bundle} isUnderHead />
      {whole.verdict.level === 'clear' && coverage}
      {isOwn && level !== 'not-applicable' && <ContactsLine review={whole} />}
      {isOwn && <ComparisonTable review={review} full={isFull} />}
      {isOwn && <Findings review={review} isFull={isFull} actions={actions} />}
      {isOwn && <Contradictions review={review} />}
      {isOwn && <GapList gaps={review.gaps} />}
      {isOwn && level !== 'not-applicable' && <LenderLine review={review} />}
      <QuotedList quoted={review.quoted} {...(actions.onLocate ? { onLocate: actions.onLocate } : {})} />
      <BundleList review={review} {...actions.bundle} />
      {whole.verdict.level !== 'clear' && coverage}
      {actions.onOpen && level === 'unread' && <OtherWays head={t.anotherWay} onOpen={actions.onOpen} />}
      {actions.onOpen && level === 'not-applicable' && <OtherWays head={t.haveAgreement} onOpen={actions.onOpen} />}
      {level === 'unread' && <OtherCases />}
      <p className="legal">{whole.verdict.level === 'clear' ? t.legalClear : t.legal}</p>
    </>
  );
}
