import { describe, expect, it } from 'vitest';
import { viewOf } from '@/components/view-of';
import { newMetrics } from '@/entrypoints/cli/scan/metrics';
import { scanWords } from '@/entrypoints/cli/scan/words';
import { scanReport } from '@/lib/scan/report';
import { csvLines, practiceRows, targetLine } from '@/lib/scan/sheets';
import { tableBuilder } from '@/lib/scan/table';
import { triageOf } from '@/lib/scan/triage';
import { pack } from '@/rules/zh-CN';
import { entry, finding, review } from './entries';

const hostile = '<script>alert(1)</script>=HYPERLINK("x")';
const mark = { finding: 'marked', reason: '看过，不是', who: '林', when: '2026-11-20' };
const builder = tableBuilder(
  pack.rules.map(({ id }) => id),
  triageOf([mark]),
);
const entries = [
  entry('https://a.example/1', review([finding('sms-access', { quote: hostile }), finding('contact-book-access', { id: 'marked' })]), {
    platform: `=${hostile}`,
  }),
  entry('https://b.example/1', 'robots', { platform: '青禾', detail: 'https://b.example/robots.txt' }),
  entry('crawl.wet#language', 'language', { kind: 'record', count: 28_123 }),
];
for (const each of entries) builder.add(each);
const table = builder.table();
const targets = entries.map((each) => builder.show(each, table));
const method = {
  pack: 'zh-CN test',
  rules: pack.rules.length,
  asOf: '2026-11-25',
  startedAt: '2026-11-25T00:00:00Z',
  endedAt: '2026-11-25T00:05:00Z',
  inputs: ['t.csv'],
  rendered: false,
  delayMs: 4000,
  limitMs: 30_000,
  mostBytes: 1e7,
  retries: 2,
  ignoreRobots: '已征得同意',
};

describe.each(['zh-CN', 'en'] as const)('the report of a scan (%s)', (locale) => {
  const html = [...scanReport({ table, method }, { pack, locale })].join('');

  it('has each platform in one row of its table', () => {
    const rows = html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>')).match(/<tr>/g);
    expect([rows?.length, html.split('</html>').length]).toEqual([table.platforms.length, 2]);
  });
  it('names the practice in each cell, for the list that narrow windows show instead', () => {
    expect(html.match(/<td[^>]* data-practice="[^"]+"/g)?.length).toBe(table.platforms.length * table.practices.length);
  });
  it('lets no word of a page become markup', () => {
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
  it('shows each outcome, the reason, the mark, the method and why robots rules were not obeyed', () => {
    for (const words of ['https://b.example/robots.txt', '看过，不是', 'zh-CN test', '2026-11-25', '已征得同意', '28123'])
      expect(html).toContain(words);
  });
  it('asks for nothing', () => {
    expect(html).not.toMatch(/<(?:link|img|iframe|script)\b|\bsrc=|url\(/);
  });
  it('never says what a court decides', () => {
    expect(html).not.toMatch(/违法|非法|illegal|unlawful/i);
  });
});

describe('the sheets', () => {
  const view = viewOf(pack, 'zh-CN');
  it('say what the report shows: severity and count, nothing found, nothing read', () => {
    const [head, ...rows] = practiceRows(table, view);
    const at = (name: string) => head?.indexOf(name) ?? -1;
    expect([rows[0]?.[at('读短信')], rows[0]?.[at('读通讯录')], rows[0]?.[at('读相册')]]).toEqual([
      '越界 1',
      '1 处已标为误报',
      '读到的部分没有',
    ]);
    expect(rows[1]?.[at('读短信')]).toBe('没读到');
  });
  it('let no cell become a formula', () => {
    expect(csvLines([...practiceRows(table, view)])).toContain(`"'=<script>`);
    expect(csvLines(targets.map((target) => targetLine(target, view)))).not.toMatch(/(?:^|,)=/m);
  });
});

describe('metrics', () => {
  it('are Prometheus text', () => {
    const metrics = newMetrics();
    metrics.count('targets_total', { outcome: 'reviewed' });
    metrics.count('targets_total', { outcome: 'reviewed' }, 2);
    metrics.gauge('workers', {}, 2);
    metrics.time('job_seconds', { kind: 'fetch' }, 1500);
    expect(metrics.text()).toContain('# TYPE before_you_sign_targets_total counter\nbefore_you_sign_targets_total{outcome="reviewed"} 3\n');
    expect(metrics.text()).toContain('before_you_sign_workers 2\n');
    expect(metrics.text()).toContain('before_you_sign_job_seconds_sum{kind="fetch"} 1.5\n');
  });
});

describe('the words of the scan', () => {
  it('tell the time left in words', () => {
    expect(scanWords['zh-CN'].progress(1, 4, 90_000, 2)).toBe('1 / 4　约剩 2 分　2 个没读成');
    expect(scanWords.en.progress(1, 4, 5000, 0)).toBe('1 / 4  about 5 s left');
  });
});
