import { describe, expect, it } from 'vitest';
import { stretchesOf } from '@/lib/acquire/node-map';
import { lines, page } from './read';

const passages = (html: string) => lines(page(html).source);

describe('text', () => {
  it('joins inline elements without a separator and folds white space', () => {
    expect(passages('<p>您授权我们读取<b>通</b>讯录，\n   并 <i>保存</i> 。</p>')).toEqual([
      'paragraph: 您授权我们读取通讯录， 并 保存 。',
    ]);
  });

  it('keeps white space as written in <pre>, a line a passage', () => {
    expect(passages('<pre>第一行\n  第二行   空格</pre>')).toEqual(['paragraph: 第一行', 'paragraph: 第二行   空格']);
  });

  it('makes a passage of each block and joins passages by line feeds', () => {
    const { source } = page('<div>甲<p>乙</p>丙</div>');
    expect(source.text).toBe('甲\n乙\n丙');
    expect(source.passages.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('skips what is no text of the page', () => {
    expect(passages('<style>p{}</style><script>1</script><noscript>无</noscript><template><p>模板</p></template><p>正文</p>')).toEqual([
      'paragraph: 正文',
    ]);
  });

  it('reads a page without <html>, an empty page and broken markup', () => {
    expect(passages('<p>一<div>二<table><tr><td>三')).toEqual(['paragraph: 一', 'paragraph: 二', 'paragraph: 三']);
    expect(page('').source.passages).toEqual([]);
  });

  it('leads every character of a passage back to its node', () => {
    const { source, nodes } = page('<p>您授权<b>我们</b>读取\n  您的通讯录</p><p>另一段</p>');
    const quote = '我们读取 您的';
    const start = source.text.indexOf(quote);
    const words = stretchesOf(nodes, { start, end: start + quote.length }).map((at) => (at.node.nodeValue ?? '').slice(at.start, at.end));
    expect(words).toEqual(['我们', '读取\n  您的']);
  });
});

describe('structure', () => {
  it('tells headings, list items, cells, buttons and lone links', () => {
    expect(
      passages(
        '<h2>信息</h2><ul><li>姓名</li></ul><table><tr><th>项目</th><td>费率</td></tr></table><button>同意</button><p><a href="/x">帮助</a></p>',
      ),
    ).toEqual(['heading2: 信息', 'list-item: 姓名', 'table-cell: 项目', 'table-cell: 费率', 'button: 同意', 'link: 帮助']);
  });

  it('numbers the cells of a table of data, and leaves layout tables alone', () => {
    const { source } = page(
      '<table><thead><tr><td>甲</td></tr></thead><tr><td colspan="2">乙</td><td>丙</td></tr></table><table><tr><td><h1>标题</h1>正文</td></tr></table>',
    );
    expect(source.passages.map(({ cell }) => cell)).toEqual([
      { table: 0, row: 0, column: 0, header: true },
      { table: 0, row: 1, column: 0, header: false },
      { table: 0, row: 1, column: 2, header: false },
      undefined,
      undefined,
    ]);
  });

  it('finds the headings and items that only numbers tell', () => {
    expect(passages('<p>第一条 信息收集</p><p>您授权我们收集以下信息：</p><p>（一）姓名</p><p>（二）通讯录</p><p>甲方有权。</p>')).toEqual([
      'heading2: 第一条 信息收集',
      'paragraph: 您授权我们收集以下信息：',
      'list-item: （一）姓名',
      'list-item: （二）通讯录',
      'paragraph: 甲方有权。',
    ]);
  });

  it('cuts one block at its line breaks', () => {
    expect(passages('<div>个人信息授权书<br><br>第一条 授权<br>您同意我们读取通讯录。</div>')).toEqual([
      'heading1: 个人信息授权书',
      'heading3: 第一条 授权',
      'paragraph: 您同意我们读取通讯录。',
    ]);
  });

  it('puts a numbered heading below the heading that the page marks', () => {
    expect(passages('<h1>借款协议</h1><p>第一条 借款</p><p>借款金额见确认页。</p>')).toEqual([
      'heading1: 借款协议',
      'heading3: 第一条 借款',
      'paragraph: 借款金额见确认页。',
    ]);
  });

  it('never joins two blocks, however they end', () => {
    const long = '云杉银行股份有限公司以下称我行按照本规则处理您申请个人消费贷款时提供的，个人信息';
    expect(passages(`<p>${long}</p><p>${long}</p>`)).toHaveLength(2);
  });
});

describe('hidden text', () => {
  it('is collapsed by hidden, inline display:none, a closed <details> and a closed <dialog>', () => {
    expect(
      passages(
        '<p hidden>一</p><div style="color:red; display: none">二</div><details><summary>三</summary>四</details><dialog>五</dialog>',
      ),
    ).toEqual([
      'paragraph (collapsed): 一',
      'paragraph (collapsed): 二',
      'paragraph: 三',
      'paragraph (collapsed): 四',
      'paragraph (collapsed): 五',
    ]);
  });

  it('does not break the visible sentence it stands in', () => {
    expect(passages('<p>读取您的<span hidden>甲乙</span>通讯录</p>')).toEqual(['paragraph: 读取您的通讯录', 'paragraph (collapsed): 甲乙']);
  });
});
