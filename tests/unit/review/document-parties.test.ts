import { describe, expect, it } from 'vitest';
import { describeDocument } from '@/lib/review/document';
import { resolveParties } from '@/lib/review/parties';
import { readText } from '@/lib/text/passages';
import { segment } from '@/lib/text/segment';

const infoOf = (text: string) => describeDocument(segment({ kind: 'pasted', text, passages: readText(text), unread: [] })).info;
const partiesOf = (text: string) => infoOf(text).parties.map(({ role, name, calledAs }) => [role, name, ...calledAs]);

const CONTRACT = `居间借款协议
甲 方（借款人）：
身份证号码：
乙方（出借人）：云杉小额贷款有限公司
丙方：白桦（杭州）科技有限公司（以下简称“平台”）
丁方（担保人）：青松融资担保有限公司
甲方逾期的，乙方有权宣布借款提前到期。`;

describe('parties', () => {
  it('reads the head of a contract, with the words and their places in the source', () => {
    expect(partiesOf(CONTRACT)).toEqual([
      ['borrower', undefined, '甲方', '借款人'],
      ['lender', '云杉小额贷款有限公司', '乙方', '出借人'],
      ['platform', '白桦（杭州）科技有限公司', '丙方', '平台'],
      ['guarantor', '青松融资担保有限公司', '丁方', '担保人'],
    ]);
    const { parties, lenderKind } = infoOf(CONTRACT);
    expect(lenderKind).toBe('small-loan');
    for (const { quote, start, end } of parties) expect(CONTRACT.slice(start, end)).toBe(quote);
    expect(parties[0]?.quote).toMatch(/^甲 方/);
  });

  it('finds who 我们 are behind an address in the bracket', () => {
    const text =
      '隐私政策\n云杉消费金融有限公司（注册地址：杭州市某路1号；联系地址：同上，以下亦称“我们”、“云杉”）深知您的个人信息的重要。您申请借款时，我们会收集您的姓名。';
    expect(partiesOf(text)).toContainEqual(['lender', '云杉消费金融有限公司', '我们', '云杉']);
    expect(infoOf(text).lenderKind).toBe('consumer-finance');
  });

  it('finds the company that a brand stands for', () => {
    const text = '隐私政策\n白桦（在本政策中，指杭州白桦信息服务有限公司及其关联方，以下简称“我们”）会收集您的借款资料。';
    expect(partiesOf(text)[0]).toEqual(['platform', '杭州白桦信息服务有限公司', '我们']);
  });

  it('reads what a bracket says before it gives the short name', () => {
    const text =
      '借款协议\n本协议由您（借款人，以下称“乙方”）与白桦小额贷款有限公司（出借人，以下称“甲方”）、白桦信息服务有限公司（平台方，以下称“丙方”）签订。';
    expect(partiesOf(text)).toEqual([
      ['borrower', undefined, '您', '乙方'],
      ['lender', '白桦小额贷款有限公司', '甲方'],
      ['platform', '白桦信息服务有限公司', '丙方'],
    ]);
  });

  it('reads both sides of a registration agreement', () => {
    const text = '注册协议\n“白桦借款”APP由杭州白桦科技有限公司（以下简称“本公司”）负责运营。用户（以下简称“您”）应当遵守本协议。';
    expect(partiesOf(text)).toEqual(
      expect.arrayContaining([
        ['platform', '杭州白桦科技有限公司', '本公司'],
        ['borrower', undefined, '用户', '您'],
      ]),
    );
    expect(infoOf(text)).toMatchObject({ platform: '白桦借款', lenderKind: 'platform' });
  });

  it('cuts the words that lead up to a name, not a 由 inside it', () => {
    expect(partiesOf('注册协议\n您与网站运营方河南自由行网络科技有限公司（以下简称“本公司”）订立本协议。')).toContainEqual([
      'platform',
      '河南自由行网络科技有限公司',
      '本公司',
    ]);
  });

  it('takes no thing for a party', () => {
    expect(partiesOf('用户服务协议（以下简称“本协议”）\n您使用借款服务（以下简称“服务”）即视为同意。').map(([role]) => role)).toEqual([
      'borrower',
    ]);
  });

  it('knows a bank by how it speaks of itself', () => {
    expect(infoOf('信用卡领用合约\n持卡人逾期的，我行有权止付。').lenderKind).toBe('bank');
  });

  it('calls nobody a borrower where nothing is lent', () => {
    expect(infoOf('晴天日历隐私政策\n我们会收集用户（以下称“您”）的设备信息。').parties.map(({ role }) => role)).not.toContain('borrower');
  });
});

describe('resolveParties', () => {
  const actors = (text: string) => Object.fromEntries(resolveParties(text));

  it('takes the word beside the name first', () => {
    expect(actors('甲方（出借人）：\n乙方（借款人）：\n甲方有权催收。')).toEqual({ 'actor.jia': 'actor.lender', 'actor.yi': 'actor.user' });
    expect(actors('借款人（以下简称"甲方"）向出借人（以下简称"乙方"）借款。')).toEqual({
      'actor.jia': 'actor.user',
      'actor.yi': 'actor.lender',
    });
  });

  it('tells an unnamed borrower by the identity card or by the duties', () => {
    expect(actors('甲方：\n身份证号：\n乙方：白桦科技有限公司\n')).toEqual({ 'actor.jia': 'actor.user', 'actor.yi': 'actor.lender' });
    expect(actors('乙方逾期还款的，甲方有权向乙方收取罚息。乙方违约的，应承担费用。')).toEqual({
      'actor.jia': 'actor.lender',
      'actor.yi': 'actor.user',
    });
  });

  it('leaves parties alone that nothing tells apart', () => {
    expect(actors('甲方与乙方友好协商。')).toEqual({ 'actor.jia': 'actor.party', 'actor.yi': 'actor.party' });
  });
});
