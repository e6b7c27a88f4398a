import { expect, test } from './fixture';
import { isMarkInView, marksOn, ownContent } from './screens/page-marks';

test('定位 marks exactly the quoted characters and brings them into view, without touching the page', async ({ open, press }) => {
  const page = await open('birch-authorisation');
  // So low that the clauses are out of sight until they are located.
  await page.setViewportSize({ width: 1280, height: 440 });
  const before = await ownContent(page);
  await page.evaluate(() => {
    const changes: string[] = [];
    const isOurs = (node: Node) => node instanceof HTMLElement && node.style.zIndex === '2147483647';
    const isOfThePage = ({ target, addedNodes, removedNodes }: MutationRecord) =>
      !isOurs(target) && ![...addedNodes, ...removedNodes].some(isOurs);
    new MutationObserver((records) => changes.push(...records.filter(isOfThePage).map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { changes });
  });
  const popup = await press(page);
  const { findings } = await popup.review();
  const cards = await popup.cards();
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards) {
    const { quote } = card;
    await popup.locate(card);
    await expect.poll(() => popup.located(card)).toBe('已在页面上标出');
    const marks = await marksOn(page);
    const current = marks.find(({ texts }) => texts.length === 1 && texts[0] === quote);
    expect(current, `${quote} in ${JSON.stringify(marks)}`).toBeDefined();
    expect(await isMarkInView(page, current?.name ?? '')).toBe(true);
  }
  const drawn = (await marksOn(page)).flatMap(({ texts }) => texts);
  for (const { quote } of findings) expect(drawn).toContain(quote);

  expect(await ownContent(page)).toBe(before);
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toEqual([]);
});

test('定位 finds the words again when the page has moved them, and says so when they are gone', async ({ open, press }) => {
  const page = await open('birch-authorisation');
  const popup = await press(page);
  const [card] = await popup.cards();
  if (!card) throw new Error('no card on the sample page');
  const { quote } = card;

  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = '新加的一段话，把后面的字都往后推。';
    document.querySelector('.dialog .body')?.prepend(added);
  });
  await popup.locate(card);
  await expect.poll(() => popup.located(card)).not.toBe('');
  expect((await marksOn(page)).some(({ texts }) => texts.length === 1 && texts[0] === quote)).toBe(true);

  await page.evaluate((words) => {
    for (const line of document.querySelectorAll('.dialog .body p'))
      if (line.textContent?.includes(words)) line.textContent = '本条已经删除。';
  }, quote);
  await popup.locate(card);
  await expect.poll(() => popup.located(card)).toContain('原文已变');
});

test('定位 still finds the words when the page went somewhere and back inside itself', async ({ open, press }) => {
  const page = await open('birch-authorisation');
  const popup = await press(page);
  const [card] = await popup.cards();
  if (!card) throw new Error('no card on the sample page');
  const { quote } = card;

  const body = page.locator('.dialog .body');
  await body.evaluate((view) => {
    const kept = view.innerHTML;
    history.pushState({}, '', '#elsewhere');
    view.replaceChildren('另一页。');
    // A router draws the view anew: every node is another one.
    addEventListener('popstate', () => {
      view.innerHTML = kept;
    });
  });
  await page.evaluate(() => history.back());
  await expect.poll(() => body.innerText()).toContain(quote);
  await popup.locate(card);
  await expect.poll(() => popup.located(card)).toBe('已在页面上标出');
  expect((await marksOn(page)).some(({ texts }) => texts.length === 1 && texts[0] === quote)).toBe(true);
});
