import type { DocumentType } from '@/lib/schema/review';
import type { Features } from './document-features';

/** Whether a document is about lending to consumers, and why. */
export interface Lending {
  lending: boolean;
  reason: string;
}

/** A product that lends says so in its name; 金融 alone is also in the names of those that only sell insurance or funds. */
const LENDER_NAME = /[借贷]|消费金融|分期|白条|信用卡|loan|lend|cash|kredit|pinjam|préstamo/;
const FINANCE_NAME = /金融/;
/** A policy this short is an excerpt: its name or one word is all the evidence there can be. */
const EXCERPT = 2500;
/** Loan words in a thousand characters, and different ones, that make a policy a lender's: a bank's policy names its loans once or twice. */
const DENSE = 1.1;
const SPREAD = 0.4;
const KINDS = 3;

/**
 * `true` on lending words or a lender's name; with neither, for a form, an authorisation letter or an agreement, unless it speaks of another
 * trade. A privacy policy needs evidence; an article never lends; letters and contracts of enterprises are not consumer lending.
 */
export function lendingOf(type: DocumentType, features: Features): Lending {
  const { counts, witnesses, titles } = features;
  const seen = (...lists: string[]) =>
    lists
      .flatMap((list) => witnesses.get(list) ?? [])
      .slice(0, 3)
      .join(' ');
  const [strong = 0, weak = 0, enterprise = 0, person = 0, trade = 0] = ['strong', 'weak', 'enterprise', 'person', 'trade'].map(
    (list) => counts.get(`lending.${list}`) ?? 0,
  );
  if (type === 'article') return { lending: false, reason: 'lending: an article lends nothing' };
  if ((type === 'authorisation-letter' || type === 'agreement') && enterprise >= 2 && enterprise > person) {
    return { lending: false, reason: `lending: an enterprise signs (${seen('lending.enterprise')})` };
  }
  const name = titles.find(({ text, early }) => early && LENDER_NAME.test(text))?.text ?? financeName(features, strong);
  if (name) return { lending: true, reason: `lending: named ${name}` };
  const words = `lending: ${seen('lending.strong', 'lending.weak')}`;
  if (type === 'privacy-policy' || type === 'other') {
    return enoughForPolicy(features, strong) ? { lending: true, reason: words } : { lending: false, reason: 'lending: no sign of it' };
  }
  if (trade > strong * 3 + weak) return { lending: false, reason: `lending: another trade (${seen('lending.trade')})` };
  if (strong + weak >= 1) return { lending: true, reason: words };
  const signed = type === 'agreement' || type === 'authorisation-letter';
  return { lending: type !== 'app-listing', reason: `lending: presumed of a ${signed ? 'paper to be signed' : 'form'}` };
}

function financeName({ titles, chars }: Features, strong: number): string | undefined {
  const named = titles.find(({ text, early }) => early && FINANCE_NAME.test(text))?.text;
  return strong >= 1 || chars <= EXCERPT ? named : undefined;
}

function enoughForPolicy({ chars, kinds }: Features, strong: number): boolean {
  if (chars <= EXCERPT) return strong >= 1;
  const density = (strong * 1000) / chars;
  return density >= DENSE || (density >= SPREAD && (kinds.get('lending.strong') ?? 0) >= KINDS);
}
