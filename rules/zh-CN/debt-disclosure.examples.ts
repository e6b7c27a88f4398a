import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'debt-disclosure',
  matching: [
    { text: '您违约的，我们有权在官网专栏中列示您的姓名、证件号码及照片。' },
    { text: '严重逾期的借款人会进入平台“老赖榜”。' },
    { text: '出借人有权将本人的违约信息在互联网上公示。' },
    { text: '您逾期超过三日的，平台有权将您的欠款情况告知您的亲友及单位。', quote: '欠款情况告知您的亲友', severity: 'beyond' },
    { text: '我们可以在网站及媒体上公示您的逾期信息。', quote: '公示您的逾期信息', severity: 'beyond' },
    { text: '乙方同意甲方向其联系人披露违约事实。', quote: '披露违约事实', severity: 'beyond' },
    { text: '出借人有权公开借款人的失信记录。', quote: '公开借款人的失信记录' },
    { text: '借款人同意，一旦逾期，其姓名、身份证号码、照片及欠款金额可被登载于平台黑名单专栏。' },
    { text: '借款人授权贷款人向其关系密切的人说明其负债情况，以促使其还款。' },
    { text: '如乙方拒接电话或关机，甲方可向乙方的亲属、朋友了解乙方情况并告知乙方逾期事实。' },
    { text: '对拒不归还欠款的，在平台上向所有用户披露借款人的违约信息；' },
    { text: '除非您逾期，否则我们不会将您的借款情况告知您的联系人。' },
    { text: '逾期超过7日，我们会把您的欠款情况发到您的微信群和朋友圈。' },
    { text: '请尽快还款，否则您的亲友和单位都会知道您欠钱不还。' },
    { text: '您的联系人会收到载有您欠款金额的通知。' },
  ],
  nonMatching: [
    { text: '联系不上您时，我们会致电紧急联系人，请其转告您回电。', because: 'nothing said of the debt' },
    { text: '为催收之需，出借人可向其委托的催收机构披露借款人的住址与欠款情况。', because: 'told to the collector alone' },
    {
      text: '我们只会致电您的紧急联系人请其代为转告，通话中不提及您的借款情况。',
      because: 'the contact person is told nothing of the debt',
    },
    { text: '我们不会向任何第三人透露您的欠款情况。', because: 'denied' },
    { text: '催收时不得向联系人透露借款人的债务信息。', because: 'a prohibition' },
    { text: '平台依法公布年度信息披露报告。', because: "the company's own report" },
    { text: '贷款人承诺仅将借款人逾期信息披露给催收机构。', because: 'to collectors alone: another rule' },
    { text: '我们采取措施防止个人信息遭到恶意攻击或未经授权的公开披露。', because: 'a protection' },
    { text: '如您失联，我们仅会通过您预留的紧急联系人核实您的联系方式，不会透露您的债务情况。', because: 'nothing is told' },
    { text: '逾期记录将同步至行业黑名单共享系统。', because: 'a database of the trade' },
  ],
  inapplicable: ['借款本金为人民币五千元。'],
  knownGaps: [],
};
