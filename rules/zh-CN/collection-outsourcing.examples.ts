import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'collection-outsourcing',
  matching: [
    { text: '您逾期的，我们有权委托第三方机构进行催收。', quote: '委托第三方机构进行催收', severity: 'beyond' },
    { text: '贷款人可将催收工作外包给专业催收公司。', quote: '催收工作外包给专业催收公司' },
    { text: '为催收之目的，我们会将您的个人信息提供给合作的催收机构。', quote: '个人信息提供给合作的催收机构' },
    { text: '平台可自行或者聘请其他公司代为催收。' },
  ],
  nonMatching: [
    { text: '我们不会委托任何第三方催收。', because: 'denied' },
    { text: '平台受出借人委托进行催收。', because: 'the platform collects for the lender' },
    { text: '我们委托专业机构进行系统维护。', because: 'another job is handed out' },
  ],
  inapplicable: ['还款方式为等额本息。'],
  knownGaps: [],
};
