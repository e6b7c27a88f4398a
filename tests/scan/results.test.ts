import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemSchema, reviewSchema } from '@/lib/schema/review';
import { pdfOf, sheetsOf } from '../tools/samples/pdf';
import { entries, newFolder, scan } from './command';
import { agreement, asHtml, asText } from './internet/agreement';
import { seeded } from './internet/random';

/** Saved pages of three platforms, and an archive with two; nothing here asks the web for anything. */
function saved(plant: Record<string, string[]>): string {
  const folder = newFolder();
  for (const [platform, rules] of Object.entries(plant)) {
    mkdirSync(join(folder, platform));
    writeFileSync(join(folder, platform, 'agreement.html'), asHtml(agreement(seeded(platform.length), platform, rules)));
  }
  return folder;
}

function archived(): string {
  const path = join(newFolder(), 'crawl.warc.wet.gz');
  const members = ['橙舟借款', '麦浪分期'].map((platform, n) => {
    const body = asText(agreement(seeded(n), platform, ['contact-book-access']));
    const head = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://lender-${n}.example/a\r\nWARC-Date: 2026-11-01T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(body)}`;
    return gzipSync(`${head}\r\n\r\n${body}\r\n\r\n`);
  });
  for (let n = 0; n < 5; n++) {
    const body = 'The weather will be fine tomorrow.';
    members.push(
      gzipSync(
        `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://weather.example/${n}\r\nWARC-Identified-Content-Language: eng\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`,
      ),
    );
  }
  writeFileSync(path, Buffer.concat(members));
  return path;
}

/** The cells of a sheet's row by column, as Excel would show them: texts stand in a list of their own. */
function cellsOf(row: string, texts: readonly string[]): [number, string][] {
  return [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs)].map(([, letters = '', kind = '', xml = '']) => [
    [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    kind.includes('t="s"') ? (texts[Number(plain(xml))] ?? 'no such text') : plain(xml),
  ]);
}

const plain = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe('the results of a scan', () => {
  const before = saved({ 白桦借款: ['sms-access'], 青禾分期: ['debt-disclosure'], 听潮钱包: [] });
  const first = newFolder();
  beforeAll(async () => {
    expect((await scan([before, archived(), '--out', first])).status).toBe(0);
  });

  it('come from folders and archives alike', () => {
    const found = [...entries(first).values()];
    expect(found.map(({ kind, outcome, count }) => [kind, outcome, count].filter(Boolean).join(' ')).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'file reviewed'),
      ...Array.from({ length: 2 }, () => 'record reviewed'),
      'record unreadable 5',
    ]);
    const warc = found.find(({ input }) => input.endsWith('#1'));
    expect(warc?.result).toMatchObject({ source: { kind: 'warc', url: 'http://lender-0.example/a', retrievedAt: '2026-11-01T00:00:00Z' } });
  });

  it('are one review/1 or problem/1 a line, records of another language counted in one', () => {
    const lines = readFileSync(join(first, 'results.ndjson'), 'utf8').trimEnd().split('\n');
    const parsed = lines.map((line) => reviewSchema.or(problemSchema).parse(JSON.parse(line)));
    expect(parsed.map(({ schema }) => schema).sort()).toEqual(['problem/1', ...Array.from({ length: 5 }, () => 'review/1')]);
  });

  it('make a workbook whose sheets hold what the CSV files hold', () => {
    const book = unzipSync(readFileSync(join(first, 'report.xlsx')));
    const text = (name: string) => new TextDecoder().decode(book[name]);
    const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['平台与做法', '发现', '目标', '怎样得出的']);
    const texts = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml = '']) => plain(xml));
    for (const [i, name] of ['practices.csv', 'findings.csv', 'targets.csv'].entries()) {
      const sheet = text(`xl/worksheets/sheet${i + 1}.xml`);
      const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => new Map(cellsOf(row, texts)));
      const csv: string[][] = parse(readFileSync(join(first, name)), { bom: true });
      expect(rows.map((row) => csv[0]?.map((_, at) => row.get(at) ?? ''))).toEqual(csv);
    }
    expect(Object.keys(book).some((name) => text(name).includes('<f>'))).toBe(false);
  });

  it('against a baseline: nothing new is 0; something new is 1, and in the report', async () => {
    const same = newFolder();
    expect((await scan([before, '--out', same, '--baseline', first])).status).toBe(0);
    writeFileSync(join(before, '听潮钱包', 'agreement.html'), asHtml(agreement(seeded(4), '听潮钱包', ['third-party-contact'])));
    const worse = newFolder();
    const ran = await scan([before, '--out', worse, '--baseline', first]);
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringMatching(/新出现 [1-9]\d* 处/) });
    expect(readFileSync(join(worse, 'report.html'), 'utf8')).toContain('与上一次相比');
    const changes: string[][] = parse(readFileSync(join(worse, 'changes.csv')), { bom: true });
    expect(changes.map(([change, , , rule]) => `${change} ${rule}`)).toContain('new third-party-contact');
  });

  it('with what is new marked as a false alarm: 0 again, and the mark in sight', async () => {
    const [entry] = [...entries(first).values()].filter(({ input }) => input.includes('白桦'));
    const out = newFolder();
    const findings = entry?.result.schema === 'review/1' ? entry.result.findings : [];
    expect(findings.length).toBeGreaterThan(0);
    const empty = newFolder();
    const other = saved({ 远山借款: [] });
    expect((await scan([other, '--out', empty])).status).toBe(0);
    const marks = findings.map(({ id }) => ({ finding: id, reason: '说的是验证码', who: '林', when: '2026-11-20' }));
    writeFileSync(join(out, 'triage.json'), JSON.stringify(marks));
    const ran = await scan([join(before, '白桦借款'), '--out', out, '--baseline', empty]);
    expect(ran.status).toBe(0);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('说的是验证码');
    expect(readFileSync(join(out, 'findings.csv'), 'utf8')).toContain('说的是验证码 (林, 2026-11-20)');
  });

  it('are each page’s own when a thread has slow and quick ones to read', async () => {
    const folder = newFolder();
    const text = asText(agreement(seeded(8), '远山借款', ['sms-access']));
    const lines = text.split('\n').filter(Boolean);
    const pdf = await pdfOf(sheetsOf(lines.map((line) => ({ kind: 'clause', text: line }))));
    for (let n = 0; n < 12; n++) writeFileSync(join(folder, `${n}.${n % 2 ? 'txt' : 'pdf'}`), n % 2 ? text : pdf);
    const out = newFolder();
    expect((await scan([folder, '--out', out, '--threads', '1'])).status).toBe(0);
    expect([...entries(out).values()].map(({ why }) => why)).toEqual(Array.from({ length: 12 }, () => 'read'));
  });

  it('are refused for a triage file that is none, and for targets that are missing nothing is invented', async () => {
    const out = newFolder();
    writeFileSync(join(out, 'marks.json'), '[{"finding":"x"}]');
    const ran = await scan([before, '--out', join(out, 'o'), '--triage', join(out, 'marks.json')]);
    expect(ran).toMatchObject({ status: 2, stderr: expect.stringContaining('reason') });
    const missing = newFolder();
    expect((await scan(['/nowhere/at/all', '--out', missing])).status).toBe(0);
    expect([...entries(missing).values()]).toMatchObject([{ outcome: 'failed', why: 'missing' }]);
  });
});
