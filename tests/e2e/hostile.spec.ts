import { test } from './fixture';
import { expectAnswer, hostilePages, scriptThatFills } from './hostile-pages';
import { cpuOf, watchLoad } from './load';
import { PopupScreen } from './screens/popup';

for (const [name, fill, expected] of hostilePages) {
  test(`a page of ${name} is answered within two seconds, and its tab goes on answering`, async ({ extension, open }) => {
    test.setTimeout(120_000);
    await expectAnswer(name, expected, async () => {
      const page = await open('no-agreement');
      await page.evaluate(scriptThatFills(fill));
      await page.waitForTimeout(300);
      await page.evaluate('gaps.longest = 0');
      const loadOf = await watchLoad(cpuOf(extension));
      const { pressed, target } = await extension.pressTimed(page);
      const { popup, at } = await PopupScreen.timed(target);
      const load = await loadOf();
      const deaf = Math.round(Number(await page.evaluate('gaps.longest')));
      const head = await popup.head();
      await page.close();
      return { ...load, head, answered: Math.round(at - pressed), deaf };
    });
  });
}
