import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Review, reviewSchema } from '@/lib/schema/review';
import { expect, test } from './fixture';
import { expectedSummary, slugs, summaryOf } from './summary';

const folder = '.output/tests/saved';

/** The command line's review of one file, on the date of another review. */
function reviewByCommandLine(path: string, asOf: string): Review {
  const args = ['run', '--silent', 'review', '--', '--format', 'json', '--as-of', asOf, path];
  const { stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  expect(stderr).toBe('');
  return reviewSchema.parse(JSON.parse(stdout));
}

for (const slug of slugs) {
  test(`${slug}: reviewed as expected, and the same by the command line from the page as saved`, async ({ open, press }) => {
    const popup = await press(await open(slug));
    const review = await popup.review();
    expect(summaryOf(review)).toEqual(expectedSummary(slug, review));

    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${slug}.html`, await popup.savedPage());
    const again = reviewByCommandLine(`${folder}/${slug}.html`, review.pack.asOf);
    expect(summaryOf(again)).toEqual(summaryOf(review));
    expect(again.coverage.unread.map(({ why }) => why)).not.toContain('styles-not-computed');
  });
}
