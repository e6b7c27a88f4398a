import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'location-access',
  matching: [
    { text: '白桦借款会获取您的位置信息，用于评估借款风险。', quote: '获取您的位置信息', severity: 'caution' },
    { text: '您同意我们持续采集您的行踪轨迹并上传至服务器。', quote: '采集您的行踪轨迹', severity: 'caution' },
    { text: '申请借款时须开启定位权限，以便核实您的所在城市。', quote: '开启定位权限' },
    { text: '本应用需要申请以下权限：相机、位置、存储、电话。', quote: '位置' },
    { text: '当您使用附近网点查询功能时，我们会收集您的位置信息。', quote: '收集您的位置信息', severity: 'notice' },
    { text: '我们将收集以下信息：\n1. 手机号码；\n2. GPS 定位信息。', quote: 'GPS 定位信息' },
    { text: '所需权限\nandroid.permission.ACCESS_FINE_LOCATION', quote: 'ACCESS_FINE_LOCATION', severity: 'caution' },
    { text: '授信期间我们会不定期获取您的位置、软件列表等数据。' },
    { text: '我们需要您开启以下权限：\n1. 通讯录\n2. 位置\n3. 相机' },
    { text: '您需授权定位信息方可继续。' },
    { text: '贷款人可对借款人手机进行实时定位。', quote: '进行实时定位' },
    { text: '我们会通过基站、Wi-Fi 判断您所在的地区。' },
    { text: '权限清单\n位置\n核实申请城市\n否', quote: '核实申请城市' },
    { text: '定位权限：用于核实申请城市和反欺诈' },
  ],
  nonMatching: [
    { text: '我们不会收集您的位置信息。', because: 'the clause denies it' },
    { text: '您可以在手机设置中关闭定位权限。', because: 'a right to switch it off' },
    { text: '如出现故障，我们会快速定位问题并及时修复。', because: 'finding a fault' },
    { text: '本应用不申请 ACCESS_FINE_LOCATION 权限。', because: 'the permission is not asked for' },
    { text: '您可通过“设置—隐私—权限管理”撤回对位置、相机、通讯录的授权。', because: 'withdrawal' },
    { text: '我们不会在您未使用本服务时在后台收集您的位置。', because: 'denied' },
  ],
  inapplicable: ['乙方应于每月十日前归还当期本息。'],
  knownGaps: [],
};
