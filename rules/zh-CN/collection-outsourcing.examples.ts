import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'collection-outsourcing',
  matching: [
    { text: '您逾期的，我们有权委托第三方机构进行催收。', quote: '委托第三方机构进行催收', severity: 'beyond' },
    { text: '贷款人可将催收工作外包给专业催收公司。', quote: '催收工作外包给专业催收公司' },
    { text: '为催收之目的，我们会将您的个人信息提供给合作的催收机构。', quote: '个人信息提供给合作的催收机构' },
    { text: '平台可自行或者聘请其他公司代为催收。' },
    { text: '逾期超过30天会交给专业的第三方公司跟进。' },
    { text: '逾期账户将被委外处理。' },
    { text: '贷款到期未清偿的，贷款人可聘请外部律师、调查公司协助追收。' },
    { text: '贷款人可将借款人的信息提供给为其提供服务的第三方，包括但不限于律师事务所、催收机构、评估机构。' },
    { text: '贷后管理工作由平台合作的第三方机构负责。' },
  ],
  nonMatching: [
    { text: '我们不会委托任何第三方催收。', because: 'denied' },
    { text: '平台受出借人委托进行催收。', because: 'the platform collects for the lender' },
    { text: '我们委托专业机构进行系统维护。', because: 'another job is handed out' },
    { text: '由此造成您任何损失的，您应向第三方追偿。', because: 'the reader claims' },
    { text: '我行已停止与多家第三方催收机构的合作。', because: 'it has stopped' },
    { text: '我们会对合作的催收机构进行培训和考核。', because: 'supervised' },
    { text: '我们委托快递公司与您联系。', because: 'no collection' },
  ],
  inapplicable: ['还款方式为等额本息。'],
  knownGaps: [],
};
