import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'liability-disclaimer',
  matching: [
    { text: '因催收给您或他人造成的影响，平台不承担任何责任。', quote: '不承担任何责任', severity: 'beyond' },
    { text: '对于信息泄露所造成的损失，我们概不负责。', severity: 'beyond' },
    { text: '我们因披露上述信息产生的一切后果由您自行承担。', quote: '后果由您自行承担', severity: 'beyond' },
    { text: '使用您提交的资料进行催收所带来的不利影响，本公司无需承担责任。' },
  ],
  nonMatching: [
    { text: '如因我们的过错导致信息泄露，我们将依法承担相应的法律责任。', because: 'the lender takes responsibility' },
    { text: '因您保管密码不善造成的损失由您自行承担。', because: "the borrower's own fault" },
    { text: '因地震、洪水等不可抗力导致服务中断的，双方互不承担责任。', because: 'force majeure, no data' },
  ],
  inapplicable: ['借款合同自签字之日起生效。'],
  knownGaps: [],
};
