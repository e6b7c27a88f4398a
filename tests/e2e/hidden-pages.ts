import { expect } from '@playwright/test';
import type { Review } from '@/lib/schema/review';
import { slugs } from './summary';

/** Every page whose agreement stands where one does not look. What it says is the same everywhere, so its review is, too. */
export const hiddenPages = slugs.filter((slug) => slug.startsWith('hidden-') && slug !== 'hidden-concealed');
/** Clauses that the reader has to open first. */
const collapsed = ['hidden-modal', 'hidden-drawer', 'hidden-details', 'hidden-tabs'];
const words = (text: string) => text.replace(/\s+/g, '');

/** What must hold of a page of `hiddenPages`, in whatever browser: its verdict, where its clauses stand, its marks (`drawn`), nothing unread. */
export function expectFound(slug: string, { verdict, findings, coverage }: Review, drawn: readonly string[]): void {
  expect(verdict).toMatchObject({ level: 'stop', reason: 'people-or-data', contactsLine: 'takes-contact-book' });
  const taking = findings.filter(({ rule }) => rule === 'contact-book-access' || rule === 'third-party-contact');
  expect(new Set(taking.map(({ rule }) => rule)).size).toBe(2);
  expect(new Set(taking.map(({ hidden }) => hidden))).toEqual(new Set([collapsed.includes(slug) ? 'collapsed' : undefined]));
  expect(coverage.unread).toEqual([]);
  // Generated words are no text that a range can stand on.
  const marked = words(drawn.join(''));
  if (slug !== 'hidden-generated') for (const { quote } of findings) expect(marked).toContain(words(quote));
}

/** The page of what nobody can see: listed, and it decides nothing. */
export function expectConcealed({ verdict, findings, coverage }: Review): void {
  const concealed = findings.filter(({ hidden }) => hidden === 'concealed').map(({ rule }) => rule);
  expect(concealed).toEqual(expect.arrayContaining(['contact-book-access', 'third-party-contact', 'forced-consent']));
  expect(verdict).toMatchObject({ level: 'clear', counts: { beyond: 0, caution: 0 } });
  expect(coverage.unread).toEqual([]);
}
