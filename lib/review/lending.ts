import type { DocumentType } from '@/lib/schema/review';
import type { Features } from './document-features';

/** Whether a document is about lending to consumers, and why. */
export interface Lending {
  lending: boolean;
  reason: string;
}

/** A product that lends says so in its name. */
const LENDER_NAME = /[借贷]|消费金融|小额贷款|金融|分期|白条|信用卡|loan|lend|cash|kredit|pinjam/;
/** Words of another trade that outweigh a document without one lending word. */
const OTHER_TRADE = 3;

/**
 * `true` on lending words or a lender's name; with neither, for a form, an authorisation letter or an agreement, unless it speaks of another
 * trade. A privacy policy needs evidence; an article never lends; letters and contracts of enterprises are not consumer lending.
 */
export function lendingOf(type: DocumentType, { counts, witnesses, titles }: Features): Lending {
  if (type === 'article') return { lending: false, reason: 'lending: an article lends nothing' };
  const strong = counts.get('lending.strong') ?? 0;
  const weak = counts.get('lending.weak') ?? 0;
  const words = [...(witnesses.get('lending.strong') ?? []), ...(witnesses.get('lending.weak') ?? [])].slice(0, 3).join(' ');
  const enterprise = counts.get('lending.enterprise') ?? 0;
  if ((type === 'authorisation-letter' || type === 'agreement') && enterprise >= 2 && enterprise * 2 > strong) {
    return { lending: false, reason: `lending: an enterprise signs (${(witnesses.get('lending.enterprise') ?? []).join(' ')})` };
  }
  const named = titles.find(({ text, early }) => early && LENDER_NAME.test(text));
  if (named) return { lending: true, reason: `lending: ${named.text}` };
  if (strong >= 2 || (strong >= 1 && weak >= 1)) return { lending: true, reason: `lending: ${words}` };
  if (type === 'privacy-policy' || type === 'other') return { lending: false, reason: 'lending: no sign of it' };
  if (strong + weak >= 1) return { lending: true, reason: `lending: ${words}` };
  const trade = counts.get('lending.trade') ?? 0;
  if (trade >= OTHER_TRADE)
    return { lending: false, reason: `lending: another trade (${(witnesses.get('lending.trade') ?? []).join(' ')})` };
  return { lending: type !== 'app-listing', reason: 'lending: presumed of a paper to be signed' };
}
