import { z } from 'zod';
import { expectConcealed, expectFound, hiddenPages } from '../hidden-pages';
import { PopupScreen } from '../screens/popup';
import { expect, test } from './fixture';

/** The text of every range marked in the page and in the frames in it. */
const MARKED = `
  const marksOf = (view) => [...view.CSS.highlights.values()].flatMap((mark) => [...mark].map(String));
  const within = (view) => [...marksOf(view), ...Array.from(view.frames).flatMap(within)];
  return within(window);`;

for (const slug of hiddenPages) {
  test(`${slug}: read, judged and marked in Firefox, too, and nothing is left unread`, async ({ firefox, press }) => {
    const review = await (await press(slug)).review();
    // Marks are drawn while the verdict is shown already.
    const marked = async () => z.array(z.string()).parse(await firefox.marionette.run('content', MARKED));
    if (slug !== 'hidden-generated') await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
    expectFound(slug, review, await marked());
  });
}

test('what nobody can see is listed in Firefox, too, and decides nothing', async ({ press }) => {
  expectConcealed(await (await press('hidden-concealed')).review());
});

test('a page that mounts its agreement late is reviewed again by itself in Firefox, too', async ({ firefox, site, button }) => {
  await firefox.marionette.navigate(`${site.url}/hidden-late/?after=2500`);
  await button.press();
  const popup = await PopupScreen.ready(button);
  expect((await popup.review()).findings).toEqual([]);
  await expect.poll(() => popup.head(), { timeout: 10_000 }).toBe('先别签');
  const { counts } = (await popup.review()).verdict;
  expect(await button.badge()).toBe(String(counts.beyond + counts.caution));
});
