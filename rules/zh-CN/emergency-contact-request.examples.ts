import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'emergency-contact-request',
  matching: [
    { text: '申请借款时，您须填写两位紧急联系人的姓名和电话。', quote: '填写两位紧急联系人', severity: 'caution' },
    { text: '请您提供紧急联系人信息，包括姓名、手机号及与您的关系。', quote: '提供紧急联系人信息', severity: 'caution' },
    { text: '您至少应提供三名亲属联系人。', quote: '提供三名亲属联系人' },
    { text: '*请输入紧急联系人姓名', quote: '紧急联系人' },
    { text: '借款人应在家庭联系人的电话变更后三日内通知我们。', quote: '家庭联系人' },
    { text: '我们将收集您的姓名、手机号、联系人信息、工作单位。', quote: '联系人信息' },
    { text: '必填信息：身份证、银行卡、紧急联系人。', quote: '紧急联系人' },
    { text: '贷款人认为必要时，可随时要求借款人增加紧急联系人。' },
    { text: '为便于贷后联络，申请人应登记两名非同住亲友的姓名、关系、手机号码。' },
    { text: '第二紧急联系人（选填）' },
    { text: '借款人提供的联系人不得少于两名，且至少一名为直系亲属。' },
    { text: '甲方的住所、电话或联系人发生变化的，应于五日内告知乙方。' },
    { text: '申请资料：身份证、银行卡、单位电话、家人电话两个。' },
    { text: '请确保您留的亲友电话畅通，若停机请及时更新。' },
    { text: '请提供两个可以随时联系到您的亲友号码。' },
  ],
  nonMatching: [
    { text: '如有疑问，请与我们的客服联系人联系。', because: 'a contact person of the lender' },
    { text: '紧急联系人是指您指定的、在无法联系到您时协助转达的自然人。', because: 'a definition' },
    { text: '我们不要求您提供紧急联系人。', because: 'denied' },
    { text: '您逾期且无法联络时，我们会致电您预留的紧急联系人。', because: 'contacts given before are reached' },
    { text: '好友列表是建立与管理好友关系所必需的信息。', because: 'no contact person' },
    { text: '我们会收集您的通话记录，用于识别您与联系人的真实关系。', because: 'call records' },
    { text: '逾期三天以上，平台将致电第二联系人。', because: 'reached, not asked for' },
    { text: '填写邀请码时，请先取得对方的同意。', because: 'no contact person' },
  ],
  inapplicable: ['贷款利率为年化百分之十二。'],
  knownGaps: [],
};
