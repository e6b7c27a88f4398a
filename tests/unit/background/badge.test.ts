import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { reviewSource } from '@/lib/review/review';
import { pack } from '@/rules/zh-CN';
import { page } from '../acquire/read';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { BADGE_COLOURS, badgeText } = await import('@/entrypoints/background/badge');

const tokens = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const light = (name: string) => new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];
const review = reviewSource(page('<p>正文</p>').source, pack, { asOf: '2026-11-25' });

it('has the colours of the tokens', () => {
  expect(BADGE_COLOURS).toEqual({
    stop: light('beyond-solid'),
    caution: light('caution-solid'),
    clear: light('meets-solid'),
    'not-applicable': light('ink-3'),
    unread: light('ink-3'),
  });
});

it('counts clauses beyond and to be minded; a page that was not read has none', () => {
  const counts = { beyond: 2, caution: 3, notice: 9, meets: 9, needsReading: 9 };
  const at = (level: 'stop' | 'unread' | 'not-applicable') => badgeText({ ...review, verdict: { ...review.verdict, level, counts } });
  expect([at('stop'), at('unread'), at('not-applicable')]).toEqual(['5', '?', '–']);
});
