import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'irrevocable-authorization',
  matching: [
    { text: '授权期限：长期' },
    { text: '本页授权两年内有效，期间不支持撤销。' },
    { text: '借款人在此不可撤销地授权贷款人采集、使用其个人信息。', quote: '不可撤销地授权', severity: 'beyond' },
    { text: '本人同意并不可撤销地授权青杉分期查询本人信用报告。', quote: '不可撤销地授权', severity: 'beyond' },
    { text: '乙方（借款人）不可撤销地授权平台于每月还款日从其账户中划扣应还款项。', quote: '不可撤销地授权', severity: 'caution' },
    { text: '本授权书一经签署即不可撤回，有效期至全部债务结清。', quote: '本授权书一经签署即不可撤回', severity: 'beyond' },
    { text: '用户同意平台将其资料永久用于信用评估。', quote: '永久', severity: 'beyond' },
    { text: '本授权书一经签署不得变更或撤回。' },
    { text: '本授权长期有效，不因您卸载本应用或注销账户而终止。' },
    { text: '授权人承诺：未经被授权人书面同意，不撤销本授权。' },
    { text: '上述代扣授权在借款全部清偿前，乙方无权取消。', severity: 'caution' },
    { text: '即使您注销账户，我们仍可继续使用您已授权的信息。', severity: 'beyond' },
    { text: '该同意在合同终止后继续有效。' },
  ],
  nonMatching: [
    { text: '您授予平台在全球范围内永久使用所发作品的许可。', because: 'what the reader wrote, no data' },
    { text: '出借人不可撤销地授权平台代其发放借款。', because: 'the lender authorises' },
    { text: '您提交的借款申请视为向出借人发出的不可撤销的要约。', because: 'an offer' },
    { text: '还款指令一经发出不可撤回。', because: 'an instruction' },
    { text: '您可以随时撤销本授权。', because: 'it can be withdrawn' },
    { text: '出借人委托平台催收的授权由出借人作出，可随时撤销。', because: 'may be taken back' },
    { text: '您撤回同意的决定，不会影响此前基于您的同意而开展的处理。', because: 'what the law says of withdrawal' },
    { text: '您撤回授权后，我们无法继续提供该授权所对应的功能。', because: 'one feature stops' },
  ],
  inapplicable: ['本协议适用中华人民共和国法律。'],
  knownGaps: [],
};
