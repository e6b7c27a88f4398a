import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'contact-book-access',
  matching: [
    { text: '您同意我们读取并保存您手机中的全部联系人。', quote: '读取并保存您手机中的全部联系人', severity: 'beyond' },
    { text: '为核实借款意愿，白桦借款将获取您的通讯录及设备信息。', quote: '获取您的通讯录' },
    { text: '您授权平台收集以下信息：\n（1）姓名、身份证号；\n（2）手机通讯录；\n（3）紧急情况下的联系方式。', quote: '手机通讯录' },
    { text: '申请额度时需开启通讯录权限，用于风险评估。', quote: '开启通讯录权限' },
    { text: '本应用会将您设备里的通信录上传至服务器进行比对。', quote: '通信录上传' },
    { text: '权限说明：READ_CONTACTS，允许应用读取您的联系人。' },
    { text: '授权范围包括但不限于通 讯 录、短信记录的采集。', quote: '通 讯 录' },
    { text: '您的通讯录将被我们用于信用评估，我们会定期同步更新。' },
    { text: '不得不向您说明，放款前必须读取您的电话簿。', quote: '读取您的电话簿' },
    { text: '當您使用本平台借款服務時，我們會收集您的通訊錄。', quote: '收集您的通訊錄' },
    { text: '当您选择添加好友功能时，我们会读取您的通讯录以便匹配好友。', quote: '读取您的通讯录', severity: 'caution' },
    { text: '所需权限\nandroid.permission.READ_CONTACTS', quote: 'READ_CONTACTS', severity: 'beyond' },
  ],
  nonMatching: [
    { text: '本应用不读取、不上传您的通讯录。', because: 'the clause denies it' },
    { text: '未经您同意，我们不会访问您的通讯录。', because: 'a conditional denial is no grant' },
    { text: '您可随时在系统设置中关闭通讯录权限。', because: 'a right to switch it off' },
    { text: '我们仅记录您从通讯录中点选的那一位收款人的号码。', because: 'single entries the user picks' },
    { text: '我们不会收集下列信息：\n1. 通讯录；\n2. 通话记录。', because: 'the lead-in denies the list' },
    { text: '本应用不申请 READ_CONTACTS 权限。', because: 'the permission is not asked for' },
  ],
  inapplicable: ['甲方发放借款至乙方账户。', '借款期限为十二个月，按月付息。'],
  knownGaps: [],
};
