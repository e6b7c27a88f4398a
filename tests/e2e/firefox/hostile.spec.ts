import { z } from 'zod';
import { expectAnswer, hostilePages, scriptThatFills } from '../hostile-pages';
import { watchLoad } from '../load';
import { PopupScreen } from '../screens/popup';
import { test } from './fixture';

/** Processor time of all of Firefox's processes, in milliseconds; Firefox counts nanoseconds. */
const CPU = `
  const { cpuTime, children } = await ChromeUtils.requestProcInfo();
  return children.reduce((sum, child) => sum + child.cpuTime, cpuTime) / 1e6;`;
/** Runs a script as the page's own, not as Marionette's. */
const AS_PAGE = "const script = document.createElement('script'); script.textContent = args[0]; document.head.append(script);";

for (const [name, fill, expected] of hostilePages) {
  test(`a page of ${name} is answered in Firefox, too, and its tab goes on answering`, async ({ firefox, site, button }) => {
    test.setTimeout(120_000);
    const { marionette } = firefox;
    await expectAnswer(name, expected, async () => {
      await marionette.navigate(`${site.url}/no-agreement/`);
      await marionette.run('content', AS_PAGE, scriptThatFills(fill));
      await new Promise((done) => setTimeout(done, 300));
      await marionette.run('content', 'window.gaps.longest = 0;');
      const loadOf = await watchLoad(async () => z.number().parse(await marionette.run('chrome', CPU)));
      const pressed = Date.now();
      await button.press();
      const { popup, at } = await PopupScreen.timed(button);
      const load = await loadOf();
      const deaf = Math.round(z.number().parse(await marionette.run('content', 'return window.gaps.longest;')));
      const head = await popup.head();
      await button.close();
      return { ...load, head, answered: Math.round(at - pressed), deaf };
    });
  });
}
