import type { Information, Review } from '@/lib/schema/review';
import type { View } from './view';

/** What the contacts line says and draws (design §4): how far over the line of two, typed by hand, optional. */
export interface ContactsWords {
  tone: 'meets' | 'caution' | 'beyond' | 'plain';
  /** After 它要. */
  asks: string;
  /** Beside the picture. */
  note?: string;
  /** The picture in a sentence. */
  picture: string;
  /** People drawn right of the line. */
  over: number;
  /** People drawn left of the line: only outlined, or filled because they are asked for. */
  filled: boolean;
  book: boolean;
  /** The agreement's own words, nearest to the line. */
  quote?: string;
}

/** A quote longer than this would push the comparison off the first screen; its card shows it whole. */
const longestQuote = 40;
/** More people than this are drawn as this many. */
const drawnAtMost = 4;

function listOf(parts: readonly (string | undefined | false)[], locale: string): string {
  return parts.filter(Boolean).join(locale === 'zh-CN' ? '，' : ', ');
}

function quoteOf(review: Review, contacts: Information | undefined): string | undefined {
  const rules =
    review.verdict.contactsLine === 'takes-contact-book'
      ? ['contact-book-access', 'emergency-contact-from-contact-book']
      : ['emergency-contact-request', 'compliant-contacts'];
  const finding = review.findings.find(({ rule, certainty }) => rules.includes(rule) && certainty !== 'low');
  const quote = finding?.quote ?? contacts?.evidence[0]?.quote;
  return quote && quote.length <= longestQuote ? quote : undefined;
}

function bookWords(review: Review, contacts: Information | undefined, { t, locale }: View): string {
  const fromBook = review.findings.some(({ rule }) => rule === 'emergency-contact-from-contact-book');
  const people = contacts?.count && t.people(contacts.count);
  const duty = contacts?.status === 'required' && t.mandatory;
  if (fromBook) return people ? listOf([people, duty, t.fromBook], locale) : `${t.contacts}${locale === 'zh-CN' ? '' : ' '}${t.fromBook}`;
  return people ? listOf([people, duty, t.alsoWholeBook], locale) : t.wholeBook;
}

/** Every case of the contacts line in words and picture. */
export function contactsWords(review: Review, view: View): ContactsWords {
  const { t, locale } = view;
  const contacts = review.information.find(({ item }) => item === 'emergency-contact');
  const quote = quoteOf(review, contacts);
  const words = { over: 0, filled: true, book: false, ...(quote ? { quote } : {}) };
  const people = contacts?.count ? t.people(contacts.count) : undefined;
  switch (review.verdict.contactsLine) {
    case 'takes-contact-book': {
      const over = Math.min(Math.max((contacts?.count ?? 0) - 2, 0), drawnAtMost);
      return { ...words, tone: 'beyond', asks: bookWords(review, contacts, view), picture: t.pictureBook, over, filled: false, book: true };
    }
    case 'more-than-two': {
      const over = Math.min((contacts?.count ?? drawnAtMost + 2) - 2, drawnAtMost);
      const duty = contacts?.status === 'required' ? t.mandatory : contacts?.status === 'optional' && t.optional;
      const asks = listOf([people ?? t.openNumber, duty, contacts?.byHand && t.byHand], locale);
      return { ...words, tone: 'beyond', asks, picture: t.pictureMore, over: Math.max(over, 1) };
    }
    case 'mandatory': {
      const asks = listOf([people, contacts?.byHand && t.byHand, t.butMandatory], locale);
      return { ...words, tone: 'caution', asks, note: t.within2019, picture: t.pictureMandatory };
    }
    case 'not-stated': {
      const stated = contacts?.status === 'required' || contacts?.status === 'optional';
      const missing = [!people && t.howMany, contacts?.byHand === undefined && t.whetherByHand, !stated && t.whetherOptional].filter(
        Boolean,
      );
      const asks = listOf([people ?? t.asksForContacts, missing.length > 0 && t.notStated(missing.join(t.comma))], locale);
      return { ...words, tone: 'caution', asks, picture: t.pictureUnstated, filled: false };
    }
    case 'by-hand-optional':
      return { ...words, tone: 'meets', asks: listOf([people, t.byHand, t.optional], locale), picture: t.pictureWithin };
    case 'denied':
      return { ...words, tone: 'meets', asks: t.contactsDenied, picture: t.pictureNone, filled: false };
    case 'not-asked':
      return { tone: 'plain', asks: t.contactsNotAsked, picture: t.pictureNone, over: 0, filled: false, book: false };
  }
}
