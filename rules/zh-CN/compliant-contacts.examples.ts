import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'compliant-contacts',
  matching: [
    { text: '我们不会读取、上传您的通讯录。', quote: '不会读取、上传您的通讯录', severity: 'meets' },
    { text: '联系人由您手动填写，最多两位，可以不填。', quote: '联系人由您手动填写', severity: 'meets' },
    { text: '我们仅获取您从通讯录中点选的联系人号码。', quote: '获取您从通讯录中点选的联系人', severity: 'meets' },
    { text: '本应用承诺：不采集通讯录、不采集通话记录。', quote: '不采集通讯录', severity: 'meets' },
  ],
  nonMatching: [
    { text: '我们会读取您的通讯录。', because: 'the opposite' },
    { text: '您可以拒绝授权通讯录权限。', because: 'a right, not a promise' },
    { text: '由于您没有授权读取联系人，无法继续申请。', because: 'asks for the permission' },
  ],
  inapplicable: ['合同争议由借款人所在地法院管辖。'],
  knownGaps: [],
};
