import { toHtml } from '@/lib/serialise/html';
import { pack } from '@/rules/zh-CN';
import { reviewFor } from './fakes';
import type { Asked } from './query';

export const styles = [];

/** The saved file itself takes the gallery's place, policy and all. */
export function draw({ state, language }: Asked): null {
  const review = reviewFor(state);
  if (!review) throw new Error(`gallery: no review ${state}`);
  const html = toHtml(review, { pack, locale: language, savedAt: '2026-11-22T13:14:08Z' });
  location.replace(URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' })));
  return null;
}
