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
    { text: '若借款人连续三日无法取得联系，贷款人可向其配偶、父母、单位同事打听借款人下落。' },
    { text: '在您出现还款困难时，我们会通过智能语音触达您及您的关系人。' },
    { text: '除为催收之目的外，我们不会联系您的紧急联系人。' },
    { text: '我们不得不在您失联时联系您的亲友。' },
    { text: '我们会收集您填写的联系人姓名、联系人电话，用于在您失联时与您取得联系。' },
  ],
  nonMatching: [
    { text: '我们不会联系您的亲友或同事。', because: 'denied' },
    { text: '严禁催收人员向借款人的联系人催收。', because: 'a prohibition on collectors' },
    { text: '我们仅向您本人催收，不得联系与债务无关的第三人。', because: 'the debtor only' },
    { text: '如您更换手机号，请联系客服。', because: 'the borrower contacts the lender' },
    { text: '如您发现有人冒充我司人员致电您的亲友催收，请向我们举报。', because: 'a warning of fraud' },
    { text: '请提醒您的家人朋友提高防骗意识。', because: 'the reader is asked' },
    { text: '任何情况下，我们不会向您的联系人催收，也不会透露您的借款。', because: 'denied' },
  ],
  inapplicable: ['借款用途为日常消费。'],
  knownGaps: [],
};
