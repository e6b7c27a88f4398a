import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'unilateral-change',
  matching: [
    { text: '平台有权随时修改本协议的条款。', quote: '有权随时修改本协议', severity: 'caution' },
    { text: '我们保留单方面调整服务费标准的权利。', quote: '单方面调整服务费', severity: 'caution' },
    { text: '修改后的规则一经公布即生效，不再另行通知。', quote: '公布即生效' },
    { text: '本协议未尽事宜，按平台不时发布的各项规则执行。', quote: '未尽事宜，按平台不时发布的各项规则' },
    { text: '丙方对本协议拥有单方修改权，修改内容在网站公示后生效。' },
    { text: '本授权书中的条款贵行有权随时修改，修改后在官网公告。' },
    { text: '收费标准如有调整，以平台最新公布为准。' },
    { text: '服务费由平台视经营情况调整。' },
    { text: '修订内容无需逐一告知，用户应自行关注。' },
  ],
  nonMatching: [
    { text: '对本协议的修改须经双方协商一致并签署书面文件。', because: 'both sides agree' },
    { text: '您的手机号码变更后，请及时更新资料。', because: 'the borrower’s own details' },
    { text: '未经您明确同意，我们不会修改本协议中减损您权利的条款。', because: 'change only with consent' },
    { text: '双方可协商变更还款计划。', because: 'agreed by both' },
    { text: '您可以随时改变您授权我们收集信息的范围。', because: 'the reader changes it' },
  ],
  inapplicable: ['借款期限自放款之日起计算。'],
  knownGaps: [],
};
