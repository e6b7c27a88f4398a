import { describe, expect, it } from 'vitest';
import { contentFor, wordsOf } from '@/lib/acquire/generated';
import { lines, page } from './read';

const read = (html: string) => lines(page(html).source);

describe('words that are spoken for what is not text', () => {
  it('are read where they say something', () => {
    expect(read('<p>见<img alt="您授权我们读取您的手机通讯录">。</p>')).toEqual(['paragraph: 见您授权我们读取您的手机通讯录。']);
    expect(read('<div role="img" aria-label="本人同意平台在逾期后联系亲友"></div>')).toEqual(['paragraph: 本人同意平台在逾期后联系亲友']);
    expect(read('<button aria-label="同意并借款"><i></i></button>')).toEqual(['button: 同意并借款']);
  });

  it('are left where the text says it, or they say next to nothing', () => {
    expect(read('<button aria-label="同意并借款">同意</button><img alt="标志"><div aria-label="对话框"></div>')).toEqual(['button: 同意']);
  });
});

describe('generated text', () => {
  it('is taken from strings and attributes, with CSS escapes undone', () => {
    const attribute = (name: string) => (name === 'data-term' ? '可联系您的亲友' : null);
    expect(wordsOf('"第一条" attr(data-term) counter(x) " 完"', attribute)).toBe('第一条可联系您的亲友 完');
    expect(wordsOf('"\\60a8 \\6388权\\""', attribute)).toBe('您授权"');
    expect(wordsOf('"→" "*"', attribute)).toBe('');
    expect(wordsOf(contentFor('引号"和\\斜线'), attribute)).toBe('引号"和\\斜线');
  });

  it('is kept by a saved page', () => {
    const saved = '<html data-bys-saved="1"><body><p data-bys-after=\'"您的通讯录"\'>我们读取</p></body></html>';
    expect(read(saved)).toEqual(['paragraph: 我们读取您的通讯录']);
  });
});

it('names agreements in the words beside a tick box, and above a button whose press is consent', () => {
  const named = (html: string) => page(html).source.unread.flatMap(({ what, why }) => (why === 'linked-agreement' ? [what] : []));
  expect(named('<p><input type="checkbox">我已阅读并同意《借款协议》和《征信授权书》</p>')).toEqual(['借款协议', '征信授权书']);
  expect(named('<p>点击下一步即表示您同意《用户服务协议》</p><button>下一步</button>')).toEqual(['用户服务协议']);
  expect(named('<p>您同意《民法典》与《借款协议》的约定。</p>')).toEqual([]);
});
