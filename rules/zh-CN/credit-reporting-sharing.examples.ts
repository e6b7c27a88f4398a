import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'credit-reporting-sharing',
  matching: [
    { text: '结清前的逾期记录将按规定报送。' },
    { text: '您授权我们向征信机构报送您的借款及还款记录。', quote: '向征信机构报送', severity: 'notice' },
    { text: '逾期信息将被上传至金融信用信息基础数据库。', quote: '上传至金融信用信息基础数据库', severity: 'notice' },
    { text: '未按时还款的，逾期记录会计入央行征信，影响您今后贷款。', quote: '计入央行征信', severity: 'notice' },
    { text: '贷款人可将借款人的不良信息提供给百行征信等依法设立的征信机构。', quote: '提供给百行征信' },
    { text: '您授权本公司持续查询并报送您的信用信息。' },
    { text: '您的不良信息将被纳入个人信用档案。' },
    { text: '您的还款表现会体现在央行征信报告中。' },
    { text: '如发生逾期会影响您的信用评级。' },
    { text: '本产品上征信，请按时还款。' },
  ],
  nonMatching: [
    { text: '您授权我们向征信机构查询您的信用报告。', because: 'a pure query' },
    { text: '本授权依据《征信业管理条例》作出。', because: 'naming the law' },
    { text: '我们不会向征信机构报送任何信息。', because: 'a denial' },
    { text: '本人授权贵行查询本人信用报告。', because: 'a query' },
    { text: '为方便您上传征信报告截图，请先下载电子版。', because: 'the reader hands in a report' },
  ],
  inapplicable: ['请保持良好的还款习惯。'],
  knownGaps: [],
};
