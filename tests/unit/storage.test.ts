import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bundleOf } from '@/lib/bundle/bundle';
import { reviewSource } from '@/lib/review/review';
import { pack } from '@/rules/zh-CN';
import { page } from './acquire/read';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { dropReview, keepReview, keepStrip, keptReview, keptStrip } = await import('@/lib/storage');

const review = reviewSource(page('<p>您授权我们读取您的通讯录。</p>').source, pack, { asOf: '2026-11-25' });
const kept = (at: number, title = '借款') => ({ nonce: `nonce-${at}`, review, title, url: 'https://birch.example/', at });

beforeEach(() => fakeBrowser.reset());

it('keeps one review a tab, the newest', async () => {
  await keepReview(1, kept(1));
  await keepReview(1, kept(2));
  await keepReview(2, kept(3));
  expect((await keptReview(1))?.nonce).toBe('nonce-2');
  expect((await keptReview(2))?.review).toEqual(review);
  await dropReview(1);
  expect(await keptReview(1)).toBeUndefined();
});

it('drops the oldest of other tabs when there is no room', async () => {
  const large = 'x'.repeat(1_400_000);
  for (const at of [1, 2, 3]) await keepReview(at, kept(at, large));
  expect(await keptReview(1)).toBeUndefined();
  expect(await keptReview(2)).toBeDefined();
  expect(await keptReview(3)).toBeDefined();
});

it('gives nothing for an item of another form', async () => {
  await fakeBrowser.storage.session.set({ 'review:5': { version: 0, nonce: 'x' } });
  expect(await keptReview(5)).toBeUndefined();
});

it('keeps a bundle with its page, or the page alone when there is no room for both', async () => {
  const bundle = bundleOf([review, review]);
  await keepReview(1, { ...kept(1), bundle });
  expect((await keptReview(1))?.bundle).toEqual(bundle);
  const large = { ...bundle, unread: [{ what: 'x'.repeat(3_100_000), why: 'refused' as const, binding: true }] };
  await keepReview(1, { ...kept(2), bundle: large });
  expect((await keptReview(1))?.nonce).toBe('nonce-2');
  expect((await keptReview(1))?.bundle).toBeUndefined();
});

it('wants no strip on a site until the person says so, and leaves nothing behind where it is not wanted', async () => {
  const site = 'https://birch.example';
  expect(await keptStrip(site)).toEqual({ isWanted: false });
  await keepStrip(site, { isWanted: true, seen: 'abc' });
  expect(await keptStrip(site)).toMatchObject({ isWanted: true, seen: 'abc' });
  await keepStrip(site, { isWanted: false });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
