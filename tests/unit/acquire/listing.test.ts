import { describe, expect, it } from 'vitest';
import { reviewSource } from '@/lib/review/review';
import type { Review } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';
import { englishListing, listing, listingByName } from '@/tests/tools/samples/listing';

const reviewOf = (text: string): Review =>
  reviewSource({ kind: 'file', text, passages: readText(text), unread: [] }, pack, { asOf: '2026-11-25' });
const itemsOf = ({ information }: Review): string[] => information.filter(({ status }) => status === 'required').map(({ item }) => item);

/** Pages of stores are told by what they say, never by whose they are. */
describe('an app-store listing', () => {
  it.each([
    ['in the words of stores', listing],
    ['by the names of Android', listingByName],
  ])('gives the permissions as items, held against the norms, and what they let the lender do (%s)', (_, text) => {
    const review = reviewOf(text);
    expect(review.document).toMatchObject({ type: 'app-listing', lending: true });
    expect(review.verdict).toMatchObject({ level: 'stop', contactsLine: 'takes-contact-book' });
    expect(itemsOf(review)).toEqual(expect.arrayContaining(['contact-book', 'call-log', 'sms', 'camera']));
    expect(review.information.find(({ item }) => item === 'contact-book')?.judged.map(({ result }) => result)).toContain('unnecessary');
  });

  it('in English is not judged, but its permissions are listed', () => {
    const review = reviewOf(englishListing);
    expect(review.document).toMatchObject({ type: 'app-listing', language: 'en' });
    expect(review.verdict).toMatchObject({ level: 'unread', reason: 'language' });
    expect(itemsOf(review)).toEqual(expect.arrayContaining(['contact-book', 'location', 'sms', 'camera', 'storage']));
  });
});
