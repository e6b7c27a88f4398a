import { expect, test } from './fixture';

for (const theme of ['light', 'dark'] as const) {
  test(`the popup has nothing that axe objects to, ${theme}`, async ({ open, press }) => {
    const popup = await press(await open('birch-authorisation'));
    await popup.target.theme(theme);
    expect(await popup.violations()).toEqual([]);
  });
}
