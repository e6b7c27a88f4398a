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
    expect(lines).toContain('list-item （1） 您手机中的通讯录；');
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

  it('writes the numbers that Word counts: levels, formats, starts and new beginnings', async () => {
    const level = (depth: number, format: string, text: string, start = 1) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${depth === 1 ? '<w:isLgl/>' : ''}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '第%1条', 10)}${level(1, 'decimal', '%1.%2')}${level(2, 'bullet', '·')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="8">${level(0, 'decimalEnclosedCircleChinese', '%1')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const styles =
      '<w:style w:type="paragraph" w:styleId="Clause"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const item = (list: number, depth: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = [
      item(1, 0, '借款用途'),
      '<w:p><w:pPr><w:pStyle w:val="Clause"/></w:pPr><w:r><w:t>只用于消费。</w:t></w:r></w:p>',
      item(1, 1, '不得转借。'),
      item(1, 2, '例外'),
      item(1, 0, '个人信息'),
      item(1, 1, '我们读取通讯录。'),
      item(2, 0, '姓名；'),
      item(2, 0, '电话。'),
      item(3, 0, '住址。'),
    ];
    const read = await readDocx(docxWith(body.join(''), { numbering, styles }), readHtml);
    if (!read.ok) expect.unreachable(read.reason);
    const { text, passages } = read.source;
    expect(passages.map((passage) => `${passage.kind} ${text.slice(passage.start, passage.end)}`)).toEqual([
      'heading 第十条 借款用途',
      'list-item 10.1 只用于消费。',
      'list-item 10.2 不得转借。',
      'list-item 例外',
      'heading 第十一条 个人信息',
      'list-item 11.1 我们读取通讯录。',
      'list-item ① 姓名；',
      'list-item ② 电话。',
      'list-item ① 住址。',
    ]);
  });

  it('counts a list that has its levels from a numbering style', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Clauses"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Clauses"/></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>';
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const read = await readDocx(docxWith(item('借款用途') + item('个人信息'), { numbering }), readHtml);
    expect(read.ok && read.source.text.trim().split(/\n+/)).toEqual(['第一条 借款用途', '第二条 个人信息']);
  });

  it('marks hidden text as what nobody can see, by the run or by its style', async () => {
    const styles = '<w:style w:type="character" w:styleId="Unseen"><w:rPr><w:vanish/></w:rPr></w:style>';
    const run = (properties: string, text: string) => `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const body = [
      run('<w:b/>', '看得见的话。'),
      run('<w:b/><w:vanish/>', '我们读取通讯录。'),
      run('<w:rStyle w:val="Unseen"/>', '我们联系您的亲友。'),
      run('<w:vanish w:val="0"/>', '没有藏起来的话。'),
    ];
    const read = await readDocx(docxWith(body.join(''), { styles }), readHtml);
    if (!read.ok) expect.unreachable(read.reason);
    const { text, passages } = read.source;
    expect(passages.map(({ start, end, hidden }) => [text.slice(start, end), hidden])).toEqual([
      ['看得见的话。', undefined],
      ['我们读取通讯录。', 'concealed'],
      ['我们联系您的亲友。', 'concealed'],
      ['没有藏起来的话。', undefined],
    ]);
  });

  it('marks white text on the white page as what nobody can see, and none that has a ground', async () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const styles = '<w:style w:type="paragraph" w:styleId="Bar"><w:pPr><w:shd w:val="clear" w:fill="1F2A44"/></w:pPr></w:style>';
    const run = (properties: string, text: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const paragraph = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
    const body = [
      paragraph(run(`<w:color w:val="333333"/><w:rPrChange><w:rPr>${white}</w:rPr></w:rPrChange>`, '深灰的话。')),
      paragraph(run(`<w:b/>${white}`, '我们读取通讯录。')),
      paragraph(run(`${white}<w:highlight w:val="black"/>`, '黑底的话。')),
      paragraph(run(white, '深色段落的话。'), '<w:shd w:val="clear" w:fill="1F2A44"/>'),
      paragraph(run(white, '深色样式的话。'), '<w:pStyle w:val="Bar"/>'),
      `<w:tbl><w:tr><w:tc>${paragraph(run(white, '表头。'))}</w:tc></w:tr></w:tbl>`,
    ].join('');
    const hiddenIn = async (xml: string) => {
      const read = await readDocx(docxWith(xml, { styles }), readHtml);
      if (!read.ok) expect.unreachable(read.reason);
      const { text, passages } = read.source;
      return passages.filter(({ hidden }) => hidden === 'concealed').map(({ start, end }) => text.slice(start, end));
    };
    expect(await hiddenIn(body)).toEqual(['我们读取通讯录。']);
    // A picture behind the words may be dark.
    expect(await hiddenIn(`${body}<w:p><w:r><wp:anchor behindDoc="1"/></w:r></w:p>`)).toEqual([]);
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
function docxWith(body: string, { numbering = '', styles = '' } = {}): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const part = (name: string, inside: string) =>
    strToU8(`<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${name}>`);
  const related = (id: string, name: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`;
  const bodyRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related('r1', 'numbering')}${related('r2', 'styles')}</Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(main),
    'word/_rels/document.xml.rels': strToU8(bodyRels),
    'word/numbering.xml': part('numbering', numbering),
    'word/styles.xml': part('styles', styles),
  });
}
