import { describe, expect, it } from 'vitest';
import { page } from './read';

const unread = (html: string) => page(html).source.unread.filter(({ why }) => why !== 'styles-not-computed');
const FULL_TEXT = '您授权我们在本协议约定的范围内处理您的个人信息，并承诺所提供的信息真实、准确、完整。'.repeat(6);

describe('linked agreements', () => {
  it('bind when words of consent stand beside them', () => {
    expect(unread('<p>点击即表示您已阅读并同意<a href="a.html">《借款协议》</a>和<a href="/b">隐私政策</a></p>')).toEqual([
      { what: '借款协议', why: 'linked-agreement', binding: true, url: 'https://birch.example/loan/a.html' },
      { what: '隐私政策', why: 'linked-agreement', binding: true, url: 'https://birch.example/b' },
    ]);
  });

  it('bind in the lines below the words of consent', () => {
    expect(
      unread('<p>点击下一步即表示您同意：</p><ul><li><a href="/a">《扣款协议》</a></li><li><a href="/b">《征信授权书》</a></li></ul>').map(
        ({ binding }) => binding,
      ),
    ).toEqual([true, true]);
  });

  it('bind as buttons and as elements that scripts answer for', () => {
    expect(unread('<label><input type="checkbox">同意<span class="link" onclick="open()">《服务协议》</span></label>')).toEqual([
      { what: '服务协议', why: 'linked-agreement', binding: true },
    ]);
    expect(unread('<p>我已阅读并同意<button>《借款协议》</button></p>')).toEqual([
      { what: '借款协议', why: 'linked-agreement', binding: true },
    ]);
  });

  it('do not bind in a footer, a menu, or far from any consent', () => {
    expect(
      unread(
        '<footer>关于我们 <a href="/p">隐私政策</a></footer><nav><a href="/t">服务条款</a></nav><p><a href="/c">《收费规则》</a></p>',
      ).map(({ what, binding }) => [what, binding]),
    ).toEqual([
      ['隐私政策', false],
      ['服务条款', false],
      ['收费规则', false],
    ]);
  });

  it('bind in a footer when its words ask for consent', () => {
    expect(unread('<footer>登录即同意 <a href="/p">隐私政策</a></footer>').map(({ binding }) => binding)).toEqual([true]);
  });

  it('are not names in running text, nor links to something else', () => {
    expect(unread('<p>您同意遵守《民法典》和《借款协议》。</p><p>请阅读<a href="/n">本站新闻</a></p>')).toEqual([]);
  });

  it('are read when the page holds their full text', () => {
    const link = '<p>我同意<a href="javascript:;">《个人信息授权书》</a></p>';
    expect(unread(`${link}<div hidden><h3>个人信息授权书</h3><p>${FULL_TEXT}</p></div>`)).toEqual([]);
    expect(unread(`${link}<div hidden><h3>个人信息授权书</h3><p>摘要。</p></div>`)).toHaveLength(1);
  });
});

describe('parts without text', () => {
  it('names frames of other hosts that could hold an agreement, by their size', () => {
    expect(
      unread(
        '<p>正文</p><iframe src="https://other.example/x" title="合同"></iframe><iframe src="https://ads.example/" width="1" height="1"></iframe>',
      ),
    ).toEqual([{ what: '合同', why: 'other-origin-frame', binding: true, url: 'https://other.example/x' }]);
  });

  it('names PDFs, and frames of its own host that a file cannot follow', () => {
    expect(unread('<embed type="application/pdf" src="c.pdf"><iframe src="inner.html"></iframe><p>正文</p>').map(({ why }) => why)).toEqual(
      ['pdf', 'closed-frame'],
    );
  });

  it('names pictures when the page says hardly anything, or in an agreement', () => {
    const picture = '<img src="a.png" width="700" height="2000">';
    expect(unread(picture).map(({ why }) => why)).toContain('image');
    expect(unread(`<p>${FULL_TEXT}</p>${picture}`)).toEqual([]);
    expect(unread(`<p>${FULL_TEXT}</p><div class="agreement-box">${picture}</div>`).map(({ why, binding }) => [why, binding])).toEqual([
      ['image', true],
    ]);
  });

  it('tells a login wall, but not a login form beside a long text', () => {
    const form = '<h1>登录</h1><input type="tel" placeholder="手机号"><input type="password" placeholder="密码">';
    expect(unread(form).map(({ why }) => why)).toEqual(['login']);
    expect(unread(`${form}<p>${FULL_TEXT.repeat(2)}</p>`)).toEqual([]);
  });
});

it('says of plain HTML that styles were not computed, and of a page without text that there was none', () => {
  expect(page('<p>正文</p>').source.unread).toEqual([{ what: 'https://birch.example/loan/', why: 'styles-not-computed', binding: false }]);
  expect(page('').source.unread.map(({ why }) => why)).toEqual(['styles-not-computed', 'no-text']);
});
