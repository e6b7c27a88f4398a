import { expect, it } from 'vitest';
import { htmlEnv, parse, readHtml } from '@/lib/acquire/html';
import type { Look, Seen } from '@/lib/acquire/look';
import { readPage } from '@/lib/acquire/page';
import { savePage } from '@/lib/acquire/save';
import { lines } from './read';

/** Eyes that take the class names `gone`, `unseen`, `row` and `kept` for styles, as a browser would compute them. */
function byClass(look: Look): Look {
  return {
    box: look.box,
    at(element, tag, parent): Seen {
      const seen = look.at(element, tag, parent);
      const is = (name: string) => element.classList.contains(name);
      const hidden = parent.hidden ?? (is('gone') ? 'collapsed' : undefined);
      return {
        ...seen,
        hidden,
        text: is('unseen') ? 'concealed' : hidden,
        block: is('row') || seen.block,
        space: is('kept') ? 'pre' : 'normal',
      };
    },
  };
}

function inTab(html: string) {
  const document = parse(html);
  const env = () => {
    const plain = htmlEnv(document, 'https://birch.example/');
    return { ...plain, mode: 'live' as const, look: byClass(plain.look) };
  };
  return { document, source: readPage(document, env()).source, saved: savePage(document, env()) };
}

const PAGE = `<title>借款 &lt;协议&gt;</title><h1>借款</h1><p>读取您的<span class="unseen">隐藏</span>通讯录 &amp; 短信</p>
<div class="gone"><p>弹窗里的<b>条款</b></p><ul><li>姓名</li></ul></div><span class="row">甲</span><span class="row">乙</span>
<div class="kept">第一条 授权
您同意。</div><label><input type="checkbox" checked>同意</label><a href="/a.html">《借款协议》</a>
<table><tr><th>项目</th><td>费率</td></tr></table><script>alert(1)</script><iframe src="https://other.example/" title="外站"></iframe>`;

it('gives a saved page that reads exactly as the tab did', () => {
  const { source, saved } = inTab(PAGE);
  const again = readHtml(saved);
  expect(lines(again)).toEqual(lines(source));
  expect({ ...again, kind: '' }).toEqual({ ...source, kind: '' });
});

it('marks the saved page, so that nothing is said of styles that were not computed', () => {
  const { saved } = inTab('<p>正文</p>');
  expect(saved).toContain('data-bys-saved="1"');
  expect(readHtml(saved).unread).toEqual([]);
});

it('leaves the page itself untouched', () => {
  const { document, saved } = inTab(PAGE);
  expect(saved).not.toBe('');
  expect(document.documentElement.outerHTML).not.toContain('data-bys');
});

it('saves neither scripts nor handlers nor what a person typed, and lets nothing be fetched', () => {
  const { saved } = inTab(
    '<p onclick="go()">正文</p><script>evil()</script><input value="张三" placeholder="姓名"><textarea>私事</textarea>',
  );
  expect(saved).not.toMatch(/evil|go\(\)|张三|私事/);
  expect(saved).toContain(`content="default-src 'none'`);
});

it('does not believe a page that carries such marks of its own', () => {
  const { source, saved } = inTab('<p data-bys-hidden="concealed">看得见的条款</p>');
  expect(source.passages[0]?.hidden).toBeUndefined();
  expect(readHtml(saved).passages[0]?.hidden).toBeUndefined();
});
