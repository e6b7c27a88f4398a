import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'predatory-marketing',
  matching: [
    { text: '黑户可贷，无视征信，人人都能下款！', quote: '黑户可贷', severity: 'caution' },
    { text: '凭身份证秒批，最高五万额度，三分钟到账。', quote: '秒批，最高五万额度', severity: 'caution' },
    { text: '百分百下款，不看负债，逾期也能借。', quote: '百分百下款', severity: 'caution' },
    { text: '无需征信，人人可借' },
    { text: '信用不良也能贷' },
    { text: '负债高、征信黑也可借' },
  ],
  nonMatching: [
    { text: '请勿轻信“黑户可贷、无条件下款”等虚假宣传。', because: 'a warning' },
    { text: '金融机构不得以“零门槛、秒到账”等用语诱导借款。', because: 'a prohibition' },
    { text: '本人无条件且不可撤销地同意上述条款。', because: 'a legal phrase' },
    { text: '专家提醒：切勿相信“无视征信、秒下款”的广告。', because: 'a warning' },
    { text: '我们不向在校大学生放款。', because: 'says whom it does not lend to' },
    { text: '秒到信息科技为借款提供技术服务。', because: 'a name' },
  ],
  inapplicable: ['额度以审批结果为准，请理性借款。'],
  knownGaps: [],
};
