import type { Locale } from '@/lib/engine/types';
import type { LetterKind } from '@/lib/evidence/letters';

/** The words letters are made of. What the borrower fills in stands in 【】 or [ ]. */
export interface LetterWords {
  title: (kind: LetterKind, document: string) => string;
  to: (who: string) => string;
  lender: string;
  opening: Record<LetterKind, (document: string) => string>;
  clause: (n: number, title: string, path: string) => string;
  quote: (words: string) => string;
  basis: string;
  cited: (name: string, said: readonly string[], gist: string | undefined) => string;
  noClause: string;
  more: (n: number) => string;
  requests: Record<LetterKind, readonly string[]>;
  evidence: string;
  address: (url: string) => string;
  readAt: (time: string) => string;
  hash: (sha256: string) => string;
  madeWith: (pack: string, asOf: string) => string;
  attach: Record<LetterKind, string>;
  signature: readonly string[];
  complainant: readonly string[];
  against: (who: string) => string;
}

export const letterWords: Record<Locale, LetterWords> = {
  'zh-CN': {
    title: (kind, document) =>
      ({
        question: `关于《${document}》的书面询问`,
        objection: `对《${document}》部分条款的异议`,
        withdrawal: '撤回个人信息处理同意的通知',
        'stop-contact': '请停止联系本人以外的人的通知',
        complaint: `关于《${document}》的投诉`,
      })[kind],
    to: (who) => `致：${who}`,
    lender: '【贷款方名称】',
    opening: {
      question: (document) => `本人【姓名】准备办理贵方的借款，《${document}》写有以下内容，请书面说明。`,
      objection: (document) => `本人【姓名】，在贵方登记的手机号是【手机号】。本人不同意《${document}》的以下条款。`,
      withdrawal: (document) =>
        `本人【姓名】，在贵方登记的手机号是【手机号】。本人此前按《${document}》作出的同意，自贵方收到本通知之日起，就以下内容全部撤回。`,
      'stop-contact': () =>
        '本人【姓名】，在贵方登记的手机号是【手机号】。贵方或者受贵方委托的人联系了本人以外的人：【被联系的人】，【日期和时间】，来电或者来信号码【号码】，内容是【原话】。',
      complaint: (document) =>
        `本人于【日期】通过【App 或网址】办理借款，《${document}》写有以下内容。已于【日期】向对方投诉，对方答复：【答复或没有答复】。`,
    },
    clause: (n, title, path) => `${n}. ${title}${path ? `（${path}）` : ''}`,
    quote: (words) => `原文：“${words}”`,
    basis: '依据：',
    cited: (name, said, gist) => `${name}${said.length > 0 ? `（${said.join('；')}）` : ''}${gist ? `：${gist}` : ''}`,
    noClause: '【写上条款的原文和条号】',
    more: (n) => `另有 ${n} 处同类条款，见所附的审阅报告。`,
    requests: {
      question: [
        '这是办理借款所必需的吗？依据的是哪一条规定？',
        '本人不同意这一项，能否照常办理？如不能，请说明理由。',
        '信息交给谁、用来做什么、保存多久？',
      ],
      objection: ['请删去或者修改上述条款，并书面答复。', '在此之前，请不要按上述条款处理本人和他人的个人信息。'],
      withdrawal: [
        '请停止上述处理，并通知受托方和接收方一并停止。',
        '请删除已经收集、又不是履行借款合同所必需的个人信息。',
        '请在【 】日内书面告知处理结果。',
      ],
      'stop-contact': [
        '请立即停止就本人的借款联系本人以外的任何人，不要向他人透露本人的借款情况。',
        '请把这一要求转告受贵方委托的机构和个人。',
        '与还款有关的事，请直接联系本人：【电话】。',
      ],
      complaint: ['请调查上述情况，并告知处理结果。', '请要求对方停止按上述条款处理个人信息、停止联系无关的人。'],
    },
    evidence: '证据',
    address: (url) => `网址：${url}`,
    readAt: (time) => `读取时间：${time}`,
    hash: (sha256) => `原文 SHA-256：${sha256}`,
    madeWith: (pack, asOf) => `比对所用：规则包 ${pack}，规范截至 ${asOf}`,
    attach: {
      question: '附：【页面截图】',
      objection: '附：审阅报告、【页面截图】',
      withdrawal: '附：审阅报告、【页面截图】',
      'stop-contact': '附：【通话记录、短信截图、录音】',
      complaint: '附：审阅报告、【页面截图】、【通话记录、短信截图】、【与对方的往来】',
    },
    signature: ['【姓名】', '【日期】'],
    complainant: ['投诉人：【姓名】，身份证件号码【号码】，电话【电话】'],
    against: (who) => `被投诉方：${who}`,
  },
  en: {
    title: (kind, document) =>
      ({
        question: `Question about "${document}"`,
        objection: `Objection to clauses of "${document}"`,
        withdrawal: 'Notice: consent withdrawn',
        'stop-contact': 'Notice: stop contacting others',
        complaint: `Complaint about "${document}"`,
      })[kind],
    to: (who) => `To: ${who}`,
    lender: '[name of the lender]',
    opening: {
      question: (document) => `I, [name], am about to borrow from you. "${document}" contains the following; please explain it in writing.`,
      objection: (document) =>
        `I, [name], registered with you by the number [phone], do not agree to the following clauses of "${document}".`,
      withdrawal: (document) =>
        `I, [name], registered with you by the number [phone], withdraw the consent I gave under "${document}" as to the following, from the day you receive this notice.`,
      'stop-contact': () =>
        'I, [name], am registered with you by the number [phone]. You, or somebody acting for you, contacted a person other than me: [who], on [day and time], from [number], saying: [their words].',
      complaint: (document) =>
        `On [day] I applied for a loan through [app or address]; "${document}" contains the following. I complained to the lender on [day]; its answer: [answer, or none].`,
    },
    clause: (n, title, path) => `${n}. ${title}${path ? ` (${path})` : ''}`,
    quote: (words) => `In its words: "${words}"`,
    basis: 'Based on: ',
    cited: (name, said, gist) => `${name}${said.length > 0 ? ` (${said.join('; ')})` : ''}${gist ? `: ${gist}` : ''}`,
    noClause: '[the words of the clause and its number]',
    more: (n) => `${n} more clauses of these kinds are in the review report attached.`,
    requests: {
      question: [
        'Does the loan need this? Under which rule?',
        'Can the loan go on if I do not agree to it? If not, please give the reason.',
        'Who gets the data, for what, and for how long is it kept?',
      ],
      objection: [
        'Please strike or change these clauses, and answer in writing.',
        'Until then, please process no data of mine or of others under them.',
      ],
      withdrawal: [
        'Please stop this processing, and have those who act for you and those who received the data stop as well.',
        'Please delete data collected that the loan contract does not need.',
        'Please tell me in writing within [ ] days what was done.',
      ],
      'stop-contact': [
        'Please stop at once contacting anybody but me about my loan, and tell nobody else of it.',
        'Please pass this on to every firm and person acting for you.',
        'About repayment, please contact me directly: [phone].',
      ],
      complaint: [
        'Please look into this and tell me what comes of it.',
        'Please have the lender stop processing data under these clauses, and stop contacting people who have nothing to do with the loan.',
      ],
    },
    evidence: 'Evidence',
    address: (url) => `Address: ${url}`,
    readAt: (time) => `Read: ${time}`,
    hash: (sha256) => `SHA-256 of the text: ${sha256}`,
    madeWith: (pack, asOf) => `Compared by: rule pack ${pack}, norms as of ${asOf}`,
    attach: {
      question: 'Attached: [picture of the page]',
      objection: 'Attached: review report, [picture of the page]',
      withdrawal: 'Attached: review report, [picture of the page]',
      'stop-contact': 'Attached: [call records, messages, recordings]',
      complaint: 'Attached: review report, [picture of the page], [call records, messages], [correspondence with the lender]',
    },
    signature: ['[name]', '[date]'],
    complainant: ['Complainant: [name], ID number [number], phone [phone]'],
    against: (who) => `Complaint against: ${who}`,
  },
};
