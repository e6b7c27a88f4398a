import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'fee-or-penalty',
  matching: [
    { text: '借款人应向平台支付借款金额 3% 的服务费。', quote: '支付借款金额 3% 的服务费', severity: 'notice' },
    { text: '逾期期间，每日按逾期金额的千分之一加收违约金。', quote: '千分之一加收违约金', severity: 'notice' },
    { text: '因催收产生的律师费、差旅费等均由借款人承担。', quote: '律师费、差旅费等均由借款人承担', severity: 'caution' },
    { text: '您还需向我们支付其他费用，以页面公告为准。', quote: '支付其他费用', severity: 'caution' },
    { text: '手续费在放款时从借款本金中先行扣除。', quote: '手续费在放款时从借款本金中', severity: 'beyond' },
    { text: '综合服务费将于发放借款时一次性扣除，余款打入您的账户。', quote: '服务费将于发放借款时', severity: 'beyond' },
    { text: '提前还款的，剩余期数的服务费仍需支付，不予减免。', quote: '提前还款的，剩余期数的服务费仍需支付', severity: 'notice' },
    { text: '罚息 = 逾期本金 × 罚息利率 × 逾期天数。', quote: '罚息 =', severity: 'notice' },
    { text: '借款人应自行承担因其逾期而产生的全部费用。' },
    { text: '贷款人有权从贷款本金中直接抵扣首期利息及担保费。' },
    { text: '车辆GPS安装费、停车费由借款人承担。' },
    { text: '会员费一经支付概不退还' },
  ],
  nonMatching: [
    { text: '借款年利率为 12%，按月付息。', because: 'a plain interest rate' },
    { text: '任何一方违约的，违约方应赔偿守约方的律师费。', because: 'binds both sides' },
    { text: '还款顺序依次为罚息、利息、本金。', because: 'the order of repayment' },
    { text: '本服务不收取任何手续费。', because: 'nobody pays' },
    { text: '因诉讼产生的律师费由出借人承担。', because: 'the lender pays' },
    { text: '若贷款人未按约放款，应按日向借款人支付违约金。', because: 'the lender pays' },
  ],
  inapplicable: ['您可以在首页查看借款进度。'],
  knownGaps: [],
};
