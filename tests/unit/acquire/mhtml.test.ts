import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readMhtml } from '@/lib/acquire/mhtml';

const page = '<!doctype html><html><body><p>您同意我们读取您的通讯录。</p></body></html>';
const bytesOf = (text: string): Uint8Array => iconv.encode(text, 'binary');
const quoted = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/(.{72})/g, '$1=\r\n');

/** An archive as a browser saves it. */
const archive = (parts: string[], type = 'multipart/related; type="text/html"; boundary="--seam--"', eol = '\r\n'): Uint8Array =>
  bytesOf(
    [
      'From: <Saved>',
      'Snapshot-Content-Location: https://lender.example/loan',
      'Date: Wed, 25 Nov 2026 08:00:00 -0000',
      'MIME-Version: 1.0',
      `Content-Type: ${type}`,
      '',
      '',
      ...parts.flatMap((part) => ['----seam--', part]),
      '----seam----',
      '',
    ]
      .join('\r\n')
      .replaceAll('\r\n', eol),
  );

const htmlPart = (body: string, encoding: string, more = ''): string =>
  `Content-Type: text/html${more}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://lender.example/loan\r\n\r\n${body}`;

describe('readMhtml', () => {
  it.each(['\r\n', '\n'])('gives bytes, charset, address and time (%j)', (eol) => {
    const saved = readMhtml(
      archive([htmlPart(quoted(iconv.encode(page, 'gbk')), 'quoted-printable', ';\r\n\tcharset="gb2312"')], undefined, eol),
    );
    expect(saved?.main).toMatchObject({ charset: 'gb2312', url: 'https://lender.example/loan' });
    expect(saved?.savedAt).toBe('2026-11-25T08:00:00.000Z');
    expect(iconv.decode(saved?.main.bytes ?? new Uint8Array(), 'gbk')).toBe(page);
  });

  it('reads base64 and eight-bit parts', () => {
    const utf8 = iconv.encode(page, 'utf8');
    const base64 = readMhtml(
      archive([
        htmlPart(
          Buffer.from(utf8)
            .toString('base64')
            .replace(/(.{76})/g, '$1\r\n'),
          'base64',
        ),
      ]),
    );
    const raw = readMhtml(archive([htmlPart(iconv.decode(utf8, 'binary'), '8bit')]));
    expect(iconv.decode(base64?.main.bytes ?? new Uint8Array(), 'utf8')).toBe(page);
    expect(iconv.decode(raw?.main.bytes ?? new Uint8Array(), 'utf8')).toBe(page);
  });

  it('takes the part that start names, the rest as frames, and no other kinds', () => {
    const parts = [
      'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
      'Content-Type: text/html\r\nContent-ID: <frame-1@saved>\r\n\r\n<p>frame</p>',
      'Content-Type: text/html\r\nContent-ID: <main@saved>\r\n\r\n<p>main</p>',
    ];
    const saved = readMhtml(archive(parts, 'multipart/related; start="<main@saved>"; boundary="--seam--"'));
    expect(saved?.main.id).toBe('main@saved');
    expect(saved?.frames.map(({ id }) => id)).toEqual(['frame-1@saved']);
  });

  it('finds the page in a multipart within', () => {
    const inner = [
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/html',
      '',
      '<p>within</p>',
      '--inner--',
    ].join('\r\n');
    expect(new TextDecoder().decode(readMhtml(archive([inner]))?.main.bytes)).toBe('<p>within</p>');
  });

  it('reads what is left of a file cut short', () => {
    const whole = archive([htmlPart(page, '8bit')]);
    expect(readMhtml(whole.subarray(0, whole.length - 30))?.main.bytes.length).toBeGreaterThan(20);
  });

  it.each([
    ['plain text', '借款协议'],
    ['a message without parts', 'Content-Type: multipart/related; boundary=x\r\n\r\n'],
    ['no page among the parts', 'Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\n.\r\n--x--'],
    ['nothing', ''],
  ])('is undefined for %s', (_, text) => {
    expect(readMhtml(iconv.encode(text, 'utf8'))).toBeUndefined();
  });
});
