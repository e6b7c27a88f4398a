import { chinaTime } from '@/lib/evidence/download';
import { BundleList, type BundleProps } from '../BundleList';
import { CoverageNotice } from '../CoverageNotice';
import { ErrorNotice } from '../ErrorNotice';
import { FootActions, type FootProps } from '../FootActions';
import { LenderLine } from '../LenderLine';
import { panelWords } from '../locales/panel-words';
import { unreadParts } from '../rank';
import { together } from '../together';
import { Contradictions, GapList } from '../Unsaid';
import { useView } from '../view';

/** 证据: what was read and what was not, by which rules, the hash that proves it, and the files to keep. */
export function EvidenceTab({ review, bundle, ...foot }: Pick<BundleProps, 'review' | 'bundle'> & Pick<FootProps, 'onSave' | 'onCopy'>) {
  const { t, language } = useView();
  const { source, document, coverage, pack } = review;
  const facts: [string, string | undefined][] = [
    [t.reportType, t.documentType[document.type]],
    [t.reportAddress, source.url],
    [t.reportRead, source.retrievedAt && chinaTime(source.retrievedAt)],
    [panelWords[language].coverage, t.reportReadCount(coverage.clauses, unreadParts(coverage.unread).length)],
    [t.reportPack, `${pack.id} ${pack.version}`],
    [t.reportAsOf, pack.asOf],
    [t.textHash, source.sha256],
  ];
  return (
    <>
      <ErrorNotice errors={review.errors} />
      <section className="section">
        <h2>{panelWords[language].source}</h2>
        <dl className="block facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
      <FootActions {...foot} />
      <LenderLine review={review} />
      <Contradictions review={review} />
      <GapList gaps={review.gaps} />
      <BundleList review={review} bundle={bundle} />
      <CoverageNotice review={{ ...review, coverage: together(review, bundle).coverage }} id="coverage" linkedListed />
    </>
  );
}
