import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { texts } from '@/rules/zh-CN/texts';
import { reviews } from '../components/reviews';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('@/lib/messaging', () => ({ sendMessage }));
const { browserActions } = await import('@/entrypoints/popup/actions');

const tabId = 7;
const answer = (at: number) => ({ ok: true as const, review: reviews.stop, title: '', url: '', at });
const store = (at: number) => fakeBrowser.storage.session.set({ [`review:${tabId}`]: { version: 2, at, json: '{}' } });

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset();
});

it('fetches what is kept of its tab when that was reviewed anew, and not what its own question was answered with', async () => {
  const first = Promise.withResolvers<ReturnType<typeof answer>>();
  const actions = browserActions(texts, Promise.resolve(tabId), first.promise);
  const heard = vi.fn();
  const leave = actions.onReviewed(heard);
  await store(1);
  first.resolve(answer(1));
  await actions.review();
  await new Promise((done) => setTimeout(done));
  expect(sendMessage).not.toHaveBeenCalled();

  sendMessage.mockResolvedValue(answer(2));
  await store(2);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(answer(2)));
  expect(sendMessage.mock.calls).toEqual([['kept-review', { tabId }]]);
  leave();
});

it('takes the agreements it asked for from the answer, and does not fetch them a second time', async () => {
  const actions = browserActions(texts, Promise.resolve(tabId), Promise.resolve(answer(1)));
  const heard = vi.fn();
  const leave = actions.onReviewed(heard);
  await actions.review();
  sendMessage.mockImplementation(async () => {
    await store(2);
    return answer(2);
  });
  expect(await actions.readBundle(reviews.stop)).toEqual(answer(2));
  await new Promise((done) => setTimeout(done));
  expect(sendMessage.mock.calls).toEqual([['review-bundle', { tabId }]]);
  expect(heard).not.toHaveBeenCalled();
  leave();
});
