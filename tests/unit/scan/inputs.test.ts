import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findItems, type Item } from '@/entrypoints/cli/scan/items';
import { openWeb } from '@/entrypoints/cli/scan/web';
import type { BytesPage } from '@/lib/scan/page';

const web = openWeb({ agent: 'test', limitMs: 1000, mostBytes: 1000, robots: true });

function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), 'items-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

async function itemsOf(...args: string[]): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of findItems(args, web)) items.push(item);
  return items;
}

const record = (type: string, url: string, contentType: string, body: string | Uint8Array, more = '') => {
  const bytes = Buffer.from(body);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-11-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\n${more}Content-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
};
const http = (status: string, type: string, body: string) => `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;

async function textOf(item: Item | undefined): Promise<string> {
  const read = await item?.open?.();
  return Buffer.from((read?.ok ? (read.value as BytesPage) : undefined)?.bytes ?? []).toString();
}

describe('a table', () => {
  it('names platforms and addresses by its first row, in any order, in Chinese too', async () => {
    const path = join(
      folder({ 't.csv': '\ufeff备注,网址,平台\r\n,https://a.example/x,"白桦,借款"\r\n\r\n,b.example/y,青禾\r\n' }),
      't.csv',
    );
    expect((await itemsOf(path)).map(({ target: { url, platform } }) => [url, platform])).toEqual([
      ['https://a.example/x', '白桦,借款'],
      ['https://b.example/y', '青禾'],
    ]);
  });
  it('needs no first row', async () => {
    const path = join(folder({ 't.csv': '白桦借款,https://a.example/x\n' }), 't.csv');
    expect((await itemsOf(path))[0]?.target).toMatchObject({ url: 'https://a.example/x', platform: '白桦借款' });
  });
  it('takes files beside it, and accounts for rows it cannot use', async () => {
    const path = folder({ 't.csv': 'platform,url\n白桦,saved/a.html\n青禾,\n听潮,ftp://c.example/\n', 'saved/a.html': '<p>x</p>' });
    const [saved, empty, ftp] = await itemsOf(join(path, 't.csv'));
    expect(saved?.target).toMatchObject({ kind: 'file', platform: '白桦', input: join(path, 'saved/a.html') });
    expect(empty).toMatchObject({ why: 'bad-address', target: { input: `${join(path, 't.csv')}:3` } });
    expect(ftp).toMatchObject({ why: 'bad-address', detail: 'ftp://c.example/' });
  });
  it('that is missing is said to be', async () => {
    expect(await itemsOf('/nowhere/t.csv')).toMatchObject([{ why: 'missing', target: { input: '/nowhere/t.csv' } }]);
  });
});

describe('a sitemap', () => {
  const map =
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1?x=1&amp;y=2</loc></url><url><loc> https://a.example/2 </loc></url><url><loc>https://a.example/2#part</loc></url></urlset>';
  it.each([
    ['sitemap.xml', map],
    ['sitemap.xml.gz', gzipSync(map)],
  ])('%s gives its pages, each once', async (name, content) => {
    const items = await itemsOf(join(folder({ [name]: content }), name));
    expect(items.map(({ target }) => target.url)).toEqual(['https://a.example/1?x=1&y=2', 'https://a.example/2']);
  });
});

describe('an archive', () => {
  const warc = Buffer.concat([
    record('warcinfo', '', 'application/warc-fields', 'software: x'),
    record('request', 'http://a.example/1', 'application/http; msgtype=request', 'GET / HTTP/1.1\r\n\r\n'),
    record(
      'response',
      'http://a.example/1',
      'application/http; msgtype=response',
      http('200 OK', 'text/html; charset=utf-8', '<p>借款协议</p>'),
    ),
    record('response', 'http://a.example/p.png', 'application/http; msgtype=response', http('200 OK', 'image/png', 'x')),
    record('response', 'http://a.example/gone', 'application/http; msgtype=response', http('404 Not Found', 'text/html', 'gone')),
    record('conversion', 'http://a.example/2', 'text/plain', '第一条 借款金额'),
    record('conversion', 'http://a.example/3', 'text/plain', 'Loan agreement of the parties'),
    record('conversion', 'http://a.example/4', 'text/plain', '貸付契約書', 'WARC-Identified-Content-Language: jpn\r\n'),
    record('conversion', 'http://a.example/5', 'text/plain', '借款协议书', 'WARC-Identified-Content-Language: eng,zho\r\n'),
    record('revisit', 'http://a.example/1', 'application/http; msgtype=response', ''),
  ]);
  const members = gzipSync(warc);

  it.each([
    ['crawl.warc', warc],
    ['crawl.warc.gz', members],
    ['crawl.warc.wet.gz', members],
  ])('%s gives its pages, names those that were not sent, counts what is none with the reason', async (name, content) => {
    const items = await itemsOf(join(folder({ [name]: content }), name));
    expect(items.map(({ target: { url, kind }, why, count }) => [kind, url, why, count])).toEqual([
      ['record', 'http://a.example/1', undefined, undefined],
      ['record', 'http://a.example/gone', 'gone', undefined],
      ['record', 'http://a.example/2', undefined, undefined],
      ['record', 'http://a.example/5', undefined, undefined],
      ['record', undefined, 'unsupported-format', 1],
      ['record', undefined, 'language', 2],
      ['record', undefined, 'empty', 1],
    ]);
    expect([await textOf(items[0]), await textOf(items[2])]).toEqual(['<p>借款协议</p>', '第一条 借款金额']);
  });

  it('that breaks off gives what it holds, and says where it broke', async () => {
    const path = join(folder({ 'crawl.warc.gz': members.subarray(0, members.length - 40) }), 'crawl.warc.gz');
    const items = await itemsOf(path);
    expect(items.at(-1)).toMatchObject({ why: 'broken-archive' });
    expect(items[0]?.target.url).toBe('http://a.example/1');
  });

  it('gives each record the same id in every run', async () => {
    const path = join(folder({ 'crawl.warc': warc }), 'crawl.warc');
    const ids = async () => (await itemsOf(path)).map(({ target }) => target.id);
    expect(await ids()).toEqual(await ids());
    expect(new Set(await ids()).size).toBe(7);
  });
});

describe('saved pages', () => {
  it('keep the name of the folder they lie in', async () => {
    const path = folder({ '白桦借款/a.html': '<p>x</p>', 'b.txt': '借款', 'c.exe': 'x' });
    const items = await itemsOf(path);
    expect(items.map(({ target }) => [target.input.slice(path.length + 1), target.folder])).toEqual([
      ['b.txt', undefined],
      ['白桦借款/a.html', '白桦借款'],
    ]);
  });
  it('in a ZIP archive are taken out of it, what is not read named with its reason', async () => {
    const inner = zipSync({ 'c.txt': strToU8('第三条') });
    const archive = zipSync({ '白桦/a.txt': strToU8('第一条'), 'b.doc': strToU8('x'), 'inner.zip': inner, 'readme.exe': strToU8('x') });
    const path = folder({ '青禾/papers.zip': archive, 'broken.zip': 'x', 't.csv': 'platform,url\n听潮,青禾/papers.zip\n' });
    const items = await itemsOf(path);
    expect(items.map(({ target, why }) => [target.input.slice(path.length + 1), target.folder, why])).toEqual([
      ['broken.zip', undefined, 'error'],
      ['青禾/papers.zip/b.doc', '青禾', 'unsupported-format'],
      ['青禾/papers.zip/inner.zip/c.txt', '青禾', undefined],
      ['青禾/papers.zip/白桦/a.txt', '青禾', undefined],
    ]);
    expect([await textOf(items[2]), await textOf(items[3])]).toEqual(['第三条', '第一条']);
    expect((await itemsOf(join(path, 't.csv'))).map(({ target }) => target.platform)).toEqual(['听潮', '听潮', '听潮']);
  });
  it('that are not there are said to be', async () => {
    expect(await itemsOf('/nowhere')).toMatchObject([{ why: 'missing' }]);
  });
});
