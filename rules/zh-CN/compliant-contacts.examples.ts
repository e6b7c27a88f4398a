import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'compliant-contacts',
  matching: [
    { text: '我们仅在您主动从系统通讯录中选取某个联系人时读取该条记录。' },
    { text: '我们不会读取、上传您的通讯录。', quote: '不会读取、上传您的通讯录', severity: 'meets' },
    { text: '联系人由您手动填写，最多两位，可以不填。', quote: '联系人由您手动填写', severity: 'meets' },
    { text: '我们仅获取您从通讯录中点选的联系人号码。', quote: '获取您从通讯录中点选的联系人', severity: 'meets' },
    { text: '本应用承诺：不采集通讯录、不采集通话记录。', quote: '不采集通讯录', severity: 'meets' },
    { text: '本产品无需您授权通讯录。' },
    { text: '自2023年6月版本起，本APP已下线通讯录读取功能。' },
    { text: 'App仅读取您选择的联系人，不读取其他联系人。' },
  ],
  nonMatching: [
    { text: '我们会读取您的通讯录。', because: 'the opposite' },
    { text: '您可以拒绝授权通讯录权限。', because: 'a right, not a promise' },
    { text: '由于您没有授权读取联系人，无法继续申请。', because: 'asks for the permission' },
    { text: '我们不会主动读取您的通讯录，但在您申请额度时会读取。', because: 'not by itself' },
    { text: '网络小额贷款公司不得以不正当方式收集借款人通讯录。', because: 'a manner is forbidden, not the act' },
    { text: '我们会对您的通讯录进行不可逆加密处理。', because: 'encrypted, still taken' },
    { text: '不开通通讯录权限将导致审批不通过。', because: 'a threat, not a denial' },
    { text: '通过联系人认证，一键导入，告别手动输入。', because: 'typing is what it spares' },
  ],
  inapplicable: ['合同争议由借款人所在地法院管辖。'],
  knownGaps: [],
};
