import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'third-party-contact',
  matching: [
    { text: '您逾期后，我们有权联系您的亲友、同事。', quote: '联系您的亲友', severity: 'beyond' },
    { text: '如发生失联、逾期等情形，平台可向您提供的紧急联系人发送短信或致电。', quote: '向您提供的紧急联系人', severity: 'beyond' },
    { text: '借款到期未还的，贷款人可致电您的工作单位核实情况并请其转告还款。', quote: '工作单位', severity: 'beyond' },
    { text: '若您未按期还款，我们可能会通知您的家属协助督促。', quote: '通知您的家属' },
    { text: '仅在无法与您取得联系时，我们会拨打您填写的紧急联系人电话，请其转达。', quote: '紧急联系人', severity: 'caution' },
    { text: '催收人员可以向通讯录中的联系人了解您的去向。' },
  ],
  nonMatching: [
    { text: '我们不会联系您的亲友或同事。', because: 'denied' },
    { text: '严禁催收人员向借款人的联系人催收。', because: 'a prohibition on collectors' },
    { text: '我们仅向您本人催收，不得联系与债务无关的第三人。', because: 'the debtor only' },
    { text: '如您更换手机号，请联系客服。', because: 'the borrower contacts the lender' },
  ],
  inapplicable: ['借款用途为日常消费。'],
  knownGaps: [],
};
