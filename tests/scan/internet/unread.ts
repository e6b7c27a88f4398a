import { zipSync } from 'fflate';
import { asHtml } from './agreement';
import { always, at, ends, type Maker, moved, page } from './site';

const LOGIN = `<!doctype html><html><head><meta charset="utf-8"><title>登录</title></head><body><h1>登录</h1>
<form><label>手机号<input type="tel"></label><label>密码<input type="password"></label><button>登录</button></form></body></html>`;
const ARTICLE = `<!doctype html><html><head><meta charset="utf-8"><title>记者走访：借款以后，电话打到了老家</title></head><body><article>
<h1>记者走访：借款以后，电话打到了老家</h1><p>本报记者 林晓　2026年3月2日</p>
${'<p>受访者陈女士告诉记者，她去年向一家平台借了三千元，逾期一周后，老家的亲戚陆续接到电话。记者查看她提供的截图，多名亲属收到了短信。律师表示，这样的做法值得关注，监管部门此前已多次提醒。</p>'.repeat(6)}
</article></body></html>`;
const LIBRARY = `<!doctype html><html><head><meta charset="utf-8"><title>镇图书馆</title></head><body><h1>开放时间</h1><p>周二至周日，上午九点到下午五点。</p><p>周一闭馆整理图书。</p></body></html>`;
const ENGLISH = `<!doctype html><html><head><meta charset="utf-8"><title>Loan terms</title></head><body><h1>Loan agreement</h1>${'<p>The borrower agrees to repay the loan together with interest on the date stated in the schedule, and the lender may charge a late fee.</p>'.repeat(12)}</body></html>`;

/** Platforms of which there is nothing to read: how they fail, refuse, and say something else. */
export const UNREAD: readonly Maker[] = [
  {
    kind: 'redirect-loop',
    count: 3,
    make: () => ({
      routes: { '/agreement': always(moved('/a')), '/a': always(moved('/agreement')) },
      expected: ends('failed', 'redirects'),
    }),
  },
  {
    kind: 'redirect-login',
    count: 3,
    make: () => ({
      routes: { '/agreement': always(moved('/login?back=agreement')), '/login': always(page(LOGIN)) },
      expected: ends('needs-login', 'login'),
    }),
  },
  {
    kind: 'redirect-inside',
    count: 2,
    make: () => ({ routes: at(always(moved('http://127.0.0.1:9/secret'))), expected: ends('blocked', 'refused') }),
  },
  { kind: '429-always', count: 3, make: () => ({ routes: at(always({ status: 429 })), expected: ends('blocked', 'rate-limited') }) },
  { kind: '503-always', count: 3, make: () => ({ routes: at(always({ status: 503 })), expected: ends('failed', 'server-error') }) },
  { kind: 'hang', count: 3, make: () => ({ routes: at(always({ hang: true })), expected: ends('failed', 'timeout') }) },
  { kind: 'dead', count: 2, make: () => ({ routes: {}, connect: 'hang', expected: ends('failed', 'timeout') }) },
  { kind: 'refuses', count: 3, make: () => ({ routes: {}, connect: 'refuse', expected: ends('failed', 'unreachable') }) },
  {
    kind: 'cut',
    count: 2,
    make: ({ paper }) => ({ routes: at(always({ ...page(asHtml(paper)), cut: true })), expected: ends('failed', 'unreachable') }),
  },
  { kind: 'login-wall', count: 6, make: () => ({ routes: at(always(page(LOGIN))), expected: ends('needs-login', 'login') }) },
  { kind: '401', count: 2, make: () => ({ routes: at(always({ status: 401 })), expected: ends('needs-login', 'login') }) },
  { kind: '403', count: 4, make: () => ({ routes: at(always({ status: 403 })), expected: ends('blocked', 'refused') }) },
  {
    kind: 'robots-no',
    count: 6,
    make: ({ paper }) => ({
      routes: at(always(page(asHtml(paper)))),
      robots: always(page('User-agent: *\nDisallow: /agreement\n', 'text/plain')),
      expected: ends('blocked', 'robots'),
    }),
  },
  {
    kind: 'robots-broken',
    count: 2,
    make: ({ paper }) => ({
      routes: at(always(page(asHtml(paper)))),
      robots: always({ status: 500 }),
      expected: ends('blocked', 'robots'),
    }),
  },
  { kind: '404', count: 4, make: () => ({ routes: {}, expected: ends('failed', 'gone') }) },
  { kind: 'article', count: 5, make: () => ({ routes: at(always(page(ARTICLE))), expected: ends('not-an-agreement', 'article') }) },
  {
    kind: 'no-agreement',
    count: 4,
    make: () => ({ routes: at(always(page(LIBRARY))), expected: ends('not-an-agreement', 'no-agreement') }),
  },
  { kind: 'english', count: 2, make: () => ({ routes: at(always(page(ENGLISH))), expected: ends('unreadable', 'language') }) },
  { kind: 'empty', count: 2, make: () => ({ routes: at(always(page(''))), expected: ends('unreadable', 'empty') }) },
  {
    kind: 'picture',
    count: 2,
    make: () => ({
      routes: at(
        always(
          page(
            Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array.from({ length: 200 }, (_, i) => (i * 37) % 256)]),
            'image/png',
          ),
        ),
      ),
      expected: ends('unreadable', 'unsupported-format'),
    }),
  },
  {
    kind: 'too-large',
    count: 1,
    make: () => ({
      routes: at(always(page(`<html><body>${'<p>借款</p>'.repeat(160_000)}</body></html>`))),
      expected: ends('unreadable', 'too-large'),
    }),
  },
  {
    kind: 'zip-bomb',
    count: 1,
    make: () => ({
      routes: at(always(page(zipSync({ 'a.txt': new Uint8Array(70 * 1024 * 1024) }), 'application/zip'))),
      expected: ends('unreadable', 'archive-limit'),
    }),
  },
];
