import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'contacts-consent-warranty',
  matching: [
    { text: '本人已就上述联系人信息取得其本人授权。' },
    { text: '您保证有权向我们提供联系人的信息。' },
    { text: '乙方说明：家里人知道并同意把电话留给甲方。' },
    { text: '本人已取得全部关系人的同意，并愿就关系人提出的任何主张承担责任。' },
    { text: '您保证已取得紧急联系人的同意，由其接受我们的联系。', quote: '保证已取得紧急联系人的同意', severity: 'caution' },
    { text: '提交联系人信息前，您须征得该联系人的明示同意。', quote: '须征得该联系人的明示同意', severity: 'caution' },
    { text: '借款人确认联系人已同意向平台提供其姓名和电话。', quote: '联系人已同意', severity: 'caution' },
    { text: '提供他人信息前，请确保已征得该自然人的同意。' },
    { text: '如您提交配偶、联系人的个人信息，即表示您已获得其明确许可。' },
    { text: '借款人应保证所留联系人知晓其被列为联系人。' },
    { text: '请在填写前征求联系人的意见。' },
    { text: '您承诺已将本条内容告知所填联系人。' },
  ],
  nonMatching: [
    { text: '我们会取得联系人的同意后再与其沟通。', because: 'the lender asks' },
    { text: '未征得联系人同意的，我们不会拨打其电话。', because: 'the lender asks' },
    { text: '未成年人应在取得监护人同意后使用本服务。', because: 'a guardian, no contact person' },
    { text: '我们会征得您的同意后再共享您的信息。', because: 'consent of the reader' },
    { text: '出于维护他人的重大合法权益但又很难得到本人同意的。', because: 'an exception of the law' },
  ],
  inapplicable: ['您可以手动填写联系人。'],
  knownGaps: [],
};
