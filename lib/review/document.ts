import type { DocumentInfo } from '@/lib/schema/review';
import type { Segmented } from '@/lib/text/segment';
import { datesOf } from './dates';
import { type Features, featuresOf } from './document-features';
import { typeOf } from './document-type';
import { languageOf } from './language';
import { lendingOf } from './lending';
import { isLoginWall } from './login-wall';
import { lenderKindOf, partiesOf, platformOf } from './parties';

/** What a source is, before anything it says is judged. */
export interface DocumentDescription {
  info: DocumentInfo;
  /** Why it cannot be judged at all: no pack for its language or law, or only a login form. */
  unreadable?: 'language' | 'jurisdiction' | 'login';
  /** Neither an agreement nor a form nor product text stands on it. */
  noAgreement: boolean;
}

/** Tells type, lending, language, parties and dates of a source, with the evidence in `info.reasons`. Linear in the text. */
export function describeDocument(segmented: Segmented): DocumentDescription {
  const language = languageOf(segmented);
  const features = featuresOf(segmented);
  const { type, reasons } = typeOf(features, segmented.source.article);
  const lending = lendingOf(type, features);
  const parties = type === 'article' ? [] : partiesOf(segmented);
  const platform = type === 'article' ? undefined : platformOf(segmented, features.titles);
  const info: DocumentInfo = {
    type,
    lending: lending.lending,
    language: language.tag,
    ...(platform && { platform }),
    // Where nothing is lent, nobody borrows.
    parties: lending.lending
      ? parties
      : parties.map((party) => (party.role === 'borrower' || party.role === 'lender' ? { ...party, role: 'other' } : party)),
    lenderKind: lenderKindOf(parties, features.titles, segmented),
    ...datesOf(segmented.normal.text),
    reasons: [...reasons, lending.reason],
  };
  const unreadable = unreadableBecause(language, isLoginWall(segmented));
  return { info, ...(unreadable && { unreadable }), noAgreement: type === 'other' && !isAboutLateLoan(features) };
}

/** A letter that asks for a late loan is nothing to sign, but what it says will be done to the reader counts. */
function isAboutLateLoan({ counts, titles }: Features): boolean {
  return titles.some(({ type, early }) => early && type === 'other') || (counts.get('other.dunning') ?? 0) >= 2;
}

function unreadableBecause(
  language: { tag: string; chinese: boolean; otherJurisdiction: boolean },
  login: boolean,
): DocumentDescription['unreadable'] {
  if (login) return 'login';
  if (!language.chinese && language.tag !== 'und') return 'language';
  return language.otherJurisdiction ? 'jurisdiction' : undefined;
}
