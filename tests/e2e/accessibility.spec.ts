import { expect, test } from './fixture';
import { PopupScreen } from './screens/popup';

for (const theme of ['light', 'dark'] as const) {
  test(`the popup has nothing that axe objects to, ${theme}`, async ({ extension, open }) => {
    const target = await extension.press(await open('birch-authorisation'));
    await target.theme(theme);
    const popup = await PopupScreen.ready(target);
    expect(await popup.violations()).toEqual([]);
  });
}
