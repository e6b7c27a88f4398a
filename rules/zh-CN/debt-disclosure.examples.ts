import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'debt-disclosure',
  matching: [
    { text: '您逾期超过三日的，平台有权将您的欠款情况告知您的亲友及单位。', quote: '欠款情况告知您的亲友', severity: 'beyond' },
    { text: '我们可以在网站及媒体上公示您的逾期信息。', quote: '公示您的逾期信息', severity: 'beyond' },
    { text: '乙方同意甲方向其联系人披露违约事实。', quote: '披露违约事实', severity: 'beyond' },
    { text: '出借人有权公开借款人的失信记录。', quote: '公开借款人的失信记录' },
  ],
  nonMatching: [
    { text: '我们不会向任何第三人透露您的欠款情况。', because: 'denied' },
    { text: '催收时不得向联系人透露借款人的债务信息。', because: 'a prohibition' },
    { text: '平台依法公布年度信息披露报告。', because: "the company's own report" },
  ],
  inapplicable: ['借款本金为人民币五千元。'],
  knownGaps: [],
};
