import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fileTools } from '@/entrypoints/cli/file-tools';
import { readFiles } from '@/lib/acquire/files';
import { openZip } from '@/lib/acquire/zip';

const LIMITS = { entries: 20, file: 4 * 1024 * 1024, total: 8 * 1024 * 1024 };
const DIRECTORY = 0x02014b50;

/** Changes the directory's entries, as a hostile archive would have them. */
function forge(archive: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === DIRECTORY) change(view, at);
  return bytes;
}

async function found(files: Zippable | Uint8Array, name = 'a.zip'): Promise<string[]> {
  const lines: string[] = [];
  const bytes = files instanceof Uint8Array ? files : zipSync(files);
  for await (const { name: path, result } of readFiles({ name, bytes }, fileTools)) {
    lines.push(`${path}: ${result.ok ? result.source.text.trim() : result.reason}`);
  }
  return lines;
}

describe('openZip', () => {
  it('gives names and contents, packed or stored', () => {
    const archive = openZip(zipSync({ 'a.txt': strToU8('甲方。'.repeat(500)), 'b/c.txt': [strToU8('乙方。'), { level: 0 }] }), LIMITS);
    if (!archive.ok) expect.unreachable(archive.reason);
    expect(archive.entries.map(({ name, read }) => [name, strFromU8(read() ?? new Uint8Array()).slice(0, 3)])).toEqual([
      ['a.txt', '甲方。'],
      ['b/c.txt', '乙方。'],
    ]);
  });

  it.each([
    ['more files than allowed', zipSync(Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`${n}.txt`, strToU8('x')])))],
    ['a file too large', zipSync({ 'a.bin': [new Uint8Array(5 * 1024 * 1024).map((_, n) => n * 7), { level: 0 }] })],
    ['too much together', zipSync(Object.fromEntries(['a', 'b', 'c'].map((name) => [name, [noise(3_000_000), { level: 0 }]])))],
    ['a file that packs as no text does', zipSync({ 'a.txt': new Uint8Array(3 * 1024 * 1024) })],
  ])('refuses %s before anything is unpacked', (_, bytes) => {
    expect(openZip(bytes, LIMITS)).toEqual({ ok: false, reason: 'archive-limit' });
  });

  it('does not unpack more than the directory says', () => {
    const bytes = forge(zipSync({ 'a.txt': new Uint8Array(3 * 1024 * 1024) }), (view, at) => view.setUint32(at + 24, 100, true));
    const archive = openZip(bytes, LIMITS);
    expect(archive.ok && archive.entries[0]?.read()).toBeUndefined();
  });

  it('does not follow an entry out of the file', () => {
    const bytes = forge(zipSync({ 'a.txt': strToU8('x') }), (view, at) => view.setUint32(at + 42, 0xfffffff0, true));
    const archive = openZip(bytes, LIMITS);
    expect(archive.ok && archive.entries[0]?.read()).toBeUndefined();
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['words', strToU8('PK\x03\x04 and so on')],
    ['an archive cut short', zipSync({ 'a.txt': strToU8('x') }).slice(0, 60)],
  ])('calls %s unreadable', (_, bytes) => {
    expect(openZip(bytes, LIMITS)).toEqual({ ok: false, reason: 'unreadable' });
  });
});

describe('readFiles', () => {
  it('gives a file that is no archive by itself', async () => {
    expect(await found(strToU8('第一条 借款'), 'a.txt')).toEqual(['a.txt: 第一条 借款']);
  });

  it('gives the documents of an archive sorted, names that start with a dot and other files passed over', async () => {
    const files = {
      'b.txt': strToU8('乙'),
      'a/c.md': strToU8('丙'),
      '.x.txt': strToU8('x'),
      'logo.svg': strToU8('x'),
      '__MACOSX/b.txt': strToU8('x'),
    };
    expect(await found(files)).toEqual(['a.zip/a/c.md: 丙', 'a.zip/b.txt: 乙']);
  });

  it('names a document that it does not read', async () => {
    expect(await found({ 'a.txt': strToU8('甲'), 'old.doc': strToU8('x'), 'scan.jpg': strToU8('x') })).toEqual([
      'a.zip/a.txt: 甲',
      'a.zip/old.doc: unsupported-format',
      'a.zip/scan.jpg: unsupported-format',
    ]);
  });

  it('reads names that Windows wrote in GBK', async () => {
    // The same length in bytes, so that the name can be changed in place.
    const archive = zipSync({ 'xxxxxxxx.txt': strToU8('甲') });
    const name = iconv.encode('借款协议', 'gbk');
    const text = Buffer.from(archive).toString('latin1').replaceAll('xxxxxxxx', name.toString('latin1'));
    expect(await found(Uint8Array.from(Buffer.from(text, 'latin1')))).toEqual(['a.zip/借款协议.txt: 甲']);
  });

  it('says of a locked file that it is locked', async () => {
    const locked = forge(zipSync({ 'a.txt': strToU8('甲') }), (view, at) => view.setUint16(at + 8, 1, true));
    expect(await found(locked)).toEqual(['a.zip/a.txt: encrypted']);
  });

  it('looks into an archive in an archive, and no deeper', async () => {
    const third = zipSync({ 'c.txt': strToU8('丙') });
    const second = zipSync({ 'third.zip': third, 'b.txt': strToU8('乙') });
    expect(await found({ 'second.zip': second })).toEqual(['a.zip/second.zip/b.txt: 乙', 'a.zip/second.zip/third.zip: archive-limit']);
  });

  it('says so of an archive without documents', async () => {
    expect(await found({ 'logo.svg': strToU8('x') })).toEqual(['a.zip: no-documents']);
  });
});

/** Bytes that do not pack. */
function noise(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed >>> 16;
  });
}
