import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'call-log-access',
  matching: [
    { text: '您授权我们向运营商查询并获取近六个月的通话详单。', quote: '获取近六个月的通话详单', severity: 'beyond' },
    { text: '平台有权采集您的通话记录，用于判断联系频率。', quote: '采集您的通话记录' },
    { text: '我们将收集：设备型号、安装列表、通话记录、位置信息。', quote: '通话记录' },
    { text: '需要您授权读取手机中的通话明细，以完成额度评估。', quote: '读取手机中的通话明细' },
    { text: '所需权限\nandroid.permission.READ_CALL_LOG', quote: 'READ_CALL_LOG', severity: 'beyond' },
    { text: '运营商信息：入网时长、套餐、通话详单、短信详单' },
    { text: '借款人的通话详单由合作数据公司自运营商处调取。' },
    { text: '请您授权运营商将您的通话账单发送给我们。' },
    { text: '我们会分析您与常用号码之间的通话频次，用以评估您的稳定性。' },
    { text: '授权读取最近180天的来去电信息。' },
  ],
  nonMatching: [
    { text: '通话记录：未申请', because: 'named as not asked for; 记录 is part of its name, no verb' },
    { text: '我们不会读取您的通话记录。', because: 'denied' },
    { text: '您拨打客服热线时，我们会保存与您的通话记录以提升服务。', because: 'records of calls with customer service' },
    { text: '您可以拒绝提供通话记录，不影响借款。', because: 'a right to refuse' },
    { text: '本应用不申请 READ_CALL_LOG 权限。', because: 'the permission is not asked for' },
    { text: '当您联系客服时，我们会记录您的通话录音、通信记录，以便为您解决问题。', because: 'talks with customer service' },
    { text: '个人敏感信息包括身份证件号码、银行账号、通信记录和内容、行踪轨迹等。', because: 'a definition' },
  ],
  inapplicable: ['每期还款日为当月十五日。'],
  knownGaps: [],
};
