import { expect, test } from './fixture';
import { isMarkInView, marksOn } from './screens/page-marks';

test('定位 marks exactly the quoted characters and brings them into view, without touching the page', async ({ open, press }) => {
  const page = await open('birch-authorisation');
  const before = await page.content();
  await page.evaluate(() => {
    const changes: string[] = [];
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { changes });
  });
  const popup = await press(page);
  const { findings } = await popup.review();
  const last = findings.filter(({ severity }) => severity === 'beyond').at(-1);
  if (!last) throw new Error('nothing beyond on the sample page');
  expect(await popup.locate(last.quote)).not.toContain('原文已变');

  const marks = await marksOn(page);
  const current = marks.find(({ texts }) => texts.length === 1 && texts[0] === last.quote);
  expect(current, JSON.stringify(marks)).toBeDefined();
  expect(await isMarkInView(page, current?.name ?? '')).toBe(true);
  const drawn = marks.flatMap(({ texts }) => texts);
  for (const { quote, certainty } of findings) if (certainty !== 'low') expect(drawn).toContain(quote);

  expect(await page.content()).toBe(before);
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toEqual([]);
});

test('定位 finds the words again when the page has moved them, and says so when they are gone', async ({ open, press }) => {
  const page = await open('birch-authorisation');
  const popup = await press(page);
  const { findings } = await popup.review();
  const refused = findings.find(({ rule }) => rule === 'forced-consent');
  if (!refused) throw new Error('no forced consent on the sample page');

  await page.evaluate(() =>
    document.querySelector('.dialog .body')?.prepend(document.createElement('p'), '新加的一段话，把后面的字都往后推。'),
  );
  await popup.locate(refused.quote);
  expect((await marksOn(page)).some(({ texts }) => texts.length === 1 && texts[0] === refused.quote)).toBe(true);

  await page.evaluate(() => {
    for (const line of document.querySelectorAll('.dialog .body p'))
      if (line.textContent?.startsWith('5.1')) line.textContent = '5.1 本条已经删除。';
  });
  expect(await popup.locate(refused.quote)).toContain('原文已变');
});
