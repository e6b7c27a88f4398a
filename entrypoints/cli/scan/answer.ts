import { linkedTargets } from '@/lib/scan/follow';
import type { Page } from '@/lib/scan/page';
import { reviewPage } from '@/lib/scan/review-page';
import type { Target, Why } from '@/lib/scan/types';
import { pack } from '@/rules/zh-CN';
import { fileTools } from '../file-tools';

/** What reviewing a page gives the scan. The review stays the JSON that the journal will hold, so that nobody reads it again on the way. */
export interface Answer {
  why: Why;
  detail?: string;
  /** `review/1` as JSON, from a thread in UTF-8; missing when there is none. */
  json?: string | Uint8Array;
  linked: Target[];
}

/** Reads and reviews a page where it stands: in a thread of this machine or in a worker on another. */
export async function answerFor(page: Page, target: Target, asOf: string): Promise<Answer> {
  const reviewed = await reviewPage(page, pack, { asOf, tools: fileTools });
  if (!reviewed.ok) return { why: reviewed.why, linked: [], ...(reviewed.detail !== undefined && { detail: reviewed.detail }) };
  return { why: reviewed.why, json: JSON.stringify(reviewed.review), linked: linkedTargets(reviewed.review, target) };
}
