import type { Review } from '@/lib/schema/review';
import { Brand } from './icons';
import { SeverityCounts } from './SeverityCounts';
import { verdictHead } from './verdict-words';
import { useView } from './view';

/** Reviews of equal sources may stand in one file, so their place is all that tells them apart. */
export const numbered = (reviews: readonly Review[]) => reviews.map((review, i) => ({ review, nth: i + 1 }));

/** The first page of a file with several reviews: each with its verdict and counts, linked to its place below. */
export function ReportList({ reviews }: { reviews: readonly Review[] }) {
  const view = useView();
  const { t } = view;
  return (
    <nav className="doc">
      <p className="faint masthead">
        <Brand size={16} />
        {t.product} · {t.reportTitle}
      </p>
      <h1>{t.reportCount(reviews.length)}</h1>
      <ol className="report-list">
        {numbered(reviews).map(({ review, nth }) => (
          <li key={nth}>
            <a href={`#review-${nth}`}>{nameOf(review) ?? t.untitled}</a>
            <span>{verdictHead(review, view)}</span>
            <SeverityCounts counts={review.verdict.counts} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

const nameOf = ({ document, source }: Review): string | undefined => {
  const names = [document.platform, source.title].filter((name, i) => name && !(i === 0 && source.title?.includes(name)));
  return names.length > 0 ? names.join(' · ') : undefined;
};
