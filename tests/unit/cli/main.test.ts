import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { version } from '@/package.json';
import { bundle, folder, grasping, modest, results, review, reviews, shell } from './command';

// Each test starts processes; a machine busy with other suites takes seconds for what takes tenths.
vi.setConfig({ testTimeout: 30_000 });
beforeAll(bundle, 60_000);

const page = `<!doctype html><html lang="zh"><head><meta charset="gbk"><title>白桦借款</title></head><body><h1>个人信息授权书</h1>${grasping
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</body></html>`;
/** In traditional characters, by mainland law. */
const graspingInTraditional =
  '白樺借款個人信息授權書\n第一條 您同意我們讀取並保存您手機中的通訊錄。\n第二條 本授權書適用中華人民共和國法律。\n';
const archive = (html: string): string =>
  [
    'From: <Saved>',
    'Content-Type: multipart/related; boundary="seam"',
    '',
    '--seam',
    'Content-Type: text/html; charset="gb2312"',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://birch.example/letter',
    '',
    iconv.encode(html, 'gbk').toString('base64'),
    '--seam--',
  ].join('\r\n');

describe('what is reviewed', () => {
  it('gives one review a line in the order of the inputs', async () => {
    const base = folder({ 'a.txt': grasping, 'b.txt': modest });
    const ran = await review(['--format', 'json', join(base, 'b.txt'), join(base, 'a.txt'), join(base, 'b.txt')]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(reviews(ran.stdout).map(({ source }) => source.title)).toEqual(['b.txt', 'a.txt', 'b.txt']);
    expect(reviews(ran.stdout)[1]?.verdict.level).toBe('stop');
  });

  it('counts the offsets and the hash of a .txt file in the file itself, byte order mark and CRLF included', async () => {
    const text = `\ufeff${grasping.replaceAll('\n', '\r\n')}`;
    const path = join(folder({ 'a.txt': text }), 'a.txt');
    const [result] = reviews((await review(['--format', 'json', path])).stdout);
    const read = readFileSync(path, 'utf8');
    expect(result?.source).toMatchObject({ chars: read.length, sha256: createHash('sha256').update(read).digest('hex') });
    expect(result?.findings.length).toBeGreaterThan(0);
    for (const { start, end, quote } of result?.findings ?? []) expect(read.slice(start, end)).toBe(quote);
  });

  it.each(['utf8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5'])('finds the same in a text written in %s', async (encoding) => {
    const base = folder({ 'a.txt': iconv.encode(encoding === 'big5' ? graspingInTraditional : grasping, encoding) });
    const [result] = reviews((await review(['--format', 'json', join(base, 'a.txt')])).stdout);
    expect(result?.verdict.level).toBe('stop');
    expect(result?.findings[0]?.quote).toMatch(encoding === 'big5' ? /通訊錄/ : /联系人/);
  });

  it('reads pages, archives and Markdown, by name or through standard input', async () => {
    const gbk = iconv.encode(page, 'gbk');
    const base = folder({ 'a.html': gbk, 'b.mhtml': archive(page), 'c.md': `# 授权书\n\n${grasping}` });
    const ran = await review(['--format', 'json', base, '-'], { input: gbk });
    expect(ran.status).toBe(0);
    const all = reviews(ran.stdout);
    expect(all.map(({ verdict }) => verdict.level)).toEqual(['stop', 'stop', 'stop', 'stop']);
    expect(all.map(({ source }) => source.title)).toEqual(['白桦借款', '白桦借款', 'c.md', '白桦借款']);
    expect(all[1]?.source.url).toBe('https://birch.example/letter');
  });

  it('takes a .txt file as text even when it holds a page', async () => {
    const [result] = reviews((await review(['--format', 'json', join(folder({ 'a.txt': page }), 'a.txt')])).stdout);
    expect(result?.source.chars).toBe(page.length);
  });

  it('reads a pipe that is named', () => {
    const base = folder({ 'a.txt': grasping });
    const ran = shell(`$REVIEW --format json <(cat ${base}/a.txt)`);
    expect(reviews(ran.stdout)[0]?.verdict.level).toBe('stop');
  });

  it('goes by the date it is given', async () => {
    const [result] = reviews((await review(['--format', 'json', '--as-of', '2020-01-31', '-'], { input: grasping })).stdout);
    expect(result?.pack.asOf).toBe('2020-01-31');
  });

  it('reads a text of 20 MB', async () => {
    const base = folder({ 'a.txt': `${grasping}${`${'〇'.repeat(99)}。\n`.repeat(70_000)}` });
    const ran = await review(['--format', 'json', join(base, 'a.txt')]);
    expect(reviews(ran.stdout)[0]?.findings.length).toBeGreaterThan(0);
  }, 60_000);
});

describe('what cannot be reviewed', () => {
  it('says so in its place, one line each, and reviews the rest', async () => {
    const base = folder({
      'a.txt': grasping,
      'empty.txt': '',
      'blank.html': ' \n\ufeff',
      'junk.txt': junk(),
      'b.txt': modest,
      'c.pdf': '%PDF-1.7',
    });
    mkdirSync(join(base, 'none'));
    mkdirSync(join(base, 'loop/in'), { recursive: true });
    symlinkSync('..', join(base, 'loop/in/up'));
    const huge = join(base, 'huge.txt');
    writeFileSync(huge, '');
    truncateSync(huge, 65 * 1024 * 1024);
    const names = ['a.txt', 'gone.txt', 'empty.txt', 'blank.html', 'junk.txt', 'none', 'loop', 'c.pdf', 'huge.txt', 'b.txt'];
    const paths = names.map((name) => join(base, name));
    const json = await review(['--format', 'json', ...paths]);
    expect(json).toMatchObject({ status: 2, stderr: '' });
    expect(results(json.stdout).map((result) => (result.schema === 'problem/1' ? result.reason : result.schema))).toEqual([
      'review/1',
      'missing',
      'empty',
      'empty',
      'binary',
      'no-documents',
      'folder-loop',
      'unreadable',
      'too-large',
      'review/1',
    ]);
    const text = await review(paths);
    expect(text.status).toBe(2);
    const lines = text.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).toMatch(new RegExp(`^${base}/[^：]+：\\p{Script=Han}`, 'u'));
    expect(text.stdout).toContain('a.txt');
    expect(text.stdout).toContain('b.txt');
  });

  it.each([
    ['empty', '', 'empty'],
    ['junk', junk(), 'binary'],
  ])('says so of %s standard input', async (_, input, reason) => {
    const ran = await review(['--format', 'json', '-'], { input });
    expect(ran.status).toBe(2);
    expect(results(ran.stdout)).toMatchObject([{ schema: 'problem/1', input: '-', reason }]);
  });

  it('says so of standard input that is closed', () => {
    const ran = shell('$REVIEW --format json - <&-');
    expect(results(ran.stdout)).toMatchObject([{ input: '-' }]);
    expect(ran.status).toBe(2);
  });

  it('refuses an endless input at its limit', () => {
    const ran = shell('yes 借款 | $REVIEW --format json -');
    expect(results(ran.stdout)).toMatchObject([{ reason: 'too-large' }]);
  });

  it.each([
    [['--formt', 'json', 'a.txt'], '--formt'],
    [['--as-of', '2026-13-01', 'a.txt'], '2026-13-01'],
    [['--fail-on', 'all', 'a.txt'], 'all'],
    [[], '--help'],
  ])('refuses %j in one line', async (args, named) => {
    const ran = await review(args);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^[^\n]+\n$/);
    expect(ran.stderr).toContain(named);
  });
});

describe('exit status', () => {
  const run = async (args: string[], ...files: string[]) => {
    const base = folder({ 'grasping.txt': grasping, 'modest.txt': modest });
    return (await review(['--format', 'json', ...args, ...files.map((name) => join(base, name))])).status;
  };

  it('is 0 when all were reviewed, whatever they say', async () => {
    expect(await run([], 'grasping.txt')).toBe(0);
  });

  it('is 1 when --fail-on is met by any of them', async () => {
    expect(await run(['--fail-on', 'beyond'], 'modest.txt', 'grasping.txt')).toBe(1);
    expect(await run(['--fail-on', 'caution'], 'grasping.txt')).toBe(1);
    expect(await run(['--fail-on', 'beyond'], 'modest.txt')).toBe(0);
  });

  it('is 2 when one could not be read, even with --fail-on met', async () => {
    expect(await run(['--fail-on', 'beyond'], 'grasping.txt', 'gone.txt')).toBe(2);
  });
});

describe('closed output', () => {
  it('ends with one line and no trace when the reader has gone', () => {
    const base = folder({ 'a.txt': grasping });
    const ran = shell(
      `set -o pipefail; $REVIEW --format json ${`${base}/a.txt `.repeat(200)} 2>${base}/err | head -1 >${base}/out; echo $?; cat ${base}/err`,
    );
    expect(ran.stdout).toMatch(/^2\n[^\n]+\n$/);
    expect(reviews(readFileSync(join(base, 'out'), 'utf8'))).toHaveLength(1);
  });

  it('ends in peace when nobody reads at all', () => {
    const base = folder({ 'a.txt': grasping });
    const ran = shell(`$REVIEW ${base}/a.txt 2>${base}/err >&-; cat ${base}/err`);
    expect(ran.stdout).not.toContain('    at ');
  });

  it('says so when the disk is full', () => {
    const ran = shell(`$REVIEW --format json ${folder({ 'a.txt': grasping })}/a.txt 2>&1 >/dev/full; echo $?`);
    expect(ran.stdout).toMatch(/^[^\n]+\n2\n$/);
  });
});

describe('text', () => {
  it('shows verdict with its reason, contacts, findings with words, place and norm', async () => {
    const ran = await review(['-'], { input: grasping.replace('第一条 ', '第一条 信息收集\n') });
    for (const words of [
      '先别签',
      '通讯录',
      '越界 ',
      '“',
      '位置',
      '› 第一条 信息收集',
      '依据',
      '《中华人民共和国个人信息保护法》',
      '怎么办',
      '不是法律意见',
    ])
      expect(ran.stdout).toContain(words);
  });

  it('ends with a table of platforms and practices when there are several, its columns aligned', async () => {
    const nameless = '第一条 您同意我们读取并保存您手机中的通讯录。\n第二条 乙方应当按期归还借款本息。\n';
    const base = folder({ 'a/x.txt': nameless, 'b/x.txt': nameless, 'c.txt': modest });
    const { stdout } = await review([base, join(base, 'gone.txt')]);
    const [head, ...rest] = stdout.slice(stdout.indexOf('\n平台') + 1).split('\n');
    const rows = rest.slice(0, rest.indexOf(''));
    expect(head).toMatch(/^平台 +结论 +1( +\d+)*$/);
    expect(rows.map((row) => row.split(/ {2,}/)[0])).toEqual([
      'x.txt',
      'x.txt',
      expect.stringContaining('白杨银行'),
      expect.stringContaining('gone.txt'),
    ]);
    const marks = rows.slice(0, 3).map((row) => stringWidth(row.slice(0, row.search(/[✗!·✓]/) + 1)));
    for (const mark of marks) expect((stringWidth(head ?? '') - mark) % 4).toBe(0);
    expect(rows[3]).toMatch(/读不了$/);
  });

  it('has no colours in a pipe, some when forced, and never passes on those of a page', async () => {
    const input = grasping.replace('读取', '读\u001b[41m取');
    expect((await review(['-'], { input })).stdout).not.toContain('\u001b');
    const forced = await review(['-'], { input, env: { FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain('\u001b[');
    expect(forced.stdout).not.toContain('\u001b[41m');
  });

  it('speaks English when asked', async () => {
    const { stdout } = await review(['--lang', 'en', '-'], { input: grasping });
    expect(stdout).toContain('Contacts');
    expect(stdout).toMatch(/not legal advice/i);
  });
});

describe('one file for all', () => {
  it('gives CSV with a byte order mark, a row a finding, problems included', async () => {
    const base = folder({ 'a.txt': grasping });
    const ran = await review(['--format', 'csv', join(base, 'a.txt'), join(base, 'gone.txt')]);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toMatch(/^\ufeff/);
    expect(ran.stdout).toContain('contact-book-access');
    expect(ran.stdout).toContain('missing');
  });

  it('gives one HTML file with every review and no script', async () => {
    const base = folder({ 'a.txt': grasping, 'b.txt': modest });
    const { stdout } = await review(['--format', 'html', base]);
    expect(stdout.match(/<!doctype html>/gi)).toHaveLength(1);
    expect(stdout).toContain('a.txt');
    expect(stdout).toContain('b.txt');
    expect(stdout).not.toMatch(/<script(?! type="application\/json")/i);
  });
});

it('prints help and version', async () => {
  expect(await review(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  const help = await review(['--help', '--lang', 'en']);
  expect(help.status).toBe(0);
  for (const option of ['--format', '--as-of', '--fail-on', '--lang']) expect(help.stdout).toContain(option);
});

it('runs as the documented command', () => {
  const stdout = execFileSync('npm', ['run', '--silent', 'review', '--', '--format', 'json', '-'], { input: grasping, encoding: 'utf8' });
  expect(reviews(stdout)).toHaveLength(1);
});

/** Bytes with no order in them. */
function junk(): Uint8Array {
  return Uint8Array.from({ length: 3000 }, (_, i) => createHash('sha256').update(String(i)).digest()[0] ?? 0);
}
