import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Review } from '@/lib/schema/review';

/** The sample pages: every folder of tests/pages. */
export const slugs = readdirSync('tests/pages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** What two readings of one page must agree on, in whatever program or browser they were made. */
export function summaryOf({ document, verdict, findings, quoted }: Review) {
  const short = (list: Review['findings']) =>
    list.map(({ rule, severity, certainty, quote, path, hidden }) => ({
      rule,
      severity,
      certainty,
      quote,
      path,
      ...(hidden && { hidden }),
    }));
  return { type: document.type, lending: document.lending, verdict, findings: short(findings), quoted: short(quoted) };
}

/**
 * The summary that `tests/pages/<slug>/expected.json` holds. With UPDATE_EXPECTED=1 (`npm run expected`)
 * the file is written from this review instead.
 */
export function expectedSummary(slug: string, review: Review): unknown {
  const path = `tests/pages/${slug}/expected.json`;
  if (process.env.UPDATE_EXPECTED === '1') writeFileSync(path, `${JSON.stringify(summaryOf(review), null, 2)}\n`);
  if (!existsSync(path)) throw new Error(`${path} is missing: npm run expected writes it`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
