import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'forced-consent',
  matching: [
    { text: '上述任一开关关闭超过一天的，我们可暂停放款。' },
    { text: '任何一项权限未开启，额度将变为0元。' },
    { text: '不开启位置权限的，本产品恕不提供。', quote: '不开启位置权限的，本产品恕不提供' },
    {
      text: '您不同意上述授权的，我们将无法为您提供借款服务。',
      quote: '不同意上述授权的，我们将无法为您提供借款服务',
      severity: 'caution',
    },
    { text: '如您拒绝提供通讯录，将无法使用本平台的贷款服务。', quote: '拒绝提供通讯录，将无法使用本平台的贷款', severity: 'beyond' },
    { text: '若不同意本协议，请立即停止使用本产品。', quote: '不同意本协议，请立即停止使用' },
    { text: '您可以拒绝，但将无法获得借款。', quote: '拒绝，但将无法获得借款' },
    { text: '您必须授权我们读取位置，否则不能申请贷款。', quote: '授权我们读取位置，否则不能申请贷款' },
    { text: '您不授权，我们就没法给您出额度。' },
    { text: '首次安装时须授权下列权限，拒绝任意一项将无法使用。' },
    { text: '本人知悉，拒绝签署本授权书将导致贵公司终止审批流程。' },
    { text: '您有权不提供联系人，但这将导致审核不通过。' },
    { text: '如用户对本协议有任何异议，应立即停止注册。' },
    { text: '缺少以上任意一项资料，系统自动拒单。' },
    { text: '您关闭上述任何一项权限的，我们有权宣布借款立即到期。' },
    { text: '不开通通讯录权限将导致审批不通过。' },
    { text: '除非您同意本协议，否则您不能使用本平台的任何服务。' },
  ],
  nonMatching: [
    { text: '您拒绝授权位置信息，不影响您使用借款服务。', because: 'refusal costs nothing' },
    { text: '如您拒绝相机权限，将无法使用扫码功能，不影响其他服务。', because: 'only one feature is lost' },
    { text: '我们不会因您拒绝提供非必要信息而拒绝提供服务。', because: 'a promise not to force' },
    { text: '摄像头、相册权限均不会默认开启，只有经过您的明示授权才会在为实现特定功能或服务时使用。', because: 'asked for first' },
    { text: '如果您拒绝支付相关费用，则我们有权不向您提供该等收费服务。', because: 'not paying is no refusal of consent' },
    { text: '如您不同意本授权书，请勿点击确认，您仍可继续浏览产品介绍。', because: 'the service goes on' },
    { text: '借款未结清期间，用户不可自行更换银行卡，请联系客服处理。', because: 'no consent' },
  ],
  inapplicable: ['本合同一式两份。'],
  knownGaps: [],
};
