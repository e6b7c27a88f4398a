import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/text/passages';
import { CLAUSE_LIMIT, segment } from '@/lib/text/segment';

function cut(text: string) {
  const segmented = segment({ kind: 'pasted', text, passages: readText(text), unread: [] });
  const words = (span: { start: number; end: number }) => segmented.normal.text.slice(span.start, span.end);
  return segmented.clauses.map((clause) => ({
    words: words(clause),
    leads: clause.leads.map(words),
    path: clause.path.map((index) => {
      const passage = segmented.source.passages[index];
      return passage ? text.slice(passage.start, passage.end) : '';
    }),
  }));
}

describe('segment', () => {
  it('cuts at full stops and semicolons, not at commas', () => {
    expect(cut('我们读取通讯录，并保存；您可以拒绝。').map((clause) => clause.words)).toEqual(['我们读取通讯录，并保存', '您可以拒绝']);
  });

  it('gives list items the lead-in above them', () => {
    const [, first, second] = cut('您授权我们收集以下信息：\n（1）姓名；\n（2）通讯录。');
    expect(first?.leads).toEqual(['您授权我们收集以下信息：']);
    expect(second?.leads).toEqual(['您授权我们收集以下信息：']);
  });

  it("ends a list at the next item of the lead-in's own rank", () => {
    const clauses = cut('1、我们收集以下信息：\n（1）姓名；\n2、您可以拒绝。');
    expect(clauses.at(-1)).toMatchObject({ words: '2、您可以拒绝', leads: [] });
  });

  it('nests lead-ins', () => {
    const clauses = cut('一、授权范围如下：\n1、以下设备信息：\n（1）通讯录；');
    expect(clauses.at(-1)?.leads).toEqual(['一、授权范围如下：', '1、以下设备信息：']);
  });

  it('takes what stands before a colon as the lead-in of items in the same paragraph', () => {
    const clauses = cut('我们将收集：1）姓名；2）通讯录；3）短信。您可以拒绝。');
    expect(clauses.map((clause) => clause.leads.length)).toEqual([0, 1, 1, 0]);
  });

  it('gives clauses their headings, outermost first', () => {
    expect(cut('第三条 信息授权\n3.1 我们会读取您的通讯录。').at(-1)?.path).toEqual(['第三条 信息授权']);
  });

  it('joins a sentence that was broken by the width of the page', () => {
    const clauses = cut(
      '您同意并授权本公司在审核借款申请的过程中，收集您的姓名、手机号码、身份证件以及紧急\n联系人等信息，用于评估您的信用状况。',
    );
    expect(clauses).toHaveLength(1);
    expect(clauses[0]?.words).toContain('紧急联系人');
  });

  it('cuts a run without marks, so that no clause is longer than the limit', () => {
    const lengths = cut('费'.repeat(5 * CLAUSE_LIMIT + 7)).map((clause) => clause.words.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(CLAUSE_LIMIT);
    expect(lengths.reduce((a, b) => a + b, 0)).toBe(5 * CLAUSE_LIMIT + 7);
  });

  it('counts BOM and CRLF as they stand', () => {
    const text = '\ufeff第一条 总则\r\n我们读取通讯录。\r\n';
    const passages = readText(text);
    expect(passages.map((passage) => text.slice(passage.start, passage.end))).toEqual(['第一条 总则', '我们读取通讯录。']);
  });
});
