import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'forced-consent',
  matching: [
    {
      text: '您不同意上述授权的，我们将无法为您提供借款服务。',
      quote: '不同意上述授权的，我们将无法为您提供借款服务',
      severity: 'caution',
    },
    { text: '如您拒绝提供通讯录，将无法使用本平台的贷款服务。', quote: '拒绝提供通讯录，将无法使用本平台的贷款', severity: 'beyond' },
    { text: '若不同意本协议，请立即停止使用本产品。', quote: '不同意本协议，请立即停止使用' },
    { text: '您可以拒绝，但将无法获得借款。', quote: '拒绝，但将无法获得借款' },
    { text: '您必须授权我们读取位置，否则不能申请贷款。', quote: '授权我们读取位置，否则不能申请贷款' },
  ],
  nonMatching: [
    { text: '您拒绝授权位置信息，不影响您使用借款服务。', because: 'refusal costs nothing' },
    { text: '如您拒绝相机权限，将无法使用扫码功能，不影响其他服务。', because: 'only one feature is lost' },
    { text: '我们不会因您拒绝提供非必要信息而拒绝提供服务。', because: 'a promise not to force' },
  ],
  inapplicable: ['本合同一式两份。'],
  knownGaps: [],
};
