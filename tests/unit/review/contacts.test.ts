import { describe, expect, it } from 'vitest';
import { reviewSource } from '@/lib/review/review';
import type { ContactsLine } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

const lineOf = (text: string) =>
  reviewSource({ kind: 'pasted', text, passages: readText(text), unread: [] }, pack, { asOf: '2026-11-01' }).verdict.contactsLine;

/** Each row: what the document says of contact persons, and the line it gives. */
const ROWS: readonly [string, ContactsLine, string][] = [
  ['two by duty', 'mandatory', '借款合同\n借款人须提供两名紧急联系人的姓名和电话，未提供的不予受理。'],
  ['two handed in with the application', 'mandatory', '借款合同\n借款人的亲属、同事等两位联络人信息须在申请时一并提交。'],
  ['an order to name kin, counted apart', 'mandatory', '借款合同\n请留下您一位亲属和一位同事的联系方式，以备无法联系到您时使用。'],
  ['kin beyond two', 'more-than-two', '借款合同\n甲方须提供两位亲属和一位同事的联系方式。'],
  ['a number left open', 'more-than-two', '借款合同\n甲方应预留紧急联系人，乙方有权随时要求甲方增加联系人。'],
  ['no number', 'not-stated', '借款合同\n借款人应如实填写紧急联系人信息。'],
  ['fields of a form', 'mandatory', '借款申请页\n第一联系人 必填\n姓名 请输入\n手机号 请输入\n第二联系人 必填\n姓名 请输入'],
  ['an optional field filled by hand', 'by-hand-optional', '个人贷款申请表\n紧急联系人（选填，最多2人，请手动填写）\n姓名：\n电话：'],
  [
    'asked for, whatever is denied beside it',
    'mandatory',
    '借款常见问题\n需要填写联系人吗？\n需要，请准备2个紧急联系人的电话，我们不会读取您的通讯录。',
  ],
  ['denied', 'denied', '借款隐私政策\n我们不会读取您的通讯录，也不要求您提供紧急联系人。'],
  ['the book taken', 'takes-contact-book', '借款隐私政策\n为评估您的信用，我们会读取并上传您的通讯录。'],
  ['a contact that only a delivery needs', 'not-asked', '借款隐私政策\n当您使用快递功能时，可以修改收货联系人的电话。'],
];

describe('contacts line', () => {
  it.each(ROWS)('%s: %s', (_, line, text) => {
    expect(lineOf(text)).toBe(line);
  });
});
