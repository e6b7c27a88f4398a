import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { payloads, readerPayloads, readMessage, replies, whoSent } = await import('@/lib/messaging');

const own = { id: 'bys', base: 'chrome-extension://bys/' };

describe('senders', () => {
  it('tells pages of the extension from the reader in a tab', () => {
    expect(whoSent({ id: 'bys', url: 'chrome-extension://bys/popup.html' }, own)).toBe('page');
    expect(whoSent({ id: 'bys', url: 'chrome-extension://bys/viewer.html', tab: { id: 3 }, frameId: 0 }, own)).toBe('page');
    expect(whoSent({ id: 'bys', url: 'https://birch.example/', tab: { id: 3 }, frameId: 0 }, own)).toBe('reader');
  });

  it('tells a reader in a frame from the one of the page around it', () => {
    expect(whoSent({ id: 'bys', url: 'https://birch.example/', tab: { id: 3 }, frameId: 2 }, own)).toBe('frame');
  });

  it('knows nobody else: other extensions, an address that only looks like ours', () => {
    expect(whoSent({ id: 'other', url: 'chrome-extension://bys/popup.html' }, own)).toBeUndefined();
    expect(whoSent({ id: 'other', url: 'https://birch.example/', tab: { id: 3 }, frameId: 0 }, own)).toBeUndefined();
    expect(whoSent({ id: 'bys', url: 'https://x.example/chrome-extension://bys/' }, own)).toBeUndefined();
    expect(whoSent({}, own)).toBeUndefined();
  });
});

describe('messages', () => {
  it('are known by their name only when it is one of ours', () => {
    expect(readMessage({ name: 'review-tab', payload: { tabId: 1 } }, payloads)).toEqual({ name: 'review-tab', payload: { tabId: 1 } });
    for (const value of [null, 'review-tab', [], { name: 'toString' }, { name: '__proto__' }, { name: 7 }])
      expect(readMessage(value, payloads)).toBeUndefined();
  });

  it('carry what they say, or nothing is done', () => {
    expect(payloads['review-tab']({ tabId: 4 })).toBe(true);
    for (const value of [null, {}, { tabId: '4' }, { tabId: -1 }, { tabId: 1.5 }]) expect(payloads['review-tab'](value)).toBe(false);
    expect(payloads.locate({ tabId: 4, findingId: 'x' })).toBe(true);
    expect(payloads.locate({ tabId: 4 })).toBe(false);
    expect(payloads['page-left']({ nonce: '1-2-3-4-5' })).toBe(true);
    expect(payloads['page-left']({ nonce: '<b>' })).toBe(false);
  });

  it('mark spans that can be spans, and show words that are words', () => {
    const mark = { start: 1, end: 3, quote: '通讯', prefix: '', suffix: '', look: 'beyond', id: 'contact-book-access-0' };
    const card = {
      id: mark.id,
      mark: 'beyond',
      severity: '越界',
      title: '',
      quote: '',
      why: '',
      next: '',
      norms: [{ name: 'n', tags: ['t'] }],
      roles: [],
    };
    const names = ['language', 'close', 'previous', 'next', 'whatToDo', 'why', 'findings', 'clear'];
    const inPage = { cards: [card], words: Object.fromEntries(names.map((name) => [name, name])) };
    const strip = { language: 'en', text: '', look: '', dismiss: '' };
    expect(readerPayloads.highlight({ marks: [mark], inPage })).toBe(true);
    expect(readerPayloads.highlight({ marks: [mark], inPage: { ...inPage, strip } })).toBe(true);
    for (const wrong of [{ end: 0 }, { look: 'red' }, { quote: 5 }, { id: 5 }])
      expect(readerPayloads.highlight({ marks: [{ ...mark, ...wrong }], inPage })).toBe(false);
    for (const wrong of [
      { cards: [{ ...card, norms: [{ name: 'n', tags: [1] }] }] },
      { cards: [{ ...card, mark: 'red' }] },
      { words: {} },
      { strip: {} },
    ])
      expect(readerPayloads.highlight({ marks: [], inPage: { ...inPage, ...wrong } })).toBe(false);
    expect(readerPayloads.locate({ ...mark })).toBe(true);
    expect(readerPayloads.locate({ ...mark, id: 7 })).toBe(false);
  });

  it('fetch and parse with words only, and answer in their form', () => {
    expect(readerPayloads.fetch({ url: 'https://birch.example/', ms: 100 })).toBe(true);
    expect(readerPayloads.fetch({ url: 'https://birch.example/', ms: -1 })).toBe(false);
    expect(readerPayloads.parse({ html: '<p>', url: '' })).toBe(true);
    expect(readerPayloads.parse({ html: 1, url: '' })).toBe(false);
    expect(replies['review-bundle']({ ok: false, reason: 'failed' })).toBe(true);
    const review = { schema: 'review/1' };
    expect(replies['review-bundle']({ ok: true, review, title: '', url: '', at: 1, bundle: { schema: 'bundle/1' } })).toBe(true);
    expect(replies['review-bundle']({ ok: true, review, title: '', url: '', at: 1, bundle: {} })).toBe(false);
    expect(replies['review-bundle']({ ok: true, review, title: '', url: '' })).toBe(false);
  });

  it('are answered by a reply of their form', () => {
    expect(replies['review-tab']({ ok: false, reason: 'restricted-page' })).toBe(true);
    expect(replies['review-tab']({ ok: false, reason: 'none' })).toBe(false);
    expect(replies['kept-review']({ ok: false, reason: 'none' })).toBe(true);
    expect(replies.locate({ ok: true, moved: false, shown: true })).toBe(true);
    expect(replies.locate(undefined)).toBe(false);
    expect(replies['save-page']({ ok: true, html: '<p>' })).toBe(true);
    expect(replies['save-page']({ ok: true })).toBe(false);
  });
});
