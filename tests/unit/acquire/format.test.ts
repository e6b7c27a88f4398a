import { describe, expect, it } from 'vitest';
import { formatOf, formatOfName, isLocked, isUnreadName } from '@/lib/acquire/format';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('the name', () => {
  it.each([
    ['a.TXT', 'text'],
    ['b.md', 'text'],
    ['c.Html', 'html'],
    ['d.htm', 'html'],
    ['e.mht', 'mhtml'],
    ['f.PDF', 'pdf'],
    ['g.docx', 'docx'],
    ['h.zip', 'zip'],
    ['.txt', 'text'],
    ['txt', undefined],
    ['i.doc', undefined],
  ])('%s is %s', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });

  it('tells documents that are not read from what is no document', () => {
    expect(['a.doc', 'b.JPG', 'c.rar', 'd.wps', 'e.heic'].every(isUnreadName)).toBe(true);
    expect(['a.css', 'b.mp3', 'Thumbs.db', 'doc'].some(isUnreadName)).toBe(false);
  });
});

describe('the content', () => {
  it.each([
    ['page.html', '%PDF-1.4\n', 'pdf'],
    ['', 'junk before it\n%PDF-1.4\n', 'pdf'],
    ['a.pdf', 'PK\x03\x04 word/document.xml', 'docx'],
    ['a.docx', 'PK\x03\x04 xl/workbook.xml', 'zip'],
    ['a.docx', '\xd0\xcf\x11\xe0', 'other'],
    ['a.pdf', '\x89PNG\r\n', 'other'],
    ['notes.txt', '%PDF-1.4', 'text'],
    ['', '<p>%PDF-1.4</p>', 'text'],
    ['', 'PK is the mark of an archive', 'text'],
  ])('of %j decides: %j is %s', (name, content, format) => {
    expect(formatOf({ name, bytes: bytesOf(content) })).toBe(format);
  });

  it('tells an encrypted Word file from an old one', () => {
    const old = '\xd0\xcf\x11\xe0 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0';
    expect(isLocked(bytesOf(old))).toBe(false);
    expect(isLocked(bytesOf(`${old} E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`))).toBe(true);
    expect(isLocked(bytesOf('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'))).toBe(false);
  });
});
