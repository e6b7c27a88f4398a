import { createServer, type ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { bundleSchema } from '@/lib/schema/bundle';
import { docxOf } from '../tools/samples/docx';
import { letter as paper } from '../tools/samples/letter';
import { pdfOf, sheetsOf } from '../tools/samples/pdf';
import { test as base, expect } from './fixture';
import { PopupScreen } from './screens/popup';
import { ViewerScreen } from './screens/viewer';

const policy = '<h1>白桦借款隐私政策</h1><p>我们不会读取、上传您的通讯录。</p><p>您可以随时注销账户并要求删除个人信息。</p>';
const letter =
  '<h1>个人信息授权书</h1><p>您授权我们读取并保存您手机中的通讯录。</p><p>您逾期的，我们可以联系您的亲友、同事，告知欠款情况并请其督促还款。</p><p>另见<a href="/partners">《合作机构清单》</a></p>';
const links = [
  ['/policy', '隐私政策'],
  ['/letter', '个人信息授权书'],
  ['/moved', '征信授权书'],
  ['/away', '委托扣款协议'],
  ['/forbidden', '服务协议'],
  ['/busy', '会员协议'],
  ['/account', '借款合同'],
  ['/script', '电子签名协议'],
  ['/paper.pdf', '担保合同'],
  ['/letter.pdf', '信息查询授权书'],
  ['/letter.docx', '第三方授权书'],
  ['/locked.pdf', '居间服务协议'],
  ['file:///etc/hosts', '本机协议'],
  ['http://10.0.0.8/a', '内网协议'],
  ['javascript:;', '弹窗协议'],
];
const page = `<h1>白桦借款</h1><p>最高可借 20 万元。</p>
<p><input type="checkbox" checked> 我已阅读并同意${links.map(([href, title]) => `<a href="${href}">《${title}》</a>`).join('')}</p><button>立即借款</button>`;

const answers: Record<string, (response: ServerResponse) => unknown> = {
  '/': (response) => html(response, page, '白桦借款'),
  '/policy': (response) => html(response, policy),
  '/letter': (response) => html(response, letter),
  '/partners': (response) =>
    html(response, '<h1>合作机构清单</h1><p>我们可将您的个人信息提供给合作机构，包括但不限于白桦资产管理公司。</p>'),
  '/moved': (response) => response.writeHead(302, { location: '/credit' }).end(),
  '/credit': (response) => html(response, '<h1>征信授权书</h1><p>您授权我们查询您的征信报告。</p>'),
  '/away': (response) => response.writeHead(302, { location: '//elsewhere.example/pay' }).end(),
  '/forbidden': (response) => response.writeHead(403).end(),
  '/busy': (response) => response.writeHead(429).end(),
  '/account': (response) => response.writeHead(302, { location: '/login?next=account' }).end(),
  '/login': (response) => html(response, '<h1>登录</h1><input type="password">'),
  '/script': (response) => html(response, '<div id="app"></div><script>document.body.append("x")</script>'),
  '/paper.pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/letter.pdf': async (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(await pdfOf(sheetsOf(paper))),
  '/letter.docx': async (response) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(await docxOf(paper)),
  '/locked.pdf': async (response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(await pdfOf(sheetsOf(paper), { map: 'listed', password: 'x' })),
};

function html(response: ServerResponse, body: string, title = ''): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html><head>${title && `<title>${title}</title>`}</head><body>${body}</body></html>`);
}

interface Lender {
  url: string;
  asked: { path: string; cookie: string | undefined }[];
}

const test = base.extend<object, { lender: Lender }>({
  lender: [
    async ({ playwright: _ }, use) => {
      const asked: Lender['asked'] = [];
      const server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://lender').pathname;
        asked.push({ path, cookie: request.headers.cookie });
        (answers[path] ?? ((gone) => gone.writeHead(404).end()))(response);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = z.object({ port: z.number() }).parse(server.address());
      await use({ url: `http://127.0.0.1:${port}`, asked });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],
});

test('一并审阅 reads what a page binds its reader to, finds what one takes that another promised not to, and names the rest', async ({
  extension,
  lender,
}) => {
  const tab: Page = await extension.context.newPage();
  await tab.goto(`${lender.url}/`);
  await tab.evaluate("document.cookie = 'session=mine'");
  const target = await extension.press(tab);
  const popup = await PopupScreen.ready(target);
  expect(await popup.hosts()).toContain(new URL(lender.url).host);
  lender.asked.length = 0;
  await popup.readBundle();

  const bundle = bundleSchema.parse(await popup.bundle());
  expect(bundle.reviews.map(({ source }) => source.title)).toEqual([
    '白桦借款',
    '隐私政策',
    '个人信息授权书',
    '征信授权书',
    '信息查询授权书',
    '第三方授权书',
    '合作机构清单',
  ]);
  const granting = ['/letter', '/letter.pdf', '/letter.docx'].map((path) => `${lender.url}${path}`);
  expect(bundle.contradictions.map(({ aFrom, bFrom }) => [aFrom, bFrom])).toEqual(granting.map((url) => [`${lender.url}/policy`, url]));
  expect(bundle.effective.find(({ rule }) => rule === 'contact-book-access')).toMatchObject({
    severity: 'beyond',
    from: granting,
  });
  expect(bundle.effective.some(({ rule }) => rule === 'compliant-contacts')).toBe(false);
  expect(Object.fromEntries(bundle.unread.filter(({ why }) => why !== 'styles-not-computed').map(({ what, why }) => [what, why]))).toEqual({
    委托扣款协议: 'redirect',
    服务协议: 'refused',
    会员协议: 'rate-limited',
    借款合同: 'login',
    电子签名协议: 'no-text',
    担保合同: 'unsupported-format',
    居间服务协议: 'pdf',
    本机协议: 'local-file',
    内网协议: 'private-address',
    弹窗协议: 'script-link',
  });
  // Its own host is asked with the page's session; nothing else was asked at all.
  expect(lender.asked.find(({ path }) => path === '/letter')?.cookie).toContain('session=mine');

  expect(await popup.head()).toBe('先别签');
  expect(await popup.together()).toContain('只看这一页');
  expect(await popup.together()).toContain('不会读取、上传您的通讯录');
  for (const theme of ['light', 'dark'] as const) {
    await target.theme(theme);
    await target.evaluate("for (const row of document.querySelectorAll('.rows details')) row.open = true");
    expect(await popup.violations()).toEqual([]);
  }

  // The locked one is opened in the reading page, which asks for its password.
  const button = `打开 ${new URL(lender.url).host} 的 PDF`;
  await target.evaluate(`[...document.querySelectorAll('.coverage button')].find((one) => one.innerText === '${button}').click()`);
  const viewer = await ViewerScreen.opened(extension);
  await viewer.password('x');
  expect(await viewer.review()).toMatchObject({ source: { url: `${lender.url}/locked.pdf`, kind: 'pdf' }, verdict: { level: 'stop' } });
  await viewer.page.close();
  await tab.close();
});
