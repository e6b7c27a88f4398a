import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { problemSchema, type Review, reviewSchema } from '@/lib/schema/review';
import { installedChromium, noChromium } from '../tools/chromium';
import { launchWithExtension } from '../tools/extension-browser';
import { PASSWORD, sampleFiles } from '../tools/samples/files';
import { asHtml, letter } from '../tools/samples/letter';
import { expect, test } from './fixture';
import { PopupScreen } from './screens/popup';
import { ViewerScreen } from './screens/viewer';
import { summaryOf } from './summary';

const folder = resolve('.output/tests/files');
let files: Record<string, Uint8Array>;
test.beforeAll(async () => {
  files = await sampleFiles();
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(`${folder}/${name}`, bytes);
});

function bytesOf(name: string): Uint8Array {
  const bytes = files[name];
  if (!bytes) throw new Error(`no sample file ${name}`);
  return bytes;
}

/** What the command line makes of a file, on the date of another review. */
function byCommandLine(name: string, asOf: string): Review[] {
  const args = ['run', '--silent', 'review', '--', '--format', 'json', '--as-of', asOf, `${folder}/${name}`];
  const { stdout } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => reviewSchema.or(problemSchema).parse(JSON.parse(line)));
  return results.filter((result) => result.schema === 'review/1');
}

/** Everything that two readings of one file must agree on. */
const readingOf = (review: Review | undefined) =>
  review && { ...summaryOf(review), sha256: review.source.sha256, kind: review.source.kind, unread: review.coverage.unread };

const reviewed = [
  'letter.txt',
  'letter-gbk.txt',
  'letter.md',
  'letter.html',
  'letter.mhtml',
  'letter.pdf',
  'radicals.pdf',
  'letter.docx',
  'half-scan.pdf',
  'listing.txt',
];
for (const name of reviewed) {
  test(`${name}: the same text, verdict and findings in the reading page and by the command line`, async ({ extension }) => {
    const viewer = await ViewerScreen.open(extension);
    await viewer.drop(name, bytesOf(name));
    const review = await viewer.review();
    expect(readingOf(byCommandLine(name, review.pack.asOf)[0])).toEqual(readingOf(review));
    for (const { quote } of review.findings) await expect(viewer.agreement).toContainText(quote);
    await viewer.page.close();
  });
}

test('sixteen pages that Chromium printed, radicals and all: the same in the reading page and by the command line, in time', async ({
  extension,
}) => {
  const sheet = await extension.context.newPage();
  const pages = Array.from({ length: 16 }, (_, at) => asHtml(letter).replace('<h1>', `<h1 style="break-before: page">${at + 1} `));
  await sheet.setContent(pages.map((html) => /<main>.*<\/main>/s.exec(html)?.[0] ?? '').join(''));
  const printed = await sheet.pdf({ format: 'A4', displayHeaderFooter: true });
  await sheet.close();
  writeFileSync(`${folder}/printed.pdf`, printed);
  const viewer = await ViewerScreen.open(extension);
  const started = Date.now();
  await viewer.drop('printed.pdf', printed);
  await viewer.agreement.waitFor();
  const took = Date.now() - started;
  console.log(`printed.pdf: ${Math.round(printed.length / 1024)} KB, dropped to shown ${took} ms`);
  const review = await viewer.review();
  expect(readingOf(byCommandLine('printed.pdf', review.pack.asOf)[0])).toEqual(readingOf(review));
  expect(review.verdict.counts.beyond).toBeGreaterThan(5);
  expect(await viewer.agreement.innerText()).not.toMatch(/[\u2e80-\u2fd5]/);
  // About one second alone; a machine busy with other suites took six.
  expect(took).toBeLessThan(20_000);
  await viewer.page.close();
});

test('scans and characters that nothing maps are named, page by page', async ({ extension }) => {
  const viewer = await ViewerScreen.open(extension);
  for (const [name, words] of [
    ['scan.pdf', '第 1–2 页：是图片，认不出字'],
    ['half-scan.pdf', '第 2 页：是图片，认不出字'],
    ['unmappable.pdf', '第 1 页：字体没有对照，认不出字'],
    ['picture.docx', '是图片，认不出字'],
  ] as const) {
    await viewer.choose(name, bytesOf(name));
    await expect(viewer.page.locator('.coverage')).toContainText(words);
    await viewer.page.getByRole('button', { name: '换一份' }).click();
  }
  await viewer.page.close();
});

test('a locked PDF asks for its password until it is right', async ({ extension }) => {
  const viewer = await ViewerScreen.open(extension);
  await viewer.choose('locked.pdf', bytesOf('locked.pdf'));
  await viewer.password('wrong');
  await expect(viewer.problem).toHaveText('密码不对，没有打开。');
  await viewer.password(PASSWORD);
  expect((await viewer.review()).verdict.level).toBe('stop');
  await viewer.page.close();
});

test('an archive is a list of its documents, each with its verdict, the unread ones too', async ({ extension }) => {
  const viewer = await ViewerScreen.open(extension);
  await viewer.choose('agreements.zip', bytesOf('agreements.zip'));
  await expect(viewer.documents).toHaveText([
    /1 授权书\.pdf先别签$/,
    /scan\.jpg这种格式还读不了/,
    /合同\/借款合同\.docx读过的部分未见越界$/,
    /说明\.txt读过的部分未见越界$/,
  ]);
  const read = [];
  for (const document of await viewer.documents.getByRole('button').all()) {
    await document.click();
    read.push(await viewer.review());
    await viewer.page.getByRole('button', { name: '返回列表' }).click();
  }
  expect(read).toHaveLength(3);
  const again = byCommandLine('agreements.zip', read[0]?.pack.asOf ?? '');
  expect(again.map(readingOf)).toEqual(read.map(readingOf));
  await expect(viewer.documents).toHaveCount(4);
  await viewer.page.close();
});

test('a file that cannot be read says why', async ({ extension }) => {
  const viewer = await ViewerScreen.open(extension);
  for (const [name, words] of [
    ['damaged.pdf', '它可能坏了'],
    ['damaged.docx', '它可能坏了'],
    ['bomb.zip', '没有解开'],
  ] as const) {
    await viewer.choose(name, bytesOf(name));
    await expect(viewer.problem).toContainText(words);
  }
  await viewer.page.close();
});

/** A site that gives out the sample files, and tells what it was asked. */
async function siteOfFiles() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1));
    asked.push(name);
    const bytes = files[name];
    if (name === 'moved.pdf') return response.writeHead(302, { location: '/letter.pdf' }).end();
    if (!bytes) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': name.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream' }).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${address.port}`, host: `127.0.0.1:${address.port}`, asked, close };
}

test('a tab that shows a PDF: the popup names its host, and one press opens it in the reading page', async ({ extension }) => {
  const site = await siteOfFiles();
  const page = await extension.context.newPage();
  try {
    await page.goto(`${site.url}/letter.pdf`);
    const target = await extension.press(page);
    const popup = await PopupScreen.ready(target);
    expect(await popup.head()).toBe('没能读到');
    const before = site.asked.filter((name) => name === 'letter.pdf').length;
    const button = "[...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('打开 '))";
    expect(await target.evaluate(`${button}.innerText`)).toBe(`打开 ${site.host} 的 PDF`);
    await target.evaluate(`${button}.click()`);
    const viewer = await ViewerScreen.opened(extension);
    const review = await viewer.review();
    expect(review.source).toMatchObject({ kind: 'pdf', url: `${site.url}/letter.pdf`, title: 'letter.pdf' });
    expect(summaryOf(review)).toEqual(summaryOf(byCommandLine('letter.pdf', review.pack.asOf)[0] ?? review));
    expect(site.asked.filter((name) => name === 'letter.pdf').length).toBe(before + 1);

    // A page that is loaded again asks first: the press was for once.
    const seen = site.asked.length;
    await viewer.page.reload();
    await expect(viewer.page.getByRole('button', { name: `从 ${site.host} 取来审阅` })).toBeVisible();
    expect(site.asked.length).toBe(seen);
    await viewer.page.close();
  } finally {
    await page.close();
    site.close();
  }
});

test('an address is fetched only by the button that names its host, and never followed elsewhere', async () => {
  const path = installedChromium();
  if (!path) throw new Error(noChromium);
  // The same build with the permission given beforehand: the browser's own question cannot be answered by a test.
  const allowed = resolve('.output/tests/chrome-allowed');
  cpSync('.output/chrome-mv3', allowed, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${allowed}/manifest.json`, 'utf8'));
  writeFileSync(`${allowed}/manifest.json`, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  const extension = await launchWithExtension({ path, extension: allowed, headless: true });
  const site = await siteOfFiles();
  try {
    const viewer = await ViewerScreen.open(extension);
    await viewer.page.locator('textarea').fill(`${site.url}/letter.docx`);
    const fetchIt = viewer.page.getByRole('button', { name: `从 ${site.host} 取来审阅` });
    await expect(fetchIt).toBeVisible();
    expect(site.asked).toEqual([]);
    await fetchIt.click();
    expect((await viewer.review()).source).toMatchObject({ kind: 'docx', url: `${site.url}/letter.docx` });

    await viewer.page.getByRole('button', { name: '换一份' }).click();
    await viewer.paste(`${site.url}/moved.pdf`);
    await expect(viewer.problem).toContainText('转到了别处');
    await viewer.page.getByRole('button', { name: '换一份' }).click();
    await viewer.paste(`${site.url}/gone.pdf`);
    await expect(viewer.problem).toContainText('没有给这个文件');
    expect(site.asked).toEqual(['letter.docx', 'moved.pdf', 'gone.pdf']);
  } finally {
    await extension.close();
    site.close();
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`the reading page has nothing that axe objects to, whatever it shows, ${theme}`, async ({ extension }) => {
    const viewer = await ViewerScreen.open(extension);
    await viewer.page.emulateMedia({ colorScheme: theme });
    const pictures = `.output/tests/viewer-${theme}`;
    const check = async (state: string) => {
      await viewer.page.screenshot({ path: `${pictures}/${state}.png`, fullPage: state !== 'pdf' });
      const { violations } = await new AxeBuilder({ page: viewer.page }).analyze();
      expect(violations.map(({ id, nodes }) => [state, id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await check('empty');
    await viewer.choose('letter.pdf', bytesOf('letter.pdf'));
    await viewer.agreement.waitFor();
    await check('pdf');
    await viewer.page.getByRole('button', { name: '换一份' }).click();
    await viewer.choose('agreements.zip', bytesOf('agreements.zip'));
    await viewer.documents.first().waitFor();
    await check('archive');
    await viewer.page.getByRole('button', { name: '换一份' }).click();
    await viewer.choose('locked.pdf', bytesOf('locked.pdf'));
    await viewer.password('wrong');
    await viewer.problem.waitFor();
    await check('locked');
    await viewer.page.goto(`${viewer.page.url().split('?')[0]}?link=${encodeURIComponent('https://birch.example/papers/letter.pdf')}`);
    await viewer.page.locator('.address').waitFor();
    await check('remote');
    await viewer.page.close();
  });
}
