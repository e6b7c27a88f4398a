import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'emergency-contact-from-contact-book',
  matching: [
    { text: '请从您的通讯录中读取联系人作为紧急联系人。', quote: '通讯录中读取联系人', severity: 'beyond' },
    { text: '系统将读取通讯录并自动生成两位紧急联系人。', quote: '通讯录并自动生成两位紧急联系人' },
    { text: '紧急联系人须通过读取手机通讯录导入。', quote: '紧急联系人须通过读取手机通讯录', severity: 'beyond' },
    { text: '紧急联系人可从通讯录导入，也可以手动填写。', quote: '紧急联系人可从通讯录', severity: 'caution' },
    { text: '系统将根据您的通讯录自动匹配两名直系亲属作为您的紧急联系人。' },
    { text: '紧急联系人须从通讯录中选取，不支持手工录入。' },
    { text: '授权通讯录后，联系人将自动带出，无需手动填写。' },
    { text: '紧急联系人由系统根据您的通讯录及通话频次自动生成，不可修改。' },
  ],
  nonMatching: [
    { text: '我们收集您的通讯录用于匹配联系人和好友推荐。', because: 'friends in an app' },
    { text: '紧急联系人由您手动填写，我们不读取通讯录。', because: 'typed by hand, book not read' },
    { text: '您可点选通讯录中的一位联系人，我们仅获取该号码。', because: 'picked in the picker' },
    { text: '我们不会从通讯录中提取联系人。', because: 'denied' },
    { text: '我们的紧急联系人由您手动填写，不读取通讯录。', because: 'typed by hand' },
  ],
  inapplicable: ['逾期利率上浮百分之五十。'],
  knownGaps: [],
};
