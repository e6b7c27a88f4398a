import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '@/lib/acquire/docx';
import { readHtml } from '@/lib/acquire/html';
import { docxOf, pictureDocx } from '@/tests/tools/samples/docx';
import { letter } from '@/tests/tools/samples/letter';

describe('readDocx', () => {
  it('keeps headings, numbered items and tables, and joins what Word cut into runs', async () => {
    const read = await readDocx(await docxOf(letter), readHtml);
    if (!read.ok) expect.unreachable(read.reason);
    const { kind, text, passages, unread } = read.source;
    const lines = passages.map((passage) => `${passage.kind} ${text.slice(passage.start, passage.end)}`);
    expect(kind).toBe('docx');
    expect(lines).toContain('heading 第一条 授权范围');
    expect(lines).toContain('list-item 您手机中的通讯录；');
    expect(lines).toContain('table-cell 核实您的常住城市');
    expect(lines.find((line) => line.includes('2.2'))).toMatch(/有权联系您的亲属、朋友和同事.*不承担任何责任。$/);
    expect(unread).toEqual([]);
  });

  it('says that a picture was not read when there is nothing else', async () => {
    const read = await readDocx(await pictureDocx(), readHtml);
    expect(read).toMatchObject({ ok: true, source: { text: '', unread: [{ why: 'image', binding: true }] } });
  });

  it('reads the text that Word kept apart: notes, text boxes and tracked insertions, but no deletions', async () => {
    const read = await readDocx(
      docxWith('<w:p><w:ins><w:r><w:t>可以读取通讯录</w:t></w:r></w:ins><w:del><w:r><w:delText>删去的话</w:delText></w:r></w:del></w:p>'),
      readHtml,
    );
    expect(read.ok && read.source.text.trim()).toBe('可以读取通讯录');
  });

  it('never takes text for markup', async () => {
    const read = await readDocx(docxWith('<w:p><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt;借款</w:t></w:r></w:p>'), readHtml);
    expect(read.ok && read.source.text.trim()).toBe('<script>alert(1)</script>借款');
  });

  it.each([
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'unsupported-format'],
    ['a part that is no XML', zipSync({ 'word/document.xml': strToU8('<w:p') }), 'unreadable'],
    ['words', strToU8('PK'), 'unreadable'],
    ['a part that bursts', zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }), 'archive-limit'],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(await readDocx(bytes, readHtml)).toEqual({ ok: false, reason });
  });
});

/** The least that a Word file is made of. */
function docxWith(body: string): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8(types), '_rels/.rels': strToU8(rels), 'word/document.xml': strToU8(main) });
}
