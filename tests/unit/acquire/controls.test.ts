import { expect, it } from 'vitest';
import { page } from './read';

const controls = (html: string) => {
  const { source } = page(html);
  return source.passages.map(({ kind, control, start, end }) => ({ kind, words: source.text.slice(start, end), ...control }));
};

it('gives the words beside a tick box its state', () => {
  expect(controls('<p><input type="checkbox" checked> 我已阅读并同意</p>')).toEqual([
    { kind: 'label', words: '我已阅读并同意', type: 'checkbox', checked: true },
  ]);
  expect(controls('<label><input type="checkbox">同意</label>')).toEqual([
    { kind: 'label', words: '同意', type: 'checkbox', checked: false },
  ]);
});

it('takes a tick box made of plain elements by its role, for the words in the next block', () => {
  expect(controls('<div role="checkbox" aria-checked="true"><i></i></div><div>同意授权</div>')).toEqual([
    { kind: 'label', words: '同意授权', type: 'checkbox', checked: true },
  ]);
});

it('names a field by its label, wherever it stands', () => {
  expect(controls('<label for="a">联系人姓名</label><div><input id="a" required></div>')).toEqual([
    { kind: 'label', words: '联系人姓名', type: 'text', required: true },
  ]);
});

it('names a field without a label by its placeholder, else by the words before it', () => {
  expect(controls('<div>联系人<input type="tel" placeholder="请输入手机号"></div>')).toEqual([
    { kind: 'paragraph', words: '联系人' },
    { kind: 'control', words: '请输入手机号', type: 'tel' },
  ]);
  expect(controls('<div>姓名 <input> 电话 <input type="tel"></div>')).toEqual([
    { kind: 'label', words: '姓名', type: 'text' },
    { kind: 'label', words: '电话', type: 'tel' },
  ]);
});

it('keeps the choices of a radio group apart', () => {
  expect(controls('<div><label><input type="radio">是</label><label><input type="radio" checked>否</label></div>')).toEqual([
    { kind: 'label', words: '是', type: 'radio', checked: false },
    { kind: 'label', words: '否', type: 'radio', checked: true },
  ]);
});

it('reads the choices of a short list only', () => {
  const many = '<option>年</option>'.repeat(13);
  expect(
    controls(`<select aria-label="关系"><option>父母</option><option>配偶</option></select><select title="年份">${many}</select>`),
  ).toEqual([
    { kind: 'control', words: '关系', type: 'select' },
    { kind: 'control', words: '父母、配偶', type: 'select' },
    { kind: 'control', words: '年份', type: 'select' },
  ]);
});

it('reads an agreement in a read-only text box, and never what a person typed', () => {
  expect(
    controls(
      '<textarea readonly>您同意本协议的全部内容。</textarea><textarea placeholder="备注">私事</textarea><input value="张三" placeholder="姓名"><input type="submit" value="立即借款">',
    ),
  ).toEqual([
    { kind: 'paragraph', words: '您同意本协议的全部内容。' },
    { kind: 'control', words: '备注', type: 'textarea' },
    { kind: 'control', words: '姓名', type: 'text' },
    { kind: 'button', words: '立即借款' },
  ]);
});

it('knows a tick box that a script drew by its class name or picture, beside words of consent only', () => {
  expect(controls('<p><i class="icon-check active"></i> 我已阅读并同意</p>')).toEqual([
    { kind: 'label', words: '我已阅读并同意', type: 'checkbox', checked: true },
  ]);
  expect(controls('<div><span class="checkbox"><em></em></span></div><div>同意授权</div>')).toEqual([
    { kind: 'label', words: '同意授权', type: 'checkbox', checked: false },
  ]);
  expect(controls('<div><img src="/img/icon_unchecked.png">同意以下协议</div>')).toMatchObject([{ type: 'checkbox', checked: false }]);
  expect(controls('<label><i class="check checked"></i>同意</label>')).toMatchObject([{ kind: 'label', checked: true }]);
  expect(controls('<ul><li><i class="icon-check active"></i>全程线上</li></ul>')).toEqual([{ kind: 'list-item', words: '全程线上' }]);
});
