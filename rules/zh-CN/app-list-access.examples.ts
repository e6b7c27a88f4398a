import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'app-list-access',
  matching: [
    { text: '为防范欺诈，我们会收集您的设备型号和已安装应用列表。', quote: '收集您的设备型号和已安装应用列表', severity: 'caution' },
    { text: '您同意平台读取手机上的软件列表，用以判断多头借贷。', quote: '读取手机上的软件列表' },
    { text: '收集的设备信息包括：IMEI、MAC 地址、应用安装列表。', quote: '应用安装列表' },
    { text: '所需权限\nandroid.permission.QUERY_ALL_PACKAGES', quote: 'QUERY_ALL_PACKAGES', severity: 'caution' },
    { text: '检测设备中已安装的应用程序，判断是否存在多头借贷风险。' },
    { text: 'SDK | 设备指纹SDK | 设备信息、应用列表 | 风险识别' },
    { text: '平台可读取乙方手机中已装的借贷类软件名称及数量。' },
    { text: '甲方同意乙方统计其手机内金融类应用的使用情况。' },
    { text: '我们会识别您手机上是否装有模拟定位软件。' },
  ],
  nonMatching: [
    { text: '我们会根据您在软件安装及使用中授予的权限接收信息。', because: 'installing this software' },
    { text: '我们不读取您的应用列表。', because: 'the clause denies it' },
    { text: '请在应用市场更新本应用的版本。', because: 'the app itself' },
    { text: '乙方可通过本平台软件查询还款计划。', because: 'the platform’s own software' },
    { text: '本应用不申请 QUERY_ALL_PACKAGES 权限。', because: 'the permission is not asked for' },
    { text: '请从应用商店下载最新版本的应用程序。', because: 'the app itself' },
  ],
  inapplicable: ['逾期后借款人应按约定支付罚息。'],
  knownGaps: [],
};
