import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'third-party-sharing',
  matching: [
    { text: '平台可将您填写的资料提供给附件所列的贷款中介、保险代理人及其加盟商。' },
    { text: '平台有权在合作机构之间共享用户的身份信息与借款记录。' },
    { text: '您同意我们将您的个人信息提供给合作机构及其关联公司。', quote: '将您的个人信息提供给合作机构', severity: 'caution' },
    { text: '平台有权与任何第三方共享借款人的资料，用于数据分析与营销。', quote: '与任何第三方共享' },
    { text: '借款人授权贷款人向其业务合作伙伴披露借款人信息。', quote: '向其业务合作伙伴披露' },
    { text: '我们可能委托第三方公司对您的信息进行加工和评估。', quote: '委托第三方公司对您的信息进行加工' },
    {
      text: '我们仅在以下情形共享您的个人信息：\n1. 经您另行书面指定；\n2. 只有共享您的信息，才能实现产品的核心功能。',
      quote: '只有共享您的信息',
    },
    { text: '甲方同意乙方可将上述授权转授权给其他机构，无需另行征得甲方同意。', quote: '转授权给其他机构，无需另行' },
    { text: '您的资料可能会被传输给广告商、保险公司及其他合作商家。', quote: '传输给广告商' },
    { text: '乙方认可，丙方根据其自身判断决定是否向任何有需要的机构提供乙方资料。' },
    { text: '用户的信息可能被出售给对此感兴趣的机构。' },
    { text: '合作机构有权使用您的个人信息向您推荐产品。', quote: '合作机构有权使用您的个人信息' },
    { text: '您对我们的授权同时及于我们的关联公司和合作方。' },
    { text: '甲方资料可用于与第三方的联合建模。' },
    { text: '我们仅在以下情形向第三方共享您的信息。\n（一）为改善我们的服务。', quote: '为改善我们的服务' },
    { text: '被授权人包括贷款人及其关联公司、合作机构。' },
    { text: '借款申请会同时发送至平台上的全部资金方。' },
  ],
  nonMatching: [
    { text: '未经您同意，我们不会向第三方提供您的个人信息。', because: 'a denial' },
    { text: '我们可能从第三方获取您的信用信息。', because: 'collecting from third parties' },
    { text: '根据司法机关的要求，我们会依法向有关机关披露必要的信息。', because: 'the law requires it' },
    { text: '我们会与合作伙伴共享经匿名化处理的统计信息。', because: 'data that names nobody' },
    { text: '请妥善保管账号，不要将您的信息提供给他人。', because: 'a warning to the reader' },
    { text: '我们将逾期信息提供给第三方催收机构。', because: 'collectors: another rule' },
    { text: '您使用第三方支付时，第三方可能会获取您的账户信息。', because: 'a service of others that the reader calls on' },
    { text: '您授权我们收集以下信息：\n（1）您在关联公司留存的履约信息。', because: 'taken from partners' },
  ],
  inapplicable: ['甲方可将本协议项下的债权转让给第三方。', '借款本金为人民币五千元。'],
  knownGaps: [],
};
