import * as Collapsible from '@radix-ui/react-collapsible';
import { useState } from 'react';
import { nameOf } from '@/lib/bundle/bundle';
import type { Bundle } from '@/lib/schema/bundle';
import type { Review, Unread, VerdictLevel } from '@/lib/schema/review';
import { Icon, Mark, type MarkName } from './icons';
import { partName } from './part-name';
import { ranked } from './rank';
import { Severity } from './Severity';
import { SeverityCounts } from './SeverityCounts';
import { together } from './together';
import { ruleTitle, useView } from './view';

/** What came with a page: the agreements it links to, read or not. */
export interface BundleProps {
  /** The page's own review. */
  review: Review;
  bundle?: Bundle | undefined;
  /** Hosts that 一并审阅 asks, named before it does. */
  hosts?: readonly string[] | undefined;
  /** Asks for the agreements; resolves once they are read, or not. Left out where nothing can be fetched. */
  onRead?: (() => Promise<void>) | undefined;
}

/** Findings of one agreement before the list is cut: the full report has them all. */
const shown = 4;
const marks = { stop: 'beyond', caution: 'caution', clear: 'meets', 'not-applicable': 'other', unread: 'unread' } as const satisfies Record<
  string,
  MarkName
>;

const isLinked = ({ why }: Unread) => why === 'linked-agreement';
const titleOf = (review: Review, links: readonly Unread[]) =>
  links.find(({ url }) => url !== undefined && url === review.source.url)?.what ?? review.source.title ?? nameOf(review);

function ReadRow({ review, title }: { review: Review; title: string }) {
  const view = useView();
  const { t } = view;
  const sorted = ranked(review.findings, view.rules);
  const worst = sorted.find(({ hidden }) => hidden !== 'concealed');
  const alike =
    worst &&
    sorted.filter(({ severity, certainty }) => severity === worst.severity && (certainty === 'low') === (worst.certainty === 'low'));
  return (
    <li className="read">
      <Collapsible.Root>
        <Collapsible.Trigger className="row">
          <Icon name="doc" size={16} />
          <span className="grow">
            {title}
            <small>{t.clausesRead(review.coverage.clauses)}</small>
          </span>
          {worst ? (
            <>
              <Severity severity={worst.severity} certainty={worst.certainty} /> {alike?.length}
            </>
          ) : (
            <span className="faint">{t.bundleNothing}</span>
          )}
        </Collapsible.Trigger>
        <Collapsible.Content>
          {sorted.slice(0, shown).map((finding) => (
            <p key={finding.id}>
              <Severity severity={finding.severity} certainty={finding.certainty} /> <b>{ruleTitle(view, finding.rule)}</b>
              <q className="pair">{finding.quote}</q>
            </p>
          ))}
          {sorted.length > shown && <p className="faint">{t.bundleMore(sorted.length - shown)}</p>}
        </Collapsible.Content>
      </Collapsible.Root>
    </li>
  );
}

function UnreadRow({ part, state }: { part: Unread; state: string }) {
  const { t } = useView();
  return (
    <li>
      <Icon name="doc" size={16} />
      <span className="grow">
        {partName(part.what, t)}
        {!isLinked(part) && <small>{t.unreadWhy[part.why]}</small>}
      </span>
      <span className="faint">{state}</span>
    </li>
  );
}

/** The agreements that the page links to and asks to accept. Nothing linked gives nothing. */
export function BundleList({ review, bundle, hosts = [], onRead }: BundleProps) {
  const { t } = useView();
  const [isReading, setReading] = useState(false);
  const links = review.coverage.unread.filter(isLinked);
  const read = bundle?.reviews.slice(1) ?? [];
  const isMember = ({ url }: Unread) => url !== undefined && read.some(({ source }) => source.url === url);
  const left = bundle
    ? bundle.unread.filter(
        ({ why, url, what }) => why === 'linked-agreement' || links.some((link) => link.url === url && link.what === what),
      )
    : links.filter((link) => !isMember(link));
  const open = left.filter(({ url }) => url !== undefined && /^https?:/i.test(url)).length;
  if (links.length === 0) return null;
  const start = () => {
    setReading(true);
    onRead?.().finally(() => setReading(false));
  };
  return (
    <section className="section">
      <h2>
        {t.bundle} <small>{t.bundleCount(links.length)}</small>
      </h2>
      <div className="block" aria-busy={isReading}>
        <ul className="rows">
          {read.map((each) => (
            <ReadRow key={nameOf(each)} review={each} title={titleOf(each, links)} />
          ))}
          {left.map((part) => (
            <UnreadRow
              key={`${part.what}-${part.url}`}
              part={part}
              state={isReading ? t.reading : isLinked(part) ? t.bundleUnread : t.bundleFailed}
            />
          ))}
        </ul>
        {onRead && hosts.length > 0 && open > 0 && (
          <div className="tail">
            <span className="faint grow">{t.bundleHosts(hosts.join(t.comma), open)}</span>
            <button type="button" className="btn" disabled={isReading} onClick={start}>
              {bundle ? t.bundleAgain : t.bundleRead(open)}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

/** One verdict in a line, under a head that says more. */
function Verdict({ level, before }: { level: VerdictLevel; before?: string }) {
  const { t } = useView();
  return (
    <p className={`head level-${level}`}>
      {before && <span className="muted">{before}</span>}
      <Mark name={marks[level]} size={18} />
      <b>{t.verdict[level]}</b>
    </p>
  );
}

interface SummaryProps {
  review: Review;
  bundle: Bundle | undefined;
  /** The verdict of them all stands above already, so here that of the page alone. */
  isUnderHead?: boolean;
}

/** All of them at once: what they say together, and where one breaks what another promises. Only once others than the page were read. */
export function BundleSummary({ review, bundle, isUnderHead = false }: SummaryProps) {
  const { t } = useView();
  if (!bundle || bundle.reviews.length < 2) return null;
  const { verdict } = together(review, bundle);
  const documents = new Map(bundle.reviews.map((each) => [nameOf(each), each]));
  const links = review.coverage.unread;
  const pairs = bundle.contradictions.flatMap(({ a, b, aFrom, bFrom }) => {
    const [promising, granting] = [documents.get(aFrom), documents.get(bFrom)];
    const denied = promising?.findings.find(({ id }) => id === a)?.quote;
    const granted = granting?.findings.find(({ id }) => id === b)?.quote;
    if (!promising || !granting || denied === undefined || granted === undefined) return [];
    return [{ denied, granted, first: titleOf(promising, links), second: titleOf(granting, links) }];
  });
  return (
    <section className="section">
      <h2>
        {t.bundleTogether} <small>{t.bundleOf(bundle.reviews.length)}</small>
      </h2>
      <div className="block together">
        {isUnderHead ? (
          <>
            <p>{t.bundleAbove(bundle.reviews.length)}</p>
            <Verdict level={review.verdict.level} before={t.bundlePageAlone} />
          </>
        ) : (
          <>
            <Verdict level={verdict.level} />
            <SeverityCounts counts={verdict.counts} />
          </>
        )}
        {pairs.map(({ denied, granted, first, second }) => (
          <div key={denied + granted} className="against">
            <h3>{t.contradicts}</h3>
            <p>
              {t.bundlePromises(first)} <q>{denied}</q>
            </p>
            <p>
              {t.bundleGrants(second)} <q>{granted}</q>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
