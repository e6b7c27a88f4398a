import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleSchema } from '@/lib/schema/bundle';
import { bundle, folder, review } from './command';

const policy = '白桦借款隐私政策\n我们不会读取、上传您的通讯录。\n';
const letter = '个人信息授权书\n您授权我们读取并保存您手机中的通讯录。\n';
const html = (body: string) => `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

beforeAll(bundle);

async function bundleOf(...args: string[]) {
  const { stdout, stderr, status } = await review(['--bundle', '--format', 'json', '--as-of', '2026-11-22', ...args]);
  const lines = stdout.trimEnd().split('\n');
  return { lines, stderr, status, bundle: bundleSchema.parse(JSON.parse(lines.at(-1) ?? '')) };
}

describe('--bundle', () => {
  it('takes several files as signed together: one line, and the promise that one of them breaks', async () => {
    const at = folder({ 'policy.txt': policy, 'letter.txt': letter });
    const { lines, bundle: made, status } = await bundleOf(join(at, 'policy.txt'), join(at, 'letter.txt'));
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(made.contradictions).toHaveLength(1);
    const [promising, granting] = made.reviews;
    expect(made.contradictions[0]).toMatchObject({ aFrom: promising?.source.sha256, bFrom: granting?.source.sha256 });
    expect(made.effective.find(({ rule }) => rule === 'contact-book-access')?.from).toEqual([granting?.source.sha256]);
  });

  it('opens what a saved page links to in its own folder, one level further, and nothing outside it', async () => {
    const links = [
      '%E9%9A%90%E7%A7%81%E6%94%BF%E7%AD%96.html',
      '授权书.html',
      '../outside.txt',
      'https://birch.example/a/pay.html',
      'file:///etc/hosts',
    ];
    const names = ['隐私政策', '授权书', '外面的协议', '扣款协议', '本机协议'];
    const anchors = links.map((href, i) => `<a href="${href}">《${names[i]}》</a>`).join('');
    const at = folder({
      'outside.txt': letter,
      'saved/page.html': html(`<h1>白桦借款</h1><p><input type="checkbox">我已阅读并同意${anchors}</p>`),
      'saved/隐私政策.html': html(
        `<h1>隐私政策</h1><p>我们不会读取、上传您的通讯录。</p><p>详见<a href="deep.txt">《信息共享清单》</a></p>`,
      ),
      'saved/授权书.html': html(
        '<h1>授权书</h1><p>您授权我们读取并保存您手机中的通讯录。</p><p><a href="missing.html">《会员协议》</a></p>',
      ),
      'saved/pay.html': html('<h1>扣款协议</h1><p>您授权我们从您的银行卡扣款。</p>'),
      'saved/deep.txt': '信息共享清单\n我们可将您的个人信息提供给合作机构，包括但不限于资产管理公司。\n',
    });
    const { bundle: made } = await bundleOf(join(at, 'saved/page.html'));
    expect(made.reviews.map(({ source }) => source.title)).toEqual(['page.html', '隐私政策.html', '授权书.html', 'pay.html', 'deep.txt']);
    expect(made.contradictions).toHaveLength(1);
    expect(made.unread.filter(({ why }) => why === 'linked-agreement').map(({ what }) => what)).toEqual([
      '外面的协议',
      '本机协议',
      '会员协议',
    ]);
  });

  it('says what cannot be read, on its own line and in the bundle', async () => {
    const at = folder({ 'letter.txt': letter, 'empty.txt': '' });
    const { lines, status, bundle: made } = await bundleOf(join(at, 'letter.txt'), join(at, 'empty.txt'));
    expect(status).toBe(2);
    expect(lines).toHaveLength(2);
    expect(made.unread).toEqual([{ what: join(at, 'empty.txt'), why: 'no-text', binding: true }]);
  });

  it('is told in words, on a page and in a table too', async () => {
    const at = folder({ 'policy.txt': policy, 'letter.txt': letter });
    const { stdout } = await review(['--bundle', join(at, 'policy.txt'), join(at, 'letter.txt')]);
    expect(stdout).toContain('合起来看：一共 2 份');
    expect(stdout).toMatch(/前后不一\n {2}- .*policy\.txt：“不会读取、上传您的通讯录”\n.*letter\.txt：“/);
    const { stdout: table, status } = await review(['--bundle', '--format', 'csv', at]);
    expect(status).toBe(0);
    const rows = table.split('\r\n').filter((row) => row.includes(',bundle,stop,'));
    expect(rows.some((row) => row.includes(',contact-book-access,beyond,'))).toBe(true);
    expect(rows.some((row) => row.includes('不会读取、上传您的通讯录 ≠ ') && row.endsWith(',denied-and-granted'))).toBe(true);

    const { stdout: html } = await review(['--bundle', '--format', 'html', at]);
    expect(html).toContain('合起来看');
    expect(html).toContain('合起来有');
    expect(html).toContain('不会读取、上传您的通讯录');
  });
});
