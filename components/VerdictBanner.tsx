import { type Ref, useId } from 'react';
import type { Review, VerdictLevel } from '@/lib/schema/review';
import { Mark, type MarkName } from './icons';
import { unreadParts } from './rank';
import { SeverityCounts } from './SeverityCounts';
import { SigningLine } from './SigningLine';
import { verdictHead, verdictReason } from './verdict-words';
import { useView } from './view';

const markOfLevel: Record<VerdictLevel, MarkName> = {
  stop: 'beyond',
  caution: 'caution',
  clear: 'meets',
  'not-applicable': 'other',
  unread: 'unread',
};

/** A head longer than this is set a step smaller. */
const longHead = 5;

export interface BannerProps {
  level: VerdictLevel;
  head: string;
  reason: readonly string[];
  headRef?: Ref<HTMLHeadingElement>;
  /** `h2` where the page has a head of its own, as the report does. */
  as?: 'h1' | 'h2';
}

/** A sentence at its commas: Chinese breaks anywhere, but a phrase torn in two is read twice. English breaks between words by itself. */
const phrases = (line: string): string[] => line.match(/[^，；]+[，；]?/gu) ?? [line];

/** Mark, head and reason, without counts or line: also the head of a page that could not be reviewed at all. */
export function BannerHead({ level, head, reason, headRef, as: Head = 'h1' }: BannerProps) {
  const id = useId();
  return (
    <>
      <Head ref={headRef} tabIndex={-1} className={head.length > longHead ? 'head long' : 'head'} aria-describedby={id}>
        <Mark name={markOfLevel[level]} size={26} />
        {head}
      </Head>
      <p className="reason" id={id}>
        {reason.map((line) => (
          <span key={line}>
            {phrases(line).map((phrase) => (
              <span key={phrase}>{phrase}</span>
            ))}
          </span>
        ))}
      </p>
    </>
  );
}

export interface VerdictBannerProps extends Pick<BannerProps, 'headRef' | 'as'> {
  review: Review;
  coverageId?: string;
}

export function VerdictBanner({ review, coverageId, ...banner }: VerdictBannerProps) {
  const view = useView();
  const { level, counts } = review.verdict;
  return (
    <section className={`verdict ${level}`}>
      <BannerHead level={level} head={verdictHead(review, view)} reason={verdictReason(review, view)} {...banner} />
      {level !== 'unread' && <SeverityCounts counts={counts} />}
      <SigningLine
        level={level}
        clauses={review.coverage.clauses}
        unread={unreadParts(review.coverage.unread).length}
        {...(coverageId ? { coverageId } : {})}
      />
    </section>
  );
}
