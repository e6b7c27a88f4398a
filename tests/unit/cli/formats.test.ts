import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleFiles } from '@/tests/tools/samples/files';
import { bundle, folder, results, review, reviews } from './command';

vi.setConfig({ testTimeout: 60_000 });

let base: string;
beforeAll(async () => {
  bundle();
  base = folder(await sampleFiles());
}, 60_000);

const paths = (...names: string[]) => names.map((name) => join(base, name));

describe('every format', () => {
  it('gives the same verdict and the same practices', async () => {
    const names = ['letter.txt', 'letter-gbk.txt', 'letter.md', 'letter.html', 'letter.mhtml', 'letter.pdf', 'radicals.pdf', 'letter.docx'];
    const ran = await review(['--format', 'json', ...paths(...names)]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const all = reviews(ran.stdout);
    const beyond = all.map(({ findings }) =>
      findings.filter(({ severity }) => severity === 'beyond').map(({ rule, quote }) => `${rule} ${quote}`),
    );
    expect(new Set(all.map(({ verdict, document }) => `${verdict.level} ${verdict.contactsLine} ${document.type}`)).size).toBe(1);
    for (const one of beyond) expect(one).toEqual(beyond[0]);
    expect(beyond[0]?.length).toBeGreaterThan(4);
    expect(all.map(({ source }) => source.kind)).toEqual(['file', 'file', 'file', 'file', 'file', 'pdf', 'pdf', 'docx']);
  });

  it('reads a PDF, a Word file or an archive from standard input', async () => {
    for (const name of ['letter.pdf', 'letter.docx', 'agreements.zip']) {
      const { stdout } = await review(['--format', 'json', '-'], { input: readFileSync(join(base, name)) });
      expect(results(stdout)[0]).toMatchObject({ schema: 'review/1', verdict: { level: 'stop' } });
    }
  });
});

describe('what is not read', () => {
  it('is told in the review, or in its place', async () => {
    const ran = await review([
      '--format',
      'json',
      ...paths('scan.pdf', 'half-scan.pdf', 'unmappable.pdf', 'picture.docx', 'locked.pdf', 'damaged.pdf', 'damaged.docx', 'bomb.zip'),
    ]);
    expect(ran).toMatchObject({ status: 2, stderr: '' });
    const said = results(ran.stdout).map((result) =>
      result.schema === 'problem/1'
        ? result.reason
        : `${result.verdict.level}: ${result.coverage.unread.map(({ what, why }) => `${what} ${why}`)}`,
    );
    expect(said).toEqual([
      'unread: pages 1-2 image',
      'caution: page 2 image',
      'unread: page 1 unmappable',
      'unread: image image',
      'encrypted',
      'unreadable',
      'unreadable',
      'archive-limit',
    ]);
  });

  it('is said in words: pages by number, and what to do with a locked file', async () => {
    const ran = await review(paths('half-scan.pdf', 'locked.pdf'));
    expect(ran.stdout).toContain('第 2 页：是图片，认不出字');
    expect(ran.stderr).toMatch(/locked\.pdf：加了密码/);
  });
});

it('reviews the documents of an archive like those of a folder', async () => {
  const ran = await review(['--format', 'json', ...paths('agreements.zip')]);
  const lines = results(ran.stdout).map((result) =>
    result.schema === 'problem/1'
      ? `${result.input.slice(base.length + 1)} ${result.reason}`
      : `${result.source.title} ${result.verdict.level}`,
  );
  expect(lines).toEqual([
    'agreements.zip/1 授权书.pdf stop',
    'agreements.zip/scan.jpg unsupported-format',
    'agreements.zip/合同/借款合同.docx clear',
    'agreements.zip/说明.txt clear',
  ]);
});

it('loads what reads PDF, Word and archives only with such a file', () => {
  const seen = new Set<string>();
  const imported = (file: string): string => {
    if (seen.has(file) || !existsSync(join('.output/cli', file))) return '';
    seen.add(file);
    const code = readFileSync(join('.output/cli', file), 'utf8');
    return (
      code +
      [...code.matchAll(/^(?:import|export)[^;]*?from "\.\/([^"]+)"|^import "\.\/([^"]+)"/gm)]
        .map((found) => imported(found[1] ?? found[2] ?? ''))
        .join('')
    );
  };
  expect(readdirSync('.output/cli')).toContain('main.js');
  const started = imported('main.js');
  expect(started).toContain('import(');
  for (const library of ['pdfjs-dist', 'mammoth', 'fflate', 'linkedom'])
    expect(started).not.toMatch(new RegExp(`^import[^;]*"${library}`, 'm'));
});
