import type { Framed } from '@/lib/engine/frames';
import type { Passage } from '@/lib/text/types';
import type { Mention } from './item-mentions';

/** How far below 第一联系人 or 乙方： its fields stand, in clauses. */
const BLOCK = 8;
const PARTY = /^(?:[（(\d.、一二三四五六七八九十）)\s]{0,4})([^，。；：（]{2,10}?)(?:（[^）]{0,12}）)?：/;
const BORROWER = /^(?:授权方|授权人|申请人|借款人|借款方|本人|持卡人|客户|客户姓名|开户名|户名|用户|被保险人)$/;
const ROLE_IN_BRACKETS = /（[^）]{0,6}(借款人|授权人|申请人|出借人|贷款人|委托人|平台|居间人)[^）]{0,6}）/;
const FIELD = /^(?:[\d.、）)]{0,4})(?:[^，。；：、]{0,8})$/;
const CONTACT_LABEL = /(?:联系人|联络人)/;

/** Whose field a clause is: a line of a contract's head (`手机号码：`), or undefined when it is running text. */
export type Owner = 'borrower' | 'other' | 'contact' | undefined;

/** The party that a line names as its label: 乙方（借款人）：. */
function partyOf({ text, clause, hits }: Framed): 'borrower' | 'other' | undefined {
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + 60));
  const label = PARTY.exec(words);
  if (!label?.[1]) return undefined;
  const role = ROLE_IN_BRACKETS.exec(label[0])?.[1];
  if (role) return /借款人|授权人|申请人/.test(role) ? 'borrower' : 'other';
  if (BORROWER.test(label[1])) return 'borrower';
  const actor = hits.find(
    (hit) => hit.concept.startsWith('actor.') && hit.start - clause.start <= 4 && hit.end - clause.start <= label[0].length,
  );
  if (!actor) return undefined;
  return actor.concept === 'actor.user' ? 'borrower' : 'other';
}

/** Who owns each field of a form or of a contract's head; by clause. A label of a form stands for itself. */
export function ownersOf(framed: readonly Framed[], passages: readonly Passage[]): Owner[] {
  let party: { who: 'borrower' | 'other'; at: number } | undefined;
  let contactAt = -BLOCK;
  return framed.map((each, index) => {
    const words = each.text.slice(each.clause.start, each.clause.end);
    const short = words.length <= 24;
    if (short && CONTACT_LABEL.test(words)) contactAt = index;
    else if (short && index - contactAt <= BLOCK && isFormText(words, passages[each.clause.passage])) return 'contact';
    const named = partyOf(each);
    if (named) party = { who: named, at: index };
    if (!party || index - party.at > BLOCK) return undefined;
    return words.length <= 60 || named ? party.who : undefined;
  });
}

/** A label, a control, or a line that reads like one. */
export function isFormText(words: string, passage: Passage | undefined): boolean {
  if (passage && (passage.kind === 'label' || passage.kind === 'control')) return true;
  return /^(?:请(?:输入|选择|填写)|姓名|电话|手机|关系)/.test(words) && words.length <= 24;
}

/** Whether a mention is the label of a field: 手机号码：{…}, （姓名：  ，身份证号码：  ）. */
export function isField(mention: Mention, { text, clause }: Framed): boolean {
  const after = text.slice(mention.end, mention.end + 4);
  if (!/^(?:号|码|号码|信息)?：/.test(after)) return false;
  const before = text.slice(clause.start, mention.start);
  return FIELD.test(before) || /[（，：}]$/.test(before);
}

/** The borrower's own name on a party line that an identity number follows: 乙方：张三 身份证号：…. */
export function namesBorrower(framed: readonly Framed[], index: number, mentions: readonly (readonly Mention[])[]): boolean {
  const each = framed[index];
  if (!each || partyOf(each) !== 'borrower') return false;
  const until = each.clause.start + 80;
  return [index, index + 1, index + 2].some((i) =>
    (mentions[i] ?? []).some((mention) => mention.item === 'id-document' && mention.start <= until && isField(mention, framed[i] ?? each)),
  );
}
