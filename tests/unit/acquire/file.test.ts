import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '@/entrypoints/cli/bytes';
import { type FileTools, readFile } from '@/lib/acquire/file';
import type { Source } from '@/lib/text/types';

const clause = '您同意我们读取您的通讯录。';

/** Stands in for the walker: what it was given is the text. */
const asGiven = (html: string, url?: string): Source => ({
  kind: 'file',
  ...(url !== undefined && { url }),
  text: html,
  passages: [{ start: 0, end: html.length, kind: 'paragraph' }],
  unread: html.includes('iframe') ? [{ what: 'cid:frame-1@saved', why: 'closed-frame', binding: true }] : [],
});
const tools: FileTools = { decode, readHtml: asGiven, pdf: () => ({ maps: './', fonts: './' }) };
const read = (name: string, text: string, encoding = 'utf8') => readFile({ name, bytes: iconv.encode(text, encoding) }, tools);
const textOf = async (result: ReturnType<typeof readFile>): Promise<string> => {
  const file = await result;
  return file.ok ? file.source.text : file.reason;
};

describe('readFile', () => {
  it('keeps every unit of a text file, byte order mark and CRLF included', async () => {
    const text = `\ufeff第一条\r\n${clause}\r\n`;
    const file = await read('协议.txt', text);
    expect(file).toMatchObject({ ok: true, source: { kind: 'file', title: '协议.txt', text, unread: [] } });
    if (file.ok) expect(file.source.passages.map(({ start, end }) => text.slice(start, end))).toContain(clause);
  });

  it('takes a .txt file as text whatever it holds', async () => {
    const page = `<!doctype html><html><p>${clause}</p></html>`;
    expect(await textOf(read('saved.txt', page))).toBe(page);
    expect(await textOf(read('odd.txt', `%PDF- 是文字\n${clause}`))).toContain(clause);
    const archive = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>\n--x--';
    expect(await textOf(read('mail.md', archive))).toBe(archive);
  });

  it('gives a page without its byte order mark, decoded by its meta', async () => {
    const page = `<meta charset="gb2312"><p>${clause}</p>`;
    expect(await textOf(read('a.HTM', page, 'gbk'))).toBe(page);
    expect(await textOf(read('a.html', `\ufeff${page}`))).toBe(page);
  });

  it.each([
    ['a page', `<!DOCTYPE html>\n<html><p>${clause}</p></html>`, 'html'],
    ['a page without doctype', `  <html lang="zh"><p>${clause}</p></html>`, 'html'],
    [
      'an archive',
      `From: <Saved>\r\nContent-Type: multipart/related;\r\n boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>${clause}</p>\r\n--x--`,
      'mhtml',
    ],
    ['text', `<${clause}>`, 'text'],
  ])('without a telling name goes by the content: %s', async (_, text, format) => {
    const body = await textOf(read('', text));
    expect(body).toBe(format === 'mhtml' ? `<p>${clause}</p>` : text);
  });

  it('reads the frames of an archive after its page and no longer calls them unread', async () => {
    const part = (id: string, html: string) =>
      `--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <${id}@saved>\r\n\r\n${html}\r\n`;
    const archive = `Content-Type: multipart/related; boundary=x\r\n\r\n${part('main', '<iframe src="cid:frame-1@saved">')}${part('frame-1', `<p>${clause}</p>`)}--x--`;
    const file = await read('a.mhtml', archive);
    if (!file.ok) expect.unreachable(file.reason);
    const { text, passages, unread } = file.source;
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(['<iframe src="cid:frame-1@saved">', `<p>${clause}</p>`]);
    expect(unread).toEqual([]);
  });

  it.each([
    ['a.txt', '', 'empty'],
    ['a.html', ' \n', 'empty'],
    ['a.pdf', '%PDF-1.7', 'unreadable'],
    ['a.html', 'PK\x03\x04', 'unsupported-format'],
    ['a.docx', 'PK\x03\x04 word/document.xml', 'unreadable'],
    ['a.docx', '{\\rtf1', 'unsupported-format'],
    ['a.mhtml', clause, 'unsupported-format'],
  ])('%s holding %j: %s', async (name, text, reason) => {
    expect(await read(name, text)).toEqual({ ok: false, reason });
  });

  it('says binary of a .txt file that is a picture', async () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]);
    expect(await readFile({ name: 'a.txt', bytes }, tools)).toEqual({ ok: false, reason: 'binary' });
  });
});
