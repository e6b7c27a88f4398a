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

  it('knows nobody else: other extensions, frames, an address that only looks like ours', () => {
    expect(whoSent({ id: 'other', url: 'chrome-extension://bys/popup.html' }, own)).toBeUndefined();
    expect(whoSent({ id: 'bys', url: 'https://birch.example/', tab: { id: 3 }, frameId: 2 }, own)).toBeUndefined();
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

  it('mark spans that can be spans', () => {
    const mark = { start: 1, end: 3, quote: '通讯', prefix: '', suffix: '', look: 'beyond' };
    expect(readerPayloads.highlight({ marks: [mark] })).toBe(true);
    for (const wrong of [
      { ...mark, end: 0 },
      { ...mark, look: 'red' },
      { ...mark, quote: 5 },
    ])
      expect(readerPayloads.highlight({ marks: [wrong] })).toBe(false);
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
