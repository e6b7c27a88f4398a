import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reviewSource } from '@/lib/review/review';
import { pack } from '@/rules/zh-CN';
import { page } from './acquire/read';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { dropReview, keepReview, keptReview } = await import('@/lib/storage');

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
