import { describe, expect, it } from 'vitest';
import { verdictReason } from '@/components/verdict-words';
import { viewOf } from '@/components/view-of';
import { hash } from '@/lib/review/findings';
import { reviewSchema } from '@/lib/schema/review';
import { toCsv } from '@/lib/serialise/csv';
import { toHtml } from '@/lib/serialise/html';
import { summaryText } from '@/lib/serialise/summary';
import { pack } from '@/rules/zh-CN';
import { reviews } from '../components/reviews';

const options = { pack, locale: 'zh-CN', savedAt: '2026-11-22T13:14:08Z' } as const;
const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const embedded = (html: string) => unescaped(/<pre id="review-json">(.*?)<\/pre>/s.exec(html)?.[1] ?? '');

describe('the HTML report', () => {
  const html = toHtml(reviews.stop, options);

  it('embeds the review it shows, and the hash of exactly that text', () => {
    const json = embedded(html);
    expect(reviewSchema.parse(JSON.parse(json))).toEqual(reviews.stop);
    expect(html).toContain(hash(json));
    expect(html).toContain(reviews.stop.source.sha256);
  });

  it('needs nothing from anywhere: no script, no request, no frame', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/i);
    expect(html).toContain("default-src 'none'");
  });

  it('is stamped in China time', () => {
    expect(html).toContain('2026-11-22 21:14:08 +08:00');
  });

  it('never lets a page’s words become markup', () => {
    const evil = '</title></pre><script>alert(1)</script><img src=x onerror=alert(1)>';
    const source = { ...reviews.stop.source, title: evil, url: `https://x.example/?${evil}` };
    const hostile = toHtml(
      { ...reviews.stop, source, findings: reviews.stop.findings.map((each) => ({ ...each, quote: evil, path: [evil] })) },
      options,
    );
    expect(hostile).not.toMatch(/<script|<img/i);
  });

  it('lists everything, and an article’s quotes apart', () => {
    expect(html.split('class="item"').length - 1).toBe(reviews.stop.findings.length);
    expect(toHtml(reviews.article, options)).toContain('文中引用的条款');
  });
});

describe('CSV', () => {
  it('starts with a byte order mark and has a row a finding, a review without findings, a problem', () => {
    const csv = toCsv([reviews.stop, reviews.article, { schema: 'problem/1', input: 'a.pdf', reason: 'binary', message: '不是文字' }]);
    expect(csv.startsWith('\ufeffinput,title,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + reviews.stop.findings.length + 2);
    expect(csv).toContain('binary: 不是文字');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])('makes text of %j', (title) => {
    const csv = toCsv([{ ...reviews.article, source: { ...reviews.article.source, title } }]);
    expect(csv).toContain(`'${title}`);
  });

  it('quotes what holds commas, quotes and line breaks', () => {
    const title = '甲,"乙"\n丙';
    expect(toCsv([{ ...reviews.article, source: { ...reviews.article.source, title } }])).toContain('"甲,""乙""\n丙"');
  });
});

describe('one review in every form', () => {
  it.each(['stop', 'caution', 'clear', 'caution-beyond'] as const)('%s says the same in HTML, CSV and summary', (name) => {
    const review = reviews[name];
    const [html, csv, text] = [unescaped(toHtml(review, options)), toCsv([review]), summaryText(review, options)];
    const plain = html.replace(/<[^>]*>/g, '');
    const reason = verdictReason(review, viewOf(pack, 'zh-CN')).join('');
    expect(plain).toContain(reason);
    expect(text).toContain(reason);
    for (const { rule, quote, severity } of review.findings) {
      expect(plain).toContain(quote);
      expect(csv).toContain(quote);
      if (severity !== 'meets') expect(text).toContain(quote);
      expect(csv).toContain(rule);
    }
    for (const form of [html, csv, text]) expect(form).toContain(review.source.sha256);
  });

  it('summarises in English too', () => {
    const text = summaryText(reviews.stop, { pack, locale: 'en' });
    expect(text).toContain("Don't sign yet\nIt asks for your whole contact book; once you are late,");
    expect(text).toContain('At most: two, typed by you, optional');
    expect(text).toContain('"读取并保存您手机中的全部联系人" — 第三条 信息授权 › 3.2');
    expect(text).toContain('not legal advice');
  });
});
