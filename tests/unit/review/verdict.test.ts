import { describe, expect, it } from 'vitest';
import { type ContactsFacts, contactsLineOf, countsOf, type VerdictInput, verdictOf } from '@/lib/review/verdict';
import type { Finding } from '@/lib/schema/review';

function finding(over: Partial<Finding>): Finding {
  return {
    id: 'x-0',
    rule: 'contact-book-access',
    severity: 'beyond',
    certainty: 'high',
    quote: '',
    start: 0,
    end: 0,
    prefix: '',
    suffix: '',
    also: [],
    path: [],
    roles: {},
    norms: [],
    ...over,
  };
}

const base: VerdictInput = {
  readable: 'yes',
  isArticle: false,
  isLending: true,
  noAgreement: false,
  findings: [],
  unread: [],
  isAboutPeople: ({ rule }) => rule === 'contact-book-access',
};
const unread = { what: '隐私政策', why: 'linked-agreement' as const, binding: true };

describe('verdict: first match wins', () => {
  it.each<[string, Partial<VerdictInput>, string, string]>([
    ['nothing read', { readable: 'nothing', isArticle: true }, 'unread', 'nothing-read'],
    ['another language', { readable: 'language' }, 'unread', 'language'],
    ['another jurisdiction', { readable: 'jurisdiction' }, 'unread', 'jurisdiction'],
    ['a login wall', { readable: 'login' }, 'unread', 'login'],
    ['an article, whatever it holds', { isArticle: true, findings: [finding({})] }, 'not-applicable', 'article'],
    ['no agreement', { noAgreement: true }, 'not-applicable', 'no-agreement'],
    ['not about lending', { isLending: false, findings: [finding({})] }, 'not-applicable', 'not-lending'],
    ['beyond, about people', { findings: [finding({})] }, 'stop', 'people-or-data'],
    ['beyond of medium certainty, about people', { findings: [finding({ certainty: 'medium' })] }, 'stop', 'people-or-data'],
    ['collapsed text decides', { findings: [finding({ hidden: 'collapsed' })] }, 'stop', 'people-or-data'],
    ['beyond of three rules', { findings: ['a', 'b', 'c'].map((rule) => finding({ rule })) }, 'stop', 'three-rules'],
    ['beyond of two rules', { findings: ['a', 'b'].map((rule) => finding({ rule })) }, 'caution', 'beyond'],
    ['caution', { findings: [finding({ severity: 'caution' })] }, 'caution', 'caution'],
    ['a binding part unread', { unread: [unread] }, 'caution', 'unread-part'],
    ['an unread part that binds nobody', { unread: [{ ...unread, binding: false }] }, 'clear', 'nothing-beyond'],
    ['low never decides', { findings: [finding({ certainty: 'low' })] }, 'clear', 'nothing-beyond'],
    ['concealed text never decides', { findings: [finding({ hidden: 'concealed' })] }, 'clear', 'nothing-beyond'],
    ['notice and meets', { findings: [finding({ severity: 'notice' }), finding({ severity: 'meets' })] }, 'clear', 'nothing-beyond'],
  ])('%s', (_, over, level, reason) => {
    expect(verdictOf({ ...base, ...over })).toEqual({ level, reason });
  });

  it('counts low apart, and what nobody can see nowhere', () => {
    const counts = countsOf([finding({}), finding({ severity: 'caution', certainty: 'low' }), finding({ hidden: 'concealed' })]);
    expect(counts).toEqual({ beyond: 1, caution: 0, notice: 0, meets: 0, needsReading: 1 });
  });
});

describe('contacts line: first match wins', () => {
  const none: ContactsFacts = {
    takesContactBook: false,
    asked: false,
    denied: false,
    countOpen: false,
    mandatory: false,
    optional: false,
    byHand: false,
  };
  it.each<[string, Partial<ContactsFacts>, string]>([
    ['the book is taken', { takesContactBook: true, asked: true, count: 3 }, 'takes-contact-book'],
    ['three', { asked: true, count: 3 }, 'more-than-two'],
    ['an open number', { asked: true, countOpen: true }, 'more-than-two'],
    ['two, a duty', { asked: true, count: 2, mandatory: true }, 'mandatory'],
    ['a duty without a number', { asked: true, mandatory: true, byHand: true }, 'not-stated'],
    ['two, manner missing', { asked: true, count: 2, optional: true }, 'not-stated'],
    ['two by hand, optional', { asked: true, count: 2, byHand: true, optional: true }, 'by-hand-optional'],
    ['denied', { denied: true }, 'denied'],
    ['nothing', {}, 'not-asked'],
  ])('%s', (_, over, line) => {
    expect(contactsLineOf({ ...none, ...over })).toBe(line);
  });
});
