import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { agreement, asHtml, asText, PLANTED } from './agreement';
import { after, always, at, ends, type Maker, moved, page, read } from './site';

/** Platforms whose agreements a scan reads: how they write, encode, link, pack and answer. */
export const READ: readonly Maker[] = [
  { kind: 'html', count: 54, make: ({ paper }) => ({ routes: at(always(page(asHtml(paper)))), expected: read(paper) }) },
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
    kind: 'zip',
    count: 3,
    make({ paper, host, random }) {
      const planted = random.some(Object.keys(PLANTED), 2);
      const second = agreement(random, paper.platform, planted);
      const inside = zipSync({ '授权书.txt': strToU8(asText({ ...second, title: '个人信息授权书' })) });
      const bytes = zipSync({ '借款协议.html': strToU8(asHtml(paper)), '附件.zip': inside, '图.png': new Uint8Array(9) });
      const at = (path: string) => `http://${host}/agreement#${path}`;
      return {
        routes: { '/agreement': always(page(bytes, 'application/zip')) },
        expected: ends('not-an-agreement', 'packed'),
        linked: { [at('借款协议.html')]: paper.planted, [at('附件.zip/授权书.txt')]: planted, [at('图.png')]: [] },
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
    kind: '429-once',
    count: 6,
    make: ({ paper }) => ({
      routes: at(after(1, { status: 429, headers: { 'retry-after': '1' } }, page(asHtml(paper)))),
      expected: read(paper),
    }),
  },
  {
    kind: '503-once',
    count: 6,
    make: ({ paper }) => ({ routes: at(after(1, { status: 503 }, page(asHtml(paper)))), expected: read(paper) }),
  },
  {
    kind: 'slow',
    count: 5,
    make: ({ paper }) => ({ routes: at(always({ ...page(asHtml(paper)), delayMs: 600 })), expected: read(paper) }),
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
];
