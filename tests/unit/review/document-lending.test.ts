import { describe, expect, it } from 'vitest';
import { describeDocument } from '@/lib/review/document';
import { readText } from '@/lib/text/passages';
import { segment } from '@/lib/text/segment';

const infoOf = (text: string) => describeDocument(segment({ kind: 'pasted', text, passages: readText(text), unread: [] })).info;
const filler = (sentence: string, chars: number) => `${sentence}\n`.repeat(Math.ceil(chars / sentence.length));
const POLICY = '我们会收集您的设备信息，用于保障账号安全。您可以在设置中关闭权限。';

describe('lending', () => {
  it('is presumed of a letter, a form and an agreement without a loan word', () => {
    expect(infoOf('信息采集授权书\n本人授权贵司向运营商采集本人的通信资料。').lending).toBe(true);
    expect(infoOf('第一联系人\n姓名\n请输入姓名\n手机号\n与本人关系\n提交').lending).toBe(true);
    expect(infoOf('用户协议\n用户使用服务前应当阅读本协议，一经使用即视为同意。').lending).toBe(true);
  });

  it('needs evidence in a policy', () => {
    expect(infoOf(`隐私政策\n${POLICY}`).lending).toBe(false);
    expect(infoOf(`隐私政策\n${POLICY}\n您申请贷款时，我们会收集您的收入。`).lending).toBe(true);
    expect(infoOf(`白桦贷隐私政策\n${POLICY}`).lending).toBe(true);
    expect(infoOf(`云杉消费金融隐私政策\n${POLICY}`).lending).toBe(true);
  });

  it('does not take the policy of a bank for a lender’s because it names a loan once', () => {
    const bank = `雪松银行手机银行隐私政策\n${filler('当您转账或查询账户时，我行会收集您的账户信息。', 6000)}您在线申请贷款时，我行会另行征得您的同意。`;
    expect(infoOf(bank)).toMatchObject({ type: 'privacy-policy', lending: false, lenderKind: 'bank' });
  });

  it('takes a long policy for a lender’s when it speaks of loans again and again', () => {
    const policy = `隐私政策\n${filler(POLICY, 3000)}${filler('为了审核您的借款申请、向您放款并提醒您还款，我们会收集您的授信资料。', 600)}`;
    expect(infoOf(policy)).toMatchObject({ type: 'privacy-policy', lending: true });
  });

  it('is not what an enterprise signs', () => {
    expect(infoOf('征信授权书\n本单位授权贵行查询本单位的信用报告。\n法定代表人签字：\n单位公章：').lending).toBe(false);
  });

  it('stays consumer lending when the lender’s own 法定代表人 is named', () => {
    const text =
      '借款合同\n贷款人：白桦小额贷款有限公司\n法定代表人：\n借款人：\n身份证号：\n借款人应按期还款，逾期的贷款人有权联系其配偶。';
    expect(infoOf(text).lending).toBe(true);
  });

  it('is not an agreement of another trade', () => {
    expect(infoOf('用户协议\n您通过本软件玩游戏、看直播、发布内容，应当遵守本协议。我们有权删除违规帖子。').lending).toBe(false);
  });
});
