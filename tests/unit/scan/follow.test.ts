import { describe, expect, it } from 'vitest';
import { urlTarget } from '@/lib/scan/address';
import { bundleOfEntries } from '@/lib/scan/bundle';
import { linkedTargets, MOST_DEPTH, MOST_LINKED } from '@/lib/scan/follow';
import { entry, finding, review } from './entries';

const linking = (...urls: string[]) => {
  const unread = urls.map((url) => ({ what: '协议', why: 'linked-agreement' as const, binding: true, url }));
  return review([], { coverage: { clauses: 3, unread } });
};
const root = urlTarget('https://a.example/loan', { platform: '白桦借款' });

describe('linkedTargets', () => {
  it('makes each linked agreement a target of the same platform, once', () => {
    const found = linkedTargets(linking('/privacy', 'https://a.example/privacy?utm_source=x', 'https://b.example/credit'), root);
    expect(found.map(({ url }) => url)).toEqual(['https://a.example/privacy', 'https://b.example/credit']);
    expect(found.every(({ platform, depth, from }) => platform === '白桦借款' && depth === 1 && from === root.id)).toBe(true);
  });
  it('does not follow a page to itself, to a script, or without end', () => {
    expect(linkedTargets(linking('https://a.example/loan#part', 'javascript:open()'), root)).toEqual([]);
    expect(linkedTargets(linking('/x'), { ...root, depth: MOST_DEPTH })).toEqual([]);
    expect(linkedTargets(linking(...Array.from({ length: 60 }, (_, n) => `/${n}`)), root)).toHaveLength(MOST_LINKED);
  });
  it('asks nothing of the web for a saved page', () => {
    expect(linkedTargets(linking('https://a.example/x'), { ...root, kind: 'file' })).toEqual([]);
  });
});

describe('bundleOfEntries', () => {
  const page = entry(
    'https://a.example/loan',
    review([finding('sms-access', { severity: 'caution' })], {
      source: { kind: 'linked', url: 'https://a.example/loan', sha256: '1'.repeat(64), chars: 9 },
      coverage: {
        clauses: 3,
        unread: [
          { what: '隐私政策', why: 'linked-agreement', binding: true, url: 'https://a.example/privacy' },
          { what: '授权书', why: 'linked-agreement', binding: true, url: 'https://a.example/gone' },
        ],
      },
    }),
  );
  const privacy = entry(
    'https://a.example/privacy',
    review([finding('sms-access'), finding('debt-disclosure', { certainty: 'low' })], {
      source: { kind: 'linked', url: 'https://a.example/privacy', sha256: '2'.repeat(64), chars: 9 },
    }),
  );

  it('holds each practice in its gravest certain form, with its sources', () => {
    expect(bundleOfEntries([page, privacy])?.effective).toEqual([
      { rule: 'sms-access', severity: 'beyond', from: ['https://a.example/loan', 'https://a.example/privacy'] },
    ]);
  });
  it('leaves unread only what no member read', () => {
    expect(bundleOfEntries([page, privacy, entry('https://a.example/gone', 'gone')])?.unread.map(({ what }) => what)).toEqual(['授权书']);
  });
  it('is none of one review', () => {
    expect(bundleOfEntries([page, entry('https://a.example/gone', 'gone')])).toBeUndefined();
  });
});
