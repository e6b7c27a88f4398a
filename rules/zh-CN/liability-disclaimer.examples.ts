import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'liability-disclaimer',
  matching: [
    { text: '因联系您的亲友引发的家庭矛盾，我们不承担责任。' },
    { text: '您不得因此向催收方提出任何投诉、索赔。' },
    { text: '因该机构保管、使用不当造成您的资料泄露的，平台不承担责任。' },
    { text: '因催收给您或他人造成的影响，平台不承担任何责任。', quote: '不承担任何责任', severity: 'beyond' },
    { text: '对于信息泄露所造成的损失，我们概不负责。', severity: 'beyond' },
    { text: '我们因披露上述信息产生的一切后果由您自行承担。', quote: '后果由您自行承担', severity: 'beyond' },
    { text: '使用您提交的资料进行催收所带来的不利影响，本公司无需承担责任。' },
    { text: '您不得就催收行为向我司提出任何投诉、索赔。' },
    { text: '互联网环境并非绝对安全，您的信息仍可能因黑客攻击泄露，对此您同意不追究我们的责任。' },
    { text: '甲方承诺不因乙方向其单位核实情况而追究乙方责任。' },
    { text: '因授权而产生的任何个人信息风险，均由借款人自担。' },
    { text: '您不得以侵犯隐私、名誉为由向我们主张任何赔偿。' },
    { text: '联系人因此提出的争议由借款人自行解决，与本平台无关。' },
    { text: '因共享信息而产生的纠纷，概由借款人自行处理，与本公司无涉。' },
  ],
  nonMatching: [
    { text: '如因我们的过错导致信息泄露，我们将依法承担相应的法律责任。', because: 'the lender takes responsibility' },
    { text: '因您保管密码不善造成的损失由您自行承担。', because: "the borrower's own fault" },
    { text: '因地震、洪水等不可抗力导致服务中断的，双方互不承担责任。', because: 'force majeure, no data' },
    { text: '用户对所传播的信息的真实性、合法性负责，相关法律责任由用户自行承担。', because: 'content' },
    { text: '我们致力于尽量降低您的信息被泄露、非授权访问和更改的风险。', because: 'a protection' },
    { text: '不得将账号出借他人，否则由此造成的损失由用户承担。', because: 'the fault of the reader' },
    { text: '出借人与借款人之间的争议由双方自行解决。', because: 'no data, no collection' },
  ],
  inapplicable: ['借款合同自签字之日起生效。'],
  knownGaps: [],
};
