import type { Framed } from '@/lib/engine/frames';
import type { ItemStatus, Span } from '@/lib/schema/review';
import type { Passage } from '@/lib/text/types';
import { isWholeLine } from './item-lines';
import type { Mention } from './item-mentions';
import type { Named } from './item-named';
import { OURS } from './item-owners';

/** Whose field a clause may be: a line in the head of a contract (手机号码：), or of a form below 第一联系人. Running text has no owner. */
export type Owner = 'borrower' | 'other' | 'contact' | undefined;

/** A party that a line names as its label, and where. */
interface Party {
  who: 'borrower' | 'other';
  at: number;
}

/** A clause of a form or of a contract's head: whose fields it holds, and the party it names. */
export interface Place {
  owner: Owner;
  /** The contact persons of its block may be left out. */
  optional?: boolean;
  party?: Party;
}

/** How far below 第一联系人 or 乙方： its fields stand, in clauses. */
const BLOCK = 8;
/** A head is looked for in this many units of a clause; lines broken by their width are joined. */
const HEAD = 160;
/** A label with what it says in brackets: 乙方（借款人）： */
const LABEL = /([^，。；：（）\d\s]{2,6})(（[^）]{0,12}）)?：/g;
const BORROWER = /(?:授权方|授权人|申请人|借款人|借款方|本人|持卡人|客户|客户姓名|开户名|户名|用户)$/;
const NOT_BORROWER = /被授权/;
/** 收款银行： is a field, no party. */
const NO_PARTY = /^(?:收款|开户|还款|放款|扣款|发卡|绑定)/;
const ROLE = /(?:借款人|授权人|申请人|出借人|贷款人|委托人|平台|居间人)/;
const CONTACT = /(?:联系人|联络人)/;
/** What a form says of a field that may stay empty. */
const OPTIONAL = /(?:选填|可选|可不填|可以不填|非必填|不填也)/;
/** A label that says itself whether it must be filled. */
const MARKED = /（[^）]{0,6}(?:选填|可选|必填|非必填)/;
const SHORT = 24;
const LINE = 60;
const NAME_LINE = 24;
const STARRED = 20;
/** A field nobody has filled in: nothing, or the next label, follows. */
const BLANK = /^(?:号|码|号码|信息)?：(?:$|[^，。；：]{2,8}：)/;

/** The party whose block starts in a clause, the last if several do: 乙方（借款人）：, 授权人：. */
function partyIn({ text, clause, parts }: Framed): Party | undefined {
  const head = text.slice(clause.start, Math.min(clause.end, clause.start + HEAD));
  if (!head.includes('：')) return undefined;
  const labels = [...head.matchAll(LABEL)];
  for (const label of labels.reverse()) {
    const at = clause.start + label.index;
    const name = label[1] ?? '';
    if (NO_PARTY.test(name)) continue;
    const role = ROLE.exec(label[2] ?? '')?.[0];
    if (role) return { who: /借款|授权|申请/.test(role) ? 'borrower' : 'other', at };
    if (BORROWER.test(name) && !NOT_BORROWER.test(name)) return { who: 'borrower', at };
    const actor = parts.actors.find((hit) => hit.start >= at && hit.end <= at + name.length);
    if (actor) return { who: OURS.has(actor.concept) ? 'borrower' : 'other', at };
  }
  return undefined;
}

/** Who owns the fields of each clause, by clause. */
export function placesOf(framed: readonly Framed[], passages: readonly Passage[]): Place[] {
  let last: { who: 'borrower' | 'other'; index: number } | undefined;
  let contactAt = -BLOCK - 1;
  let isOptional = false;
  return framed.map((each, index) => {
    const length = each.clause.end - each.clause.start;
    if (length <= SHORT) {
      const words = each.text.slice(each.clause.start, each.clause.end);
      const within = index - contactAt <= BLOCK;
      if (CONTACT.test(words)) {
        isOptional = OPTIONAL.test(words) || (within && isOptional);
        contactAt = index;
        return { owner: undefined, optional: isOptional };
      }
      if (within && OPTIONAL.test(words)) isOptional = true;
      if (within && isFormText(words, passages[each.clause.passage])) return { owner: 'contact' };
    }
    const party = partyIn(each);
    if (party) last = { who: party.who, index };
    if (!last || index - last.index > BLOCK) return { owner: undefined };
    return { owner: length <= LINE || party ? last.who : undefined, ...(party ? { party } : {}) };
  });
}

const FIELD_OF_CONTACT = /^(?:请(?:输入|选择|填写)|姓名|电话|手机|(?:与(?:您|本人|借款人|申请人)的?)?关系)/;

/** A label, a control, or a line that reads like one. */
function isFormText(words: string, passage: Passage | undefined): boolean {
  if (passage?.kind === 'label' || passage?.kind === 'control') return true;
  return FIELD_OF_CONTACT.test(words);
}

/** Whether a mention is the label of a field: 手机号码：{…}, （姓名：  ，身份证号码：  ）. */
export function isField(mention: Mention, { text, clause }: Framed): boolean {
  if (!/^(?:号|码|号码|信息|姓名|电话|关系)?：/.test(text.slice(mention.end, mention.end + 4))) return false;
  const before = text.slice(clause.start, mention.start);
  return /^[\d.、）)]{0,4}[^，。；：、]{0,8}$/.test(before) || /[（，：}]$/.test(before);
}

/**
 * Where a party line names the borrower, an identity number behind it: 乙方：张三 身份证号：…. Undefined for any other line. `below` are the
 * line's clause and those under it.
 */
export function borrowerNamed(
  place: Place | undefined,
  below: readonly { framed: Framed; mentions: readonly Mention[] }[],
): Span | undefined {
  const { party } = place ?? {};
  const line = below[0]?.framed.clause;
  if (party?.who !== 'borrower' || !line) return undefined;
  const isIdentity = ({ item, start }: Mention) => item === 'id-document' && start >= party.at && start <= party.at + HEAD / 2;
  const hasIdentity = below.some(({ framed, mentions }) => mentions.some((mention) => isIdentity(mention) && isField(mention, framed)));
  return hasIdentity ? { start: party.at, end: Math.min(line.end, party.at + NAME_LINE) } : undefined;
}

/** What a field stands in: its passage and the one below, its place, and the source's text. */
interface Setting {
  passage: Passage | undefined;
  below: Passage | undefined;
  place: Place | undefined;
  text: string;
}

/** The status a form or a contract's head gives; `none` for a field of somebody else, undefined for running text. */
export function fieldStatus(
  mention: Mention,
  { framed: each, line }: Named,
  { passage, below, place, text }: Setting,
): ItemStatus | 'none' | undefined {
  const isContact = mention.item === 'emergency-contact';
  const words = each.text.slice(each.clause.start, Math.min(each.clause.end, each.clause.start + LINE));
  if (place?.owner === 'contact' && !isContact) return 'none';
  if (passage && (passage.kind === 'label' || passage.kind === 'control' || isStarred(passage, text))) {
    const isOptional = OPTIONAL.test(words) || (isContact && place?.optional === true);
    return isOptional && passage.control?.required !== true ? 'optional' : 'required';
  }
  if ((line?.inForm || MARKED.test(words)) && isWholeLine(mention, each.text, each.clause)) {
    const prompt = below && below.end - below.start <= SHORT ? text.slice(below.start, below.end) : '';
    const isOptional = OPTIONAL.test(`${words}${prompt}`);
    return isOptional || (isContact && place?.optional === true) ? 'optional' : 'required';
  }
  const isContactHead = isContact && passage !== undefined && isWholeLine(mention, each.text, each.clause);
  if (isContactHead && below && FIELD_OF_CONTACT.test(text.slice(below.start, below.end))) return place?.optional ? 'optional' : 'required';
  if (!isField(mention, each)) return undefined;
  if (isContact && each.clause.end - each.clause.start <= SHORT) return place?.optional ? 'optional' : 'required';
  if (place?.owner === 'borrower' || place?.owner === 'other') return place.owner === 'borrower' ? 'required' : 'none';
  return BLANK.test(each.text.slice(mention.end, Math.min(each.clause.end, mention.end + 14))) ? 'required' : undefined;
}

/** A short line with a star in front (*单位名称) or behind it is the label of a field, whatever the text was read from. */
function isStarred({ start, end }: Passage, text: string): boolean {
  return end - start <= STARRED && /^[*＊]\p{Script=Han}|\p{Script=Han}\s?[*＊]$/u.test(text.slice(start, end));
}

/** How far above 账号： 开户行： may stand, in clauses. */
const BANK_ABOVE = 3;

/** 账号： below 开户行： is the number of the bank account, named already. */
export function isUnderBank(mention: Mention, index: number, clauses: readonly Named[]): boolean {
  const own = clauses[index];
  if (mention.item !== 'account' || !own || !isField(mention, own.framed)) return false;
  const near = clauses.slice(Math.max(0, index - BANK_ABOVE), index + 1);
  return near.some(({ mentions }) => mentions.some(({ item, start }) => item === 'bank-card' && start < mention.start));
}
