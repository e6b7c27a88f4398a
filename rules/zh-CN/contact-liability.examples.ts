import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'contact-liability',
  matching: [
    { text: '紧急联系人同意在借款人无力还款时代为偿付。', quote: '紧急联系人同意在借款人无力还款时代为偿付' },
    { text: '借款人逾期的，紧急联系人应承担连带还款责任。', quote: '紧急联系人应承担连带还款', severity: 'beyond' },
    { text: '联系人收到催告函即视为借款人收到。', quote: '联系人收到催告函即视为借款人收到', severity: 'beyond' },
    { text: '您填写的联系人自动成为担保人。', quote: '联系人自动成为担保人', severity: 'beyond' },
    { text: '紧急联系人有义务代为偿还您所欠的款项。', quote: '紧急联系人有义务代为偿还', severity: 'beyond' },
    { text: '乙方指定紧急联系人为其收件代理，签收即视为送达。', quote: '紧急联系人为其收件代理', severity: 'beyond' },
    { text: '贷款人向紧急联系人发出的催款通知，对借款人具有同等效力。' },
    { text: '紧急联系人须对借款人的债务提供连带担保。' },
    { text: '家属有义务替借款人清偿债务。' },
    { text: '您预留的联系人同意作为本笔借款的担保人。' },
  ],
  nonMatching: [
    { text: '紧急联系人不承担任何还款责任。', because: 'says that they owe nothing' },
    { text: '保证人应在保证合同上签字，并承担连带责任。', because: 'a guarantor who signs' },
    { text: '请填写两位紧急联系人的姓名和电话。', because: 'only asks for contacts' },
    { text: '借款人的配偶应当签署共同还款承诺书。', because: 'who signs is no contact' },
  ],
  inapplicable: ['借款人应承担逾期罚息。'],
  knownGaps: [],
};
