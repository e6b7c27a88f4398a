import { describe, expect, it } from 'vitest';
import { reviewSource } from '@/lib/review/review';
import type { Severity } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

/** The severities a rule gives to a text that stands in an agreement of its own. */
function severities(rule: string, text: string): Severity[] {
  const agreement = `个人借款合同\n甲方（借款人）：\n乙方（出借人）：白桦小额贷款有限公司\n第一条 约定\n${text}`;
  const review = reviewSource({ kind: 'pasted', text: agreement, passages: readText(agreement), unread: [] }, pack, { asOf: '2026-11-25' });
  return review.findings.filter((finding) => finding.rule === rule && finding.certainty !== 'low').map((finding) => finding.severity);
}

/** One row for every cell of the severity column of design §4. */
describe('severity', () => {
  it.each<[string, string, Severity, string]>([
    ['contact-book-access', 'reads the book', 'beyond', '我们会读取您的通讯录。'],
    ['contact-book-access', 'for a feature the user starts', 'caution', '当您使用添加好友功能时，我们会读取您的通讯录。'],
    ['call-log-access', 'call records', 'beyond', '我们会获取您的通话记录。'],
    ['sms-access', 'messages', 'beyond', '我们会读取您的短信内容。'],
    ['sms-access', 'an app reading the code', 'caution', '应用会读取短信验证码并自动填写。'],
    ['photo-album-access', 'album', 'caution', '我们会读取您的相册。'],
    ['location-access', 'location', 'caution', '我们会收集您的位置信息。'],
    ['app-list-access', 'installed apps', 'caution', '我们会收集您的已安装应用列表。'],
    ['social-graph-access', 'friends', 'beyond', '我们会获取您的微信好友列表。'],
    ['emergency-contact-request', 'two by hand, optional', 'meets', '您可以手动填写两位紧急联系人，选填，可以不填。'],
    ['emergency-contact-request', 'two, mandatory', 'caution', '您必须手动填写两位紧急联系人。'],
    ['emergency-contact-request', 'number and manner not stated', 'caution', '您应提供紧急联系人信息。'],
    ['emergency-contact-request', 'three', 'beyond', '您应提供三位紧急联系人。'],
    ['emergency-contact-request', 'the number left open', 'beyond', '您应提供若干位紧急联系人的姓名和电话。'],
    ['emergency-contact-from-contact-book', 'from the book', 'beyond', '系统将从您的通讯录中读取联系人作为紧急联系人。'],
    ['emergency-contact-from-contact-book', 'typing offered beside it', 'caution', '紧急联系人可从通讯录导入，也可以手动填写。'],
    ['third-party-contact', 'when late', 'beyond', '您逾期后，我们有权联系您的亲友。'],
    ['third-party-contact', 'only to find an unreachable borrower', 'caution', '在无法与您取得联系时，我们会致电您的紧急联系人。'],
    [
      'third-party-contact',
      'a word order without a verb frame, only to find',
      'caution',
      '仅在无法与您取得联系时，通过联系人请您与我行联系。',
    ],
    ['third-party-contact', 'late and unreachable as one trigger', 'beyond', '在您失联、逾期时，我们会致电您的紧急联系人。'],
    ['debt-disclosure', 'tells others', 'beyond', '我们有权将您的逾期情况告知您的亲友。'],
    ['collection-outsourcing', 'a named collector', 'caution', '我们委托青石信用管理有限公司作为催收机构进行催收。'],
    ['collection-outsourcing', 'unnamed collectors', 'beyond', '我们有权委托第三方机构进行催收。'],
    ['third-party-sharing', 'open-ended partners', 'caution', '我们可将您的个人信息提供给合作机构。'],
    ['forced-consent', 'an unnecessary item', 'beyond', '如您拒绝提供通讯录，将无法使用贷款服务。'],
    [
      'forced-consent',
      'an unnecessary item of the section before',
      'beyond',
      '一、授权内容\n您授权我们读取您的通讯录。\n二、其他\n如您不同意上述授权，将无法获得借款。',
    ],
    [
      'forced-consent',
      'an item denied in the section before',
      'caution',
      '一、授权内容\n我们不读取您的通讯录。\n二、其他\n如您不同意上述授权，将无法获得借款。',
    ],
    ['forced-consent', 'no item named', 'caution', '如您不同意本协议，我们将无法为您提供借款服务。'],
    ['deemed-consent', 'use counts as consent', 'caution', '您继续使用本服务即视为同意修改后的协议。'],
    ['irrevocable-authorization', 'personal data', 'beyond', '您不可撤销地授权我们收集您的个人信息。'],
    ['irrevocable-authorization', 'payment', 'caution', '您不可撤销地授权银行从您的账户中扣划应还款项。'],
    ['unilateral-change', 'terms may change', 'caution', '我们有权随时修改本协议，无需另行通知。'],
    ['liability-disclaimer', 'harm from collection', 'beyond', '因催收给您造成的损失，我们不承担任何责任。'],
    ['contact-liability', 'contacts made debtors', 'beyond', '紧急联系人同意为借款人的债务承担连带保证责任。'],
    ['contacts-consent-warranty', 'the borrower warrants', 'caution', '您保证已取得紧急联系人的同意。'],
    ['credit-reporting-sharing', 'reports', 'notice', '我们会向征信机构报送您的还款信息。'],
    ['fee-or-penalty', 'penalty interest', 'notice', '逾期的，您应按日支付千分之一的罚息。'],
    ['fee-or-penalty', 'collection costs', 'caution', '因催收产生的费用由您承担。'],
    ['fee-or-penalty', 'deduction from the principal', 'beyond', '放款时将从借款本金中预先扣除服务费。'],
    ['predatory-marketing', 'no conditions', 'caution', '黑户可贷，无视征信，秒批到账。'],
    ['compliant-contacts', 'the book is not read', 'meets', '我们不会读取您的通讯录。'],
    ['user-right', 'may withdraw', 'meets', '您可以随时撤回对我们的授权。'],
  ])('%s, %s: %s', (rule, _, severity, text) => {
    expect(severities(rule, text)).toContain(severity);
  });
});
