import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'deemed-consent',
  matching: [
    { text: '您的资料可提供给新增机构，届时不再逐一征求您的同意。' },
    { text: '您使用本服务即视为您已阅读并同意本协议的全部内容。', quote: '使用本服务即视为您已阅读并同意', severity: 'caution' },
    { text: '一经点击“借款”按钮，即表示您同意授权我们查询征信。', quote: '点击“借款”按钮，即表示您同意' },
    { text: '如您在七日内未提出异议，则视为接受上述变更。', quote: '未提出异议，则视为接受' },
    { text: '协议更新后您继续登录的，即意味着您认可更新后的条款。', quote: '继续登录的，即意味着您认可' },
    { text: '本人同意一次授权长期适用于今后所有借款，合作方无需再逐次取得授权使用本人信息。', quote: '一次授权' },
    { text: '您注册、登录、使用本平台服务的行为，将被视作对本协议的认可。' },
    { text: '一次勾选代表同意上述全部协议' },
    { text: '我同意授权贵公司在合同空白处补填相关内容。' },
    { text: '甲方刷脸成功，即代表签署了全部授权文件。' },
    { text: '后续每笔借款不再单独征求您的同意。' },
    { text: '未在三日内提出异议的，默认接受。' },
  ],
  nonMatching: [
    { text: '通知自短信发出之时视为送达。', because: 'deemed served, not consent' },
    { text: '借款人未按期还款的，视为违约。', because: 'deemed late' },
    { text: '您打开相机权限，不代表您同意我们收集其他信息。', because: 'says the opposite' },
    { text: '如您提交联系人的个人信息，即表示您已获得其明确许可。', because: 'a warranty' },
    { text: '银行依据扣款指令划款的行为视为授权人本人的行为。', because: 'whose act it is' },
  ],
  inapplicable: ['请妥善保管您的银行卡及密码。'],
  knownGaps: [],
};
