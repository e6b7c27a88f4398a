import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'user-right',
  matching: [
    { text: '您可以随时撤回对我们的授权。', quote: '您可以随时撤回对', severity: 'meets' },
    { text: '如您不想接收营销短信，可以随时回复 T 退订。', quote: '退订', severity: 'meets' },
    { text: '您有权注销账户并要求删除您的个人信息。', quote: '您有权注销账户', severity: 'meets' },
    { text: '拒绝提供位置信息不影响您使用借款服务，仅附近网点功能无法使用。', quote: '拒绝提供位置信息不影响', severity: 'meets' },
    { text: '您可在手机设置中关闭定位权限。', quote: '关闭定位', severity: 'meets' },
    { text: '如您拒绝授权相册，头像设置等功能无法使用。', quote: '拒绝授权相册，头像设置等功能无法使用', severity: 'meets' },
    { text: '您可以随时撤回您的授权，撤回不影响此前基于授权进行的处理。' },
    { text: '如您想取消自动扣款授权，请联系客服。' },
    { text: '不想授权位置也没关系，您可以手动选择城市。' },
    { text: '若您决定不再使用，可申请销户。' },
    { text: '本条为可选授权，未勾选不影响授信。' },
    { text: '☐ 我愿意接收营销短信（可不勾选）' },
    { text: '撤回同意：进入“我的-隐私设置”，关闭对应开关即可。' },
    { text: '删除请求提交后，我们将在十五个工作日内处理。' },
    { text: '如您不授权麦克风，将无法使用相关功能。' },
  ],
  nonMatching: [
    { text: '如您拒绝提供上述信息，将无法使用我们的借款服务。', because: 'refusal costs the loan' },
    { text: '平台有权注销您的账户并删除相关信息。', because: 'a right of the lender' },
    { text: '您可以查阅、更正您的个人资料。', because: 'access and correction alone' },
    { text: '您的借款申请可能被拒绝。', because: 'the lender refuses' },
    { text: '您享有知情权、自主选择权、公平交易权等权利。', because: 'rights of consumers' },
    { text: '本人放弃撤回本授权的权利。', because: 'a waiver' },
    { text: '若您不同意本政策，请立即停止使用本软件。', because: 'refusal costs everything' },
    { text: '您可以且应立即停止接受会员服务。', because: 'leaving is no right' },
  ],
  inapplicable: ['本协议一式两份，具有同等效力。'],
  knownGaps: [],
};
