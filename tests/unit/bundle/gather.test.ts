import { describe, expect, it } from 'vitest';
import { hostsOf, originsToAsk, patternOf, placeOf, whyOfStatus } from '@/lib/bundle/address';
import { gather, LIMITS, type Open } from '@/lib/bundle/gather';
import { letter, policy, reviewOf } from './reviews';

const page = (...links: { what?: string; url?: string; binding?: boolean }[]) =>
  reviewOf('白桦借款\n点击同意即表示您接受以下协议。', 'https://birch.example/', links);
const clock = () => 0;

describe('where a link leads', () => {
  it.each([
    [undefined, 'script-link'],
    ['javascript:open()', 'script-link'],
    ['file:///etc/passwd', 'local-file'],
    ['http://127.0.0.1/x', 'private-address'],
    ['http://192.168.1.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://router/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['agreement.html', 'linked-agreement'],
  ])('%s is not asked: %s', (url, why) => {
    expect(placeOf(url, 'https://birch.example/')).toEqual({ ok: false, why });
  });

  it('lets a page on a private host lead to its own host only', () => {
    expect(placeOf('http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/')).toMatchObject({ ok: true });
    expect(placeOf('http://127.0.0.1:9090/a', 'http://127.0.0.1:8080/')).toEqual({ ok: false, why: 'private-address' });
  });

  it('drops what names the reader, and the place within the page', () => {
    expect(placeOf('https://a:b@birch.example/x#part', '')).toMatchObject({ url: 'https://birch.example/x' });
    expect(placeOf('https://birch.example/#/agreement', '')).toMatchObject({ url: 'https://birch.example/#/agreement' });
  });
});

it.each([
  [200, undefined],
  [302, 'redirect'],
  [401, 'login'],
  [403, 'refused'],
  [404, 'gone'],
  [429, 'rate-limited'],
  [503, 'unreachable'],
])('status %i means %s', (status, why) => expect(whyOfStatus(status)).toBe(why));

it('opens what the page binds to first, then one more level, each once', async () => {
  const asked: string[] = [];
  const open: Open = async ({ url }) => {
    asked.push(url);
    const deeper = [{ url: 'https://birch.example/deep' }, { url: 'https://birch.example/letter' }];
    if (url.endsWith('/letter')) return { ok: true, review: reviewOf(letter, url, deeper) };
    if (url.endsWith('/deep'))
      return { ok: true, review: reviewOf('合作机构清单\n以合作机构为准。', url, [{ url: 'https://birch.example/never' }]) };
    return { ok: true, review: reviewOf(policy, url) };
  };
  const start = page({ url: 'https://birch.example/privacy', binding: false }, { url: 'https://birch.example/letter' });
  const bundle = await gather(start, open, clock);
  expect(asked).toEqual(['https://birch.example/letter', 'https://birch.example/privacy', 'https://birch.example/deep']);
  expect(bundle.reviews).toHaveLength(4);
  expect(bundle.contradictions).toHaveLength(1);
  expect(bundle.unread.map(({ url }) => url)).toEqual(['https://birch.example/never']);
});

it('names what could not be had with its reason', async () => {
  const open: Open = async ({ url }) => ({ ok: false, why: url.endsWith('/a') ? 'redirect' : 'rate-limited' });
  const links = [{ what: '甲', url: 'https://birch.example/a' }, { what: '乙', url: 'https://birch.example/b' }, { what: '丙' }];
  const { unread } = await gather(page(...links), open, clock);
  expect(unread.map(({ what, why }) => [what, why])).toEqual([
    ['甲', 'redirect'],
    ['乙', 'rate-limited'],
    ['丙', 'script-link'],
  ]);
});

it('stops at its limits of number and time', async () => {
  const many = Array.from({ length: LIMITS.documents + 5 }, (_, i) => ({ what: `协议${i}`, url: `https://birch.example/${i}` }));
  let count = 0;
  const open: Open = async ({ url }) => {
    count++;
    return { ok: true, review: reviewOf(`${letter}${url}`, url) };
  };
  const bundle = await gather(page(...many), open, clock);
  expect(count).toBe(LIMITS.documents);
  expect(bundle.unread.filter(({ why }) => why === 'over-limit')).toHaveLength(5);
  let time = 0;
  const slow = await gather(page(...many), open, () => (time += LIMITS.ms));
  expect(slow.unread.every(({ why }) => why === 'over-limit')).toBe(true);
});

it('asks for the origins that are not the page’s own, once each', () => {
  const start = page(
    { url: 'https://birch.example/a' },
    { url: 'https://h5.birch.example/a' },
    { url: 'https://h5.birch.example/b' },
    { url: 'file:///x' },
  );
  expect(originsToAsk(start)).toEqual(['https://h5.birch.example']);
  expect(hostsOf(start)).toEqual(['birch.example', 'h5.birch.example']);
  expect(patternOf('https://h5.birch.example:8443/a')).toBe('https://h5.birch.example/*');
});
