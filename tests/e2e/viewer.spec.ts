import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixture';
import { summaryOf } from './summary';

const letter = `个人信息授权书
您须提供紧急联系人信息，或者授权我们读取您的手机通讯录，并同意我们在您逾期时向联系人发送短信、拨打电话。
由此给您造成的影响，我们不承担责任。
您不同意上述授权的，我们将无法为您提供借款服务。`;

test('an agreement from an app is pasted into the reading page and reviewed beside its text', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/viewer.html?way=paste`);
  await page.getByLabel('协议的文字').fill(letter);
  await page.getByRole('button', { name: '审阅这段文字' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('先别签');
  const text = page.getByRole('region', { name: '协议原文' });
  await expect(text.getByRole('link').first()).toBeVisible();
  expect((await text.innerText()).replace(/\s/g, '')).toBe(letter.replace(/\s/g, ''));
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.close();
});

test('a page saved as a file and opened in the reading page is read with the visibility it had', async ({ extension, open, press }) => {
  const popup = await press(await open('birch-agreement'));
  const review = await popup.review();
  const file = { name: 'agreement.html', mimeType: 'text/html', buffer: Buffer.from(await popup.savedPage()) };
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/viewer.html?way=file`);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('先别签');
  const [first] = summaryOf(review).findings;
  await expect(page.getByRole('region', { name: '协议原文' })).toContainText(first?.quote ?? '');
  await expect(page.locator('.counts')).toContainText(`越界 ${review.verdict.counts.beyond}`);
  await page.close();
});
