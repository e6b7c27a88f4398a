import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '@/entrypoints/cli/bytes';
import { decodeText, metaCharset } from '@/lib/acquire/decode';

const simplified =
  '白桦借款服务协议\r\n第一条 您同意我们读取并保存您手机中的通讯录。\r\n第二条 您可以随时在系统设置中关闭该权限，关闭后仍可借款。\r\n';
const traditional =
  '白樺貸款服務協議\r\n第一條 您同意我們讀取並保存您手機中的通訊錄。\r\n第二條 您可以隨時在系統設定中關閉該權限，關閉後仍可借款。\r\n';

const encode = (text: string, encoding: string, addBOM = false): Uint8Array => iconv.encode(text, encoding, { addBOM });
const read = (bytes: Uint8Array, declared?: { header?: string; meta?: string }) => decodeText(bytes, decode, declared);

describe('without a word about the encoding', () => {
  it.each([
    ['utf-8', simplified, 'utf8'],
    ['gb18030', simplified, 'gbk'],
    ['gb18030', simplified, 'gb18030'],
    ['big5', traditional, 'big5'],
    ['utf-16le', simplified, 'utf-16le'],
    ['utf-16be', simplified, 'utf-16be'],
    ['utf-16le', traditional, 'utf-16le'],
    ['utf-16be', traditional, 'utf-16be'],
  ])('reads %s', async (encoding, text, written) => {
    expect(await read(encode(text, written))).toEqual({ ok: true, text, encoding });
  });

  it.each(['gb18030', 'utf-16le', 'utf-16be'])('tells a single sentence in %s', async (encoding) => {
    const text = '借款逾期后我们可以联系您的家人。';
    expect(await read(encode(text, encoding))).toMatchObject({ ok: true, text });
  });

  it('reads Hong Kong characters of Big5', async () => {
    const text = '你嘅通訊錄我哋唔會攞，喺申請貸款時由你自己填寫聯絡人。';
    expect(await read(encode(text, 'big5hkscs'))).toMatchObject({ ok: true, text, encoding: 'big5' });
  });

  it('reads rare characters of GB18030 that take four bytes', async () => {
    const text = `${simplified}借款人：㐀𠮷`;
    expect(await read(encode(text, 'gb18030'))).toMatchObject({ ok: true, text });
  });

  it('finds the encoding behind more ASCII than a sample holds', async () => {
    const text = `${'var settings = { };\n'.repeat(5000)}${simplified}`;
    expect(await read(encode(text, 'gbk'))).toMatchObject({ ok: true, encoding: 'gb18030' });
  });

  it('does not take two GBK words for UTF-8 because their bytes would be valid', async () => {
    const bytes = encode('协议', 'gbk');
    expect(await read(bytes)).toMatchObject({ ok: true });
  });

  it('keeps UTF-8 with a broken byte UTF-8', async () => {
    const bytes = Uint8Array.from([...encode(simplified, 'utf8'), 0xe5]);
    expect(await read(bytes)).toEqual({ ok: true, text: `${simplified}\ufffd`, encoding: 'utf-8' });
  });

  it('reads Western text with accents', async () => {
    expect(await read(encode('The borrower’s café lends to Zoë.', 'win1252'))).toMatchObject({
      ok: true,
      text: 'The borrower’s café lends to Zoë.',
    });
  });

  it('reads plain ASCII, also as UTF-16', async () => {
    const text = 'You agree that we may read your contact book.\n';
    expect(await read(encode(text, 'ascii'))).toMatchObject({ text, encoding: 'utf-8' });
    expect(await read(encode(text, 'utf-16le'))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(await read(encode(text, 'utf-16be'))).toMatchObject({ text, encoding: 'utf-16be' });
  });
});

describe('with a byte order mark', () => {
  it.each(['utf8', 'utf-16le', 'utf-16be'])('keeps it as the first unit of the text (%s)', async (written) => {
    expect(await read(encode(simplified, written, true))).toMatchObject({ ok: true, text: `\ufeff${simplified}` });
  });

  it('believes it more than header and meta', async () => {
    expect(await read(encode(simplified, 'utf8', true), { header: 'big5', meta: 'gbk' })).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('with a declared encoding', () => {
  it('believes the header more than the meta', async () => {
    expect(await read(encode(simplified, 'gbk'), { header: 'GB2312', meta: 'utf-8' })).toMatchObject({
      encoding: 'gb18030',
      text: simplified,
    });
    expect(await read(encode(simplified, 'utf8'), { header: 'utf-8', meta: 'gb2312' })).toMatchObject({
      encoding: 'utf-8',
      text: simplified,
    });
  });

  it('believes it over what reads only a little better', async () => {
    const bytes = encode('貸款協議', 'big5');
    expect(await read(bytes, { meta: 'big5' })).toMatchObject({ text: '貸款協議' });
  });

  it('does not believe a meta that was left behind when the page was saved again', async () => {
    expect(await read(encode(simplified, 'utf8'), { meta: 'gb2312' })).toMatchObject({ encoding: 'utf-8', text: simplified });
    expect(await read(encode(simplified, 'gbk'), { meta: 'utf-8' })).toMatchObject({ encoding: 'gb18030', text: simplified });
  });

  it('ignores the iso-8859-1 that servers say for want of anything better', async () => {
    expect(await read(encode(simplified, 'gbk'), { header: 'iso-8859-1' })).toMatchObject({ text: simplified });
  });
});

describe('what is no text', () => {
  it('says binary of random bytes', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 2_654_435_761) >>> 13);
    expect(await read(bytes)).toEqual({ ok: false, reason: 'binary' });
  });

  it('says binary of zeros and of a program', async () => {
    expect(await read(new Uint8Array(512))).toEqual({ ok: false, reason: 'binary' });
    expect(await read(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 62, 0]))).toEqual({
      ok: false,
      reason: 'binary',
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf])],
    ['white space', encode(' \r\n\u3000', 'utf8')],
  ])('says empty of %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, reason: 'empty' });
  });
});

it.each([
  ['<meta charset="GBK">', 'GBK'],
  ["<META http-equiv='Content-Type' content='text/html; charset=gb2312'>", 'gb2312'],
  ['<?xml version="1.0" encoding="Big5"?><html>', 'Big5'],
  ['<meta charset=utf-16>', 'utf-8'],
  ['<p>charset=gbk</p>', undefined],
])('reads the charset of %s', (html, charset) => {
  expect(metaCharset(encode(html, 'ascii'))).toBe(charset);
});
