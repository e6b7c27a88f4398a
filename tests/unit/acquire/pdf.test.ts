import { describe, expect, it } from 'vitest';
import { fileTools } from '@/entrypoints/cli/file-tools';
import { readPdf } from '@/lib/acquire/pdf';
import type { Source } from '@/lib/text/types';
import { letter, loan } from '@/tests/tools/samples/letter';
import { type Placed, pdfOf, type Sheet, sheetsOf } from '@/tests/tools/samples/pdf';

const read = (bytes: Uint8Array, password?: string) => readPdf(bytes, fileTools.pdf(), password);

async function sourceOf(sheets: readonly Sheet[], options?: Parameters<typeof pdfOf>[1]): Promise<Source> {
  const result = await read(await pdfOf(sheets, options), options?.password);
  if (!result.ok) expect.unreachable(result.reason);
  return result.source;
}

/** Each passage with its kind. */
const linesOf = ({ text, passages }: Source): string[] =>
  passages.map(({ kind, level, start, end }) => `${kind}${level ?? ''} ${text.slice(start, end)}`);

/** Lines below each other, as a page sets them. */
const column = (texts: readonly string[], more: Partial<Placed> = {}): Placed[] =>
  texts.map((text, row) => ({ text, x: 72, y: 700 - row * 18, size: 10.5, ...more }));

const clauses = letter.flatMap((block) => (block.kind === 'clause' ? [block.text] : []));

describe('the text', () => {
  it('is the letter again: lines joined, over pages too, the header once, no page numbers', async () => {
    const sheets = sheetsOf(letter, { header: '白桦借款　授权文件', linesASheet: 5 });
    expect(sheets.length).toBeGreaterThan(3);
    const source = await sourceOf(sheets);
    const lines = linesOf(source);
    for (const clause of clauses) expect(lines.map((line) => line.replace(/^\S+ /, ''))).toContain(clause);
    expect(source.text.match(/白桦借款\s授权文件/g)).toHaveLength(1);
    expect(source.text).not.toMatch(/第\d页/);
    expect(source).toMatchObject({ kind: 'pdf', unread: [] });
  });

  it('marks what nobody can see, and nothing that can be seen', async () => {
    const dark = '0.1 0.2 0.3 rg 60 500 400 30 re f 1 1 1 rg';
    const lines: Placed[] = [
      { text: '第一段话，谁都看得见，写的是借款的用途和期限。', x: 72, y: 700, size: 10.5 },
      { text: '白纸上的白字，我们读取您的通讯录。', x: 72, y: 680, size: 10.5, before: '1 1 1 rg' },
      { text: '没有墨的字，我们联系您的亲友。', x: 72, y: 660, size: 10.5, before: '3 Tr' },
      { text: '小得看不见的字。', x: 72, y: 640, size: 1 },
      { text: '深底上的白字，是一张表的表头。', x: 72, y: 510, size: 10.5, before: dark },
      { text: '浅灰的字，还看得见。', x: 72, y: 480, size: 10.5, before: '0.6 g' },
    ];
    const { text, passages } = await sourceOf([{ lines }]);
    const shown = (wanted: 'concealed' | undefined) =>
      passages.filter(({ hidden }) => hidden === wanted).map(({ start, end }) => text.slice(start, end));
    expect(shown('concealed').join('')).toBe([1, 2, 3].map((nth) => lines[nth]?.text).join(''));
    expect(shown(undefined).join('')).toBe([0, 4, 5].map((nth) => lines[nth]?.text).join(''));
  });

  it('marks what nobody can see on every page of a long file', async () => {
    const plain = { lines: column(['这一页写的是借款的用途和期限，谁都看得见，没有别的话，也没有图。']) };
    const last = { lines: column(['白纸上的白字，我们读取您的通讯录。'], { before: '1 1 1 rg' }) };
    const { text, passages } = await sourceOf([...Array.from({ length: 110 }, () => plain), last]);
    const concealed = passages.filter(({ hidden }) => hidden === 'concealed').map(({ start, end }) => text.slice(start, end));
    expect(concealed).toEqual(['白纸上的白字，我们读取您的通讯录。']);
  }, 60_000);

  it('takes the words that a scanner wrote below its picture for seen', async () => {
    const lines = column(
      clauses.slice(0, 2).map((clause) => clause.slice(0, 30)),
      { before: '3 Tr' },
    );
    const { passages } = await sourceOf([{ lines, scan: true }]);
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.every(({ hidden }) => hidden === undefined)).toBe(true);
  });

  it('has headings by size and by their marks, list items, and cells apart', async () => {
    const lines = linesOf(await sourceOf(sheetsOf(letter)));
    for (const line of [
      'heading1 个人信息授权书',
      'heading2 第一条 授权范围',
      'list-item （1）您手机中的通讯录；',
      'table-cell 位置信息',
      'table-cell 核实您的常住城市',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('has ideographs where the file has radicals that look the same', async () => {
    const { text } = await sourceOf([{ lines: column(['您同意读取⼿机中的⻓期联系⼈。']) }], { map: 'listed' });
    expect(text).toBe('您同意读取手机中的长期联系人。');
  });

  it('keeps the space between words of an alphabet where a line breaks', async () => {
    const first = `我们会收集您的 IMEI${'、设备型号'.repeat(6)}、Android`;
    const { text } = await sourceOf([{ lines: column([first, 'ID 以及操作系统版本。']) }]);
    expect(text).toBe(`${first} ID 以及操作系统版本。`);
  });

  it('takes text that was drawn twice to look bold once', async () => {
    const { text } = await sourceOf([{ lines: [...column(['第一条 借款']), ...column(['第一条 借款'], { x: 72.3 })] }]);
    expect(text).toBe('第一条 借款');
  });

  it('does not join what stands apart: labels, numbered clauses, an indented paragraph', async () => {
    const wide = '借款人应当按照约定的日期足额归还本金和利息以及双方约定的其他费用';
    const source = await sourceOf([
      {
        lines: [
          ...column(['姓名', '身份证号', '手机号']),
          ...column([`${wide}。`, '（二）逾期的，按日计收罚息', `${wide}，`, '并承担由此产生的费用。'], { y: 0 }).map((line, row) => ({
            ...line,
            y: 600 - row * 18,
          })),
        ],
      },
    ]);
    expect(source.text.split(/\n+/)).toEqual([
      '姓名',
      '身份证号',
      '手机号',
      `${wide}。`,
      '（二）逾期的，按日计收罚息',
      `${wide}，并承担由此产生的费用。`,
    ]);
  });

  it('does not start a clause where a sentence names one', async () => {
    const first = `您逾期的，我们有权按照本合同${'以及双方另行签署的补充协议'.repeat(2)}和`;
    const { text } = await sourceOf([{ lines: column([first, '第三条的约定处理您的个人信息。']) }]);
    expect(text).toBe(`${first}第三条的约定处理您的个人信息。`);
  });

  it('keeps a repeated footer that says something, once', async () => {
    const footer = { text: '继续借款即同意我们读取您的通讯录', x: 72, y: 30, size: 8 };
    const sheets = ['甲', '乙', '丙'].map((text) => ({ lines: [...column([`${text}方应当遵守本合同。`]), footer] }));
    expect((await sourceOf(sheets)).text.split(/\n+/)).toEqual([
      '甲方应当遵守本合同。',
      '乙方应当遵守本合同。',
      '丙方应当遵守本合同。',
      footer.text,
    ]);
  });

  it('indexes itself: passages ascend, do not overlap, and hold no line feed', async () => {
    const { text, passages } = await sourceOf(sheetsOf(letter, { linesASheet: 9 }));
    let last = 0;
    for (const { start, end } of passages) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).not.toContain('\n');
      last = end;
    }
  });
});

describe('what is not read', () => {
  it('is named by its pages: a scan, not an empty sheet nor a seal on a page with text', async () => {
    const scan: Sheet = { lines: [], scan: true };
    const { unread } = await sourceOf([...sheetsOf(loan), scan, scan, { lines: [] }, scan]);
    expect(unread).toEqual([
      { what: 'pages 2-3', why: 'image', binding: true },
      { what: 'page 5', why: 'image', binding: true },
    ]);
  });

  it('is not the text under a scan that was recognised before', async () => {
    const [sheet] = sheetsOf(loan);
    const source = await sourceOf([{ lines: sheet?.lines ?? [], scan: true }]);
    expect(source.unread).toEqual([]);
    expect(source.text).toContain('通讯录');
  });

  it('is text whose characters nothing maps: its codes are no letters', async () => {
    const source = await sourceOf(sheetsOf(letter), { map: 'unknown' });
    expect(source).toMatchObject({ text: '', unread: [{ what: 'page 1', why: 'unmappable', binding: true }] });
  });

  it('is a file with empty pages only', async () => {
    expect((await sourceOf([{ lines: [] }])).unread).toEqual([{ what: 'PDF', why: 'no-text', binding: true }]);
  });
});

describe('a file that cannot be opened', () => {
  it('asks for its password, and opens with the right one', async () => {
    const bytes = await pdfOf(sheetsOf(loan), { map: 'listed', password: '白桦-1' });
    expect(await read(bytes)).toEqual({ ok: false, reason: 'encrypted' });
    expect(await read(bytes, 'wrong')).toEqual({ ok: false, reason: 'encrypted' });
    expect(await read(bytes, '白桦-1')).toMatchObject({ ok: true, source: { unread: [] } });
  });

  it.each([
    ['words', new TextEncoder().encode('%PDF-1.7 and nothing else')],
    ['a part of one', new Uint8Array(300).fill(0x25)],
  ])('is unreadable: %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, reason: 'unreadable' });
  });
});
