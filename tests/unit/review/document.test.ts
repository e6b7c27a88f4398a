import { describe, expect, it } from 'vitest';
import { describeDocument } from '@/lib/review/document';
import { readText } from '@/lib/text/passages';
import { segment } from '@/lib/text/segment';
import type { Passage, PassageKind, Source } from '@/lib/text/types';
import { TEXTS } from './document-texts';

const sourceOf = (text: string): Source => ({ kind: 'pasted', text, passages: readText(text), unread: [] });
const describeText = (text: string) => describeDocument(segment(sourceOf(text)));

/** A page from its blocks, as a walker over a DOM gives it. */
function page(blocks: readonly [PassageKind, string][], more: Partial<Source> = {}): Source {
  const passages: Passage[] = [];
  let text = '';
  for (const [kind, words] of blocks) {
    passages.push({ kind, start: text.length, end: text.length + words.length, ...(kind === 'heading' && { level: 1 }) });
    text += `${words}\n`;
  }
  return { kind: 'tab', text, passages, unread: [], ...more };
}

const AGREEMENT: readonly [PassageKind, string][] = [
  ['heading', '白桦借款协议'],
  ['paragraph', '甲方（出借人）：白桦小额贷款有限公司'],
  ['paragraph', '乙方（借款人）：'],
  ['paragraph', '乙方应当按照还款计划表按期偿还本息。乙方逾期的，甲方有权按日收取罚息，并可以委托第三方向乙方催收。'],
  ['paragraph', '本协议自乙方点击确认之日起生效，因履行本协议产生的争议由甲方所在地人民法院管辖。'],
];
const NAVIGATION: readonly [PassageKind, string][] = [
  ['link', '首页'],
  ['link', '立即申请'],
  ['link', '常见问题'],
  ['link', '关于我们'],
  ['link', '隐私政策'],
];

describe('describeDocument', () => {
  it.each(TEXTS)('tells what it is: %s', (_name, type, lending, text) => {
    const { info, unreadable } = describeText(text);
    expect({ type: info.type, lending: info.lending, unreadable }).toEqual({ type, lending, unreadable: undefined });
  });

  it('names the evidence', () => {
    const { info } = describeText(AGREEMENT.map(([, words]) => words).join('\n'));
    expect(info.reasons).toContain('title: 白桦借款协议');
    expect(info.reasons.join('\n')).toMatch(/names parties: 甲方 乙方|introduces parties/);
    expect(info.reasons.at(-1)).toMatch(/^lending: /);
  });

  it('decides a page by the agreement on it, not by the navigation around it', () => {
    expect(describeDocument(segment(page([...NAVIGATION, ...AGREEMENT, ...NAVIGATION]))).info.type).toBe('agreement');
  });

  it('does not take links to agreements for agreements', () => {
    const window = page([
      ['heading', '白桦借款'],
      ['paragraph', '最高可借5万元，最快当天到账，年化利率10.8%起'],
      ['button', '立即申请'],
      ['label', '我已阅读并同意'],
      ['link', '《白桦借款协议》'],
      ['link', '《隐私政策》'],
      ['link', '《征信授权书》'],
    ]);
    expect(describeDocument(segment(window)).info).toMatchObject({ type: 'product-page', lending: true });
  });

  it('takes the title of the page for the name of the document', () => {
    const titled = page([['paragraph', '平台可以收集用户的位置，用户不得拒绝。']], { title: '云杉分期服务协议 - 云杉' });
    expect(describeDocument(segment(titled)).info.reasons).toContain('title: 云杉分期服务协议');
  });

  it('hears a reporter even where the page is full of quoted clauses', () => {
    const { info } = describeText(
      '一份借款协议背后的陷阱\n记者注册了一款借款软件。其用户协议写道：“借款人同意平台在逾期后联系其通讯录中的任何人，借款人不得提出异议。”还写道：“平台对由此造成的后果不承担责任。”\n多名受访者告诉记者，他们从未读过这些条款。律师表示，条款涉嫌无效。',
    );
    expect(info).toMatchObject({ type: 'article', lending: false, parties: [] });
  });

  it('says of a page without agreement, form or product that there is none', () => {
    expect(describeText('页面不存在\n您访问的页面已被删除。').noAgreement).toBe(true);
    expect(describeText('南溪图书馆\n日期\n时间\n周二至周五\n9:00–20:00\n周一\n闭馆').noAgreement).toBe(true);
    expect(describeText('').noAgreement).toBe(true);
    expect(describeText(TEXTS[0]?.[3] ?? '').noAgreement).toBe(false);
  });

  it.each([
    '白桦借款\n登录\n手机号\n请输入手机号\n验证码\n获取验证码\n登录\n还没有账号？立即注册\n登录即表示同意《用户协议》《隐私政策》\n© 2026 白桦科技',
    '用户登录\n用户名\n密码\n忘记密码？\n登 录',
    'Sign in\nEmail\nPassword\nForgot password?\nLog in',
  ])('knows a login wall', (text) => {
    expect(describeText(text).unreadable).toBe('login');
  });

  it.each([
    ['a form behind a login button', '登录后借款\n手机号\n紧急联系人姓名\n紧急联系人电话\n与本人关系\n身份证号\n登录并提交'],
    ['a consent screen', '使用青松账号登录并授权\n获得您的个人信息\n获得您的通讯录信息\n登录并授权\n我已阅读并同意《授权协议》'],
    ['a shop window with a login', '白桦借款\n最高可借5万元\n年化利率10.8%起\n登录'],
  ])('does not take %s for a login wall', (_name, text) => {
    expect(describeText(text).unreadable).toBeUndefined();
    expect(describeText(text).info.type).toBe('product-page');
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    for (const unit of ['甲方（', '有限公司', '（以下简称', '借款协议\n', '2026年1月', '适用根据', 'a.b ', '登录']) {
      const source = sourceOf(unit.repeat(Math.ceil(200_000 / unit.length)));
      const segmented = segment(source);
      const started = performance.now();
      describeDocument(segmented);
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });
});
