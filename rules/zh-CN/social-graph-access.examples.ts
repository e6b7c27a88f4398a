import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'social-graph-access',
  matching: [
    { text: '绑定微博后，我们可获取您关注的人和粉丝列表。' },
    { text: '您同意我们获取您的微信好友列表，用于社交关系核验。', quote: '获取您的微信好友', severity: 'beyond' },
    { text: '平台可采集您的社交账号、好友关系等信息。', quote: '采集您的社交账号' },
    { text: '我们可能收集您的QQ好友与微博好友信息用于反欺诈。', quote: '收集您的QQ好友' },
    { text: '出借人有权查看借款人的微信聊天记录及好友信息。' },
    { text: '社交信息：微信昵称、好友数、群组' },
    { text: '请填写您的微信号和QQ号（必填）。' },
    { text: '平台将依据您的人脉关系、社交活跃度综合评分。' },
  ],
  nonMatching: [
    { text: '您可以使用微信登录，我们不会获取您的微信好友列表。', because: 'denied' },
    { text: '如需为他人充值，请填写对方的游戏账号。', because: 'an account typed for a purchase' },
    { text: '社交账号是指您在第三方平台注册的账号。', because: 'a definition' },
    { text: '我们的服务可让您与您的社交网络公开分享您的相关信息。', because: 'the reader shares' },
    { text: '您可以将活动页面分享给微信好友。', because: 'the reader shares' },
    { text: '反馈问题时，您可以留下微信号，以便我们回复。', because: 'an address for an answer' },
  ],
  inapplicable: ['出借资金由存管银行划付。'],
  knownGaps: [],
};
