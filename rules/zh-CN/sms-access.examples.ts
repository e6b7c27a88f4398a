import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'sms-access',
  matching: [
    { text: '我们会读取您的短信内容，用于分析收支情况。', quote: '读取您的短信内容', severity: 'beyond' },
    { text: '为评估信用，需获取您手机短信中的银行动账通知。', quote: '获取您手机短信' },
    { text: '申请权限：READ_SMS，读取短信。' },
    { text: '为方便您登录，应用将读取短信验证码并自动填写。', quote: '读取短信', severity: 'caution' },
    { text: '所需权限\nandroid.permission.READ_SMS', quote: 'READ_SMS', severity: 'beyond' },
    { text: '第三方SDK：通讯安全SDK，收集个人信息类型：短信、通讯录、通话状态' },
    { text: '借款审核需收集您的通讯录信息、通话记录、短信内容、位置信息。' },
    { text: '我们会读取您收到的银行动账短信以核实收入。', quote: '读取您收到的银行动账短信' },
    { text: '甲方同意丙方收集其短信、彩信内容用于信用建模。' },
    { text: '为方便登录，应用会自动识别短信中的验证码并填入。' },
  ],
  nonMatching: [
    { text: '请您保管好手机短信验证码，不要告知他人。', because: 'kept by the reader' },
    { text: '注册时请输入我们发送的短信验证码。', because: 'typed by the reader' },
    { text: '我们将向您发送短信验证码，请您手动输入。', because: 'a code the user types' },
    { text: '本软件不会读取您的短信内容。', because: 'denied' },
    { text: '还款前三日，我们会通过短信提醒您。', because: 'messages sent to the borrower' },
    { text: '本应用不申请 READ_SMS 权限。', because: 'the permission is not asked for' },
    { text: '唯一设备标识符可用于同步服务（如电子邮件收件箱）和记录您的偏好。', because: 'the inbox of e-mail' },
    { text: '我们可能以短信、电话、站内信形式通知您还款。', because: 'messages to the borrower' },
    { text: '我们会记录您的设备型号，并通过电子邮件、短信或其他方式向您发送账单。', because: 'a way of telling' },
    { text: '为保障资金安全，请勿向他人透露短信验证码。', because: 'the reader is warned' },
  ],
  inapplicable: ['利息按日计算，按月结算。'],
  knownGaps: [],
};
