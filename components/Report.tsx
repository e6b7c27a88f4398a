import type { Finding, Review } from '@/lib/schema/review';
import { ClauseQuote } from './ClauseQuote';
import { ComparisonTable } from './ComparisonTable';
import { ContactsPicture, ContactsWordsList } from './ContactsLine';
import { NotRead } from './CoverageNotice';
import { contactsWords } from './contacts-words';
import { Brand } from './icons';
import { LenderLine } from './LenderLine';
import { type NormWords, normsInWords } from './norm-words';
import { ranked, unreadParts } from './rank';
import { Severity } from './Severity';
import { Contradictions, GapList } from './Unsaid';
import { VerdictBanner } from './VerdictBanner';
import { ruleTitle, useView } from './view';

export interface ReportProps {
  review: Review;
  /** SHA-256 of the UTF-8 bytes of `json`, 64 hex digits. */
  reviewHash: string;
  /** The review itself, for machines. */
  json: string;
  /** When it was saved, already in words. */
  savedAt?: string;
  /** Its place among several in one file; alone it is the file's main part. */
  nth?: number;
}

const short = (hash: string) => `${hash.slice(0, 4)}…${hash.slice(-4)}`;

function Facts({ review, savedAt }: Pick<ReportProps, 'review' | 'savedAt'>) {
  const { t } = useView();
  const { source, document, coverage, pack } = review;
  const facts: [string, string | undefined][] = [
    [t.reportAddress, source.url],
    [t.reportSaved, savedAt],
    [t.reportRead, t.reportReadCount(coverage.clauses, unreadParts(coverage.unread).length)],
    [t.reportPack, `${pack.id} ${pack.version}`],
    [t.reportAsOf, pack.asOf],
    [t.reportType, t.documentType[document.type]],
    [t.textHash, short(source.sha256)],
  ];
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const citeLine = (norm: NormWords) =>
  [norm.name, norm.force, ...norm.tags.map(({ text }) => text), norm.condition, norm.checked].filter(Boolean).join(' · ');

function Item({ finding, review, n }: { finding: Finding; review: Review; n: number }) {
  const view = useView();
  const { t, locale, rules, norms } = view;
  const number = new Intl.NumberFormat(locale);
  const message = rules.get(finding.rule)?.message[locale];
  const cited = normsInWords(finding.norms, norms, { t, locale, asOf: review.pack.asOf });
  const place = [finding.path.join(' › '), t.characters(number.format(finding.start + 1), number.format(finding.end))];
  return (
    <div className="item">
      <span className="n">{n}</span>
      <div>
        <h3>
          <Severity severity={finding.severity} certainty={finding.certainty} long />
          {ruleTitle(view, finding.rule)}
        </h3>
        <p className="faint">{place.filter(Boolean).join(' · ')}</p>
        <ClauseQuote finding={finding} plain />
        {finding.hidden && <p className="faint">{t.hidden[finding.hidden]}</p>}
        {message && <p>{message.why}</p>}
        <p className="cite">{[...cited.map(citeLine), t.pair(t.certainty, t.certaintyOf[finding.certainty])].join(' ｜ ')}</p>
      </div>
    </div>
  );
}

function Items({ head, findings, review }: { head: string; findings: readonly Finding[]; review: Review }) {
  const { t, rules } = useView();
  return (
    <>
      <h2 className="rule">
        {head} {findings.length > 0 && <small>{t.reportOrder(findings.length)}</small>}
      </h2>
      {findings.length === 0 && <p className="method">{t.reportNothing}</p>}
      {ranked(findings, rules).map((finding, i) => (
        <Item key={finding.id} finding={finding} review={review} n={i + 1} />
      ))}
    </>
  );
}

function Contacts({ review }: { review: Review }) {
  const view = useView();
  const words = contactsWords(review, view);
  return (
    <>
      <h2 className="rule">{view.t.contacts}</h2>
      <div className="contacts-row">
        <ContactsPicture words={words} />
        <ContactsWordsList words={words} />
      </div>
    </>
  );
}

/** The whole review as one printable document: what popup and panel show, with hashes to prove it from. */
export function Report({ review, reviewHash, json, savedAt, nth }: ReportProps) {
  const { t, rules } = useView();
  const { source, verdict, document, coverage, pack } = review;
  const Frame = nth === undefined ? 'main' : 'article';
  const isOwn = verdict.level !== 'unread' && verdict.level !== 'not-applicable';
  const title = [document.platform, source.title ?? t.untitled].filter((part, i) => part && !(i === 0 && source.title?.includes(part)));
  return (
    <Frame className="doc" {...(nth === undefined ? {} : { id: `review-${nth}` })}>
      <p className="faint masthead">
        <Brand size={16} />
        {t.product} · {t.reportTitle}
      </p>
      <h1>{title.join(' · ')}</h1>
      <Facts review={review} {...(savedAt ? { savedAt } : {})} />
      <VerdictBanner review={review} as="h2" />
      {isOwn && <Contacts review={review} />}
      {isOwn && review.information.length > 0 && (
        <>
          <h2 className="rule">{t.comparison}</h2>
          <ComparisonTable review={review} full isPrinted />
        </>
      )}
      <Items head={t.reportFindings} findings={review.findings} review={review} />
      {review.quoted.length > 0 && <Items head={t.quotedHead} findings={review.quoted} review={review} />}
      {isOwn && <Contradictions review={review} />}
      {isOwn && <GapList gaps={review.gaps} />}
      {isOwn && <LenderLine review={review} />}
      <NotRead parts={coverage.unread} />
      <h2 className="rule">{t.reportHow}</h2>
      <p className="method">{t.reportMethod(`${pack.id} ${pack.version}`, rules.size)}</p>
      <p className="hash">
        {t.textHash} {source.sha256}
        <br />
        {t.reviewHash} {reviewHash}
      </p>
      <details>
        <summary>{t.reviewData}</summary>
        <pre id={nth === undefined ? 'review-json' : `review-json-${nth}`}>{json}</pre>
      </details>
    </Frame>
  );
}
