import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Outcome, Why } from '@/lib/scan/types';
import { type Agreement, agreement, asHtml, asText, PLANTED, platformName } from './agreement';
import { type Random, seeded } from './random';

/** What a host answers. `hang`: it never does. `cut`: it hangs up in the middle. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  delayMs?: number;
  hang?: boolean;
  cut?: boolean;
}
export type Route = (visit: number) => Answer;

/** One platform of the test internet, with what a scan must say of it. */
export interface Site {
  name: string;
  host: string;
  /** The address in the list of targets. */
  url: string;
  kind: string;
  routes: Record<string, Route>;
  robots?: Route;
  /** How connecting goes; by default it works. */
  connect?: 'hang' | 'refuse';
  expected: { outcome: Outcome; why: Why; planted: string[] };
  /** Pages that follow from it, by path: what must be found there. */
  linked?: Record<string, string[]>;
}

const page = (body: string | Uint8Array, type = 'text/html; charset=utf-8', headers: Record<string, string> = {}): Answer => ({
  body,
  headers: { 'content-type': type, ...headers },
});
const always =
  (answer: Answer): Route =>
  () =>
    answer;
/** Fails the first times, then answers. */
const after =
  (times: number, failing: Answer, answer: Answer): Route =>
  (visit) =>
    visit < times ? failing : answer;

type Made = Omit<Site, 'name' | 'host' | 'url' | 'kind'>;
interface Maker {
  kind: string;
  count: number;
  make(made: { paper: Agreement; host: string; random: Random; n: number }): Made;
}

const read = (paper: Agreement): Site['expected'] => ({ outcome: 'reviewed', why: 'read', planted: paper.planted });
const ends = (outcome: Outcome, why: Why): Site['expected'] => ({ outcome, why, planted: [] });
const at = (route: Route): Made['routes'] => ({ '/agreement': route });
const moved = (location: string): Answer => ({ status: 302, headers: { location } });

const LOGIN = `<!doctype html><html><head><meta charset="utf-8"><title>登录</title></head><body><h1>登录</h1>
<form><label>手机号<input type="tel"></label><label>密码<input type="password"></label><button>登录</button></form></body></html>`;
const ARTICLE = `<!doctype html><html><head><meta charset="utf-8"><title>记者走访：借款以后，电话打到了老家</title></head><body><article>
<h1>记者走访：借款以后，电话打到了老家</h1><p>本报记者 林晓　2026年3月2日</p>
${'<p>受访者陈女士告诉记者，她去年向一家平台借了三千元，逾期一周后，老家的亲戚陆续接到电话。记者查看她提供的截图，多名亲属收到了短信。律师表示，这样的做法值得关注，监管部门此前已多次提醒。</p>'.repeat(6)}
</article></body></html>`;
const LIBRARY = `<!doctype html><html><head><meta charset="utf-8"><title>镇图书馆</title></head><body><h1>开放时间</h1><p>周二至周日，上午九点到下午五点。</p><p>周一闭馆整理图书。</p></body></html>`;
const ENGLISH = `<!doctype html><html><head><meta charset="utf-8"><title>Loan terms</title></head><body><h1>Loan agreement</h1>${'<p>The borrower agrees to repay the loan together with interest on the date stated in the schedule, and the lender may charge a late fee.</p>'.repeat(12)}</body></html>`;

/** 200 platforms: how they write, encode, answer and fail. */
const MAKERS: readonly Maker[] = [
  { kind: 'html', count: 58, make: ({ paper }) => ({ routes: at(always(page(asHtml(paper)))), expected: read(paper) }) },
  {
    kind: 'text',
    count: 10,
    make: ({ paper }) => ({ routes: at(always(page(asText(paper), 'text/plain; charset=utf-8'))), expected: read(paper) }),
  },
  {
    kind: 'gbk-meta',
    count: 8,
    make: ({ paper }) => ({
      routes: at(always(page(iconv.encode(asHtml(paper, { charset: 'gbk' }), 'gbk'), 'text/html'))),
      expected: read(paper),
    }),
  },
  {
    kind: 'gb18030-header',
    count: 5,
    make: ({ paper }) => ({
      routes: at(always(page(iconv.encode(asText(paper), 'gb18030'), 'text/plain; charset=gb18030'))),
      expected: read(paper),
    }),
  },
  {
    kind: 'utf16',
    count: 3,
    make: ({ paper }) => ({
      routes: at(always(page(iconv.encode(asText(paper), 'utf-16le', { addBOM: true }), 'text/plain'))),
      expected: read(paper),
    }),
  },
  {
    kind: 'wrong-charset',
    count: 3,
    make: ({ paper }) => ({
      routes: at(always(page(asHtml(paper, { charset: 'gb2312' }), 'text/html; charset=iso-8859-1'))),
      expected: read(paper),
    }),
  },
  {
    kind: 'gzip',
    count: 4,
    make: ({ paper }) => ({
      routes: at(always(page(gzipSync(asHtml(paper)), 'text/html; charset=utf-8', { 'content-encoding': 'gzip' }))),
      expected: read(paper),
    }),
  },
  {
    kind: 'bundle',
    count: 16,
    make({ paper, host, random }) {
      const planted = random.some(Object.keys(PLANTED), 2);
      const privacy = agreement(random, paper.platform, planted);
      const links =
        '<p>点击“同意”即表示您已阅读并同意<a href="/privacy?utm_source=page">《隐私政策协议》</a>和<a href="/missing">《征信授权书》</a></p>';
      return {
        routes: {
          '/agreement': always(page(asHtml(paper, { links }))),
          '/privacy': always(page(asHtml({ ...privacy, title: '隐私政策协议' }))),
        },
        expected: read(paper),
        linked: { [`http://${host}/privacy`]: planted, [`http://${host}/missing`]: [] },
      };
    },
  },
  {
    kind: 'redirect',
    count: 6,
    make: ({ paper }) => ({
      routes: { '/agreement': always(moved('/v2/terms')), '/v2/terms': always(page(asHtml(paper))) },
      expected: read(paper),
    }),
  },
  {
    kind: 'redirect-chain',
    count: 4,
    make: ({ paper }) => ({
      routes: { '/agreement': always(moved('/a')), '/a': always(moved('b')), '/b': always(moved('/c')), '/c': always(page(asHtml(paper))) },
      expected: read(paper),
    }),
  },
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
  {
    kind: '429-once',
    count: 6,
    make: ({ paper }) => ({
      routes: at(after(1, { status: 429, headers: { 'retry-after': '1' } }, page(asHtml(paper)))),
      expected: read(paper),
    }),
  },
  { kind: '429-always', count: 3, make: () => ({ routes: at(always({ status: 429 })), expected: ends('blocked', 'rate-limited') }) },
  {
    kind: '503-once',
    count: 6,
    make: ({ paper }) => ({ routes: at(after(1, { status: 503 }, page(asHtml(paper)))), expected: read(paper) }),
  },
  { kind: '503-always', count: 3, make: () => ({ routes: at(always({ status: 503 })), expected: ends('failed', 'server-error') }) },
  {
    kind: 'slow',
    count: 5,
    make: ({ paper }) => ({ routes: at(always({ ...page(asHtml(paper)), delayMs: 600 })), expected: read(paper) }),
  },
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
  {
    kind: 'robots-ours',
    count: 2,
    make: ({ paper }) => ({
      routes: at(always(page(asHtml(paper)))),
      robots: always(page('User-agent: BeforeYouSign\nCrawl-delay: 1\nAllow: /\n\nUser-agent: *\nDisallow: /\n', 'text/plain')),
      expected: read(paper),
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
];

/** The whole test internet; the same for the same seed. */
export function sites(seed = 7): Site[] {
  const random = seeded(seed);
  const kinds = MAKERS.flatMap((maker) => Array.from({ length: maker.count }, () => maker));
  const rules = Object.keys(PLANTED);
  return random.some(kinds, kinds.length).map((maker, n) => {
    const name = platformName(n);
    const host = `lender-${String(n).padStart(3, '0')}.example`;
    const paper = agreement(random, name, random.some(rules, random.below(4)));
    return { name, host, url: `http://${host}/agreement`, kind: maker.kind, ...maker.make({ paper, host, random, n }) };
  });
}
