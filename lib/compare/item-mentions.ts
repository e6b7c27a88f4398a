import type { Framed } from '@/lib/engine/frames';
import type { Hit } from '@/lib/engine/types';
import { isItemId } from '@/lib/schema/item-ids';
import type { ItemId, Span } from '@/lib/schema/review';
import { isBorrowers } from './item-owners';
import { type About, IN_PHONE, isItem } from './item-short-words';

/** An information item named in a clause. Spans index the normalised text. */
export interface Mention extends Span {
  item: ItemId;
}

/** More than this in one clause is no language; the bound keeps hostile text linear. */
const MOST = 100;
/** An account that money goes to or comes from is a bank account, unless it is one at the platform. */
const MONEY = /(?:款项|划扣|扣款|代扣|还款|放款|划转|划付|资金|支付至|存入)/;
const PLAIN_ACCOUNT = /^(?:[账帐][户号](?:信息|名|名称)?)$/;
const AT_PLATFORM = /(?:平台|注册|会员|应用|用户|产品|网站|系统|app)(?:的)?$/;

const NAMING = ['item.*', 'bare.*'];

/** A cheap first look: whether a clause or its lead-ins hold a word for an item at all. */
export function mayName(framed: Framed): boolean {
  return framed.mayHold(NAMING);
}

/**
 * The information items that a clause names as the borrower's, in order. A word for something else (邮箱地址) names none. `about`
 * says what lead-ins, headings and the head of the table speak of.
 */
export function mentionsIn(framed: Framed, about: About): Mention[] {
  const words: Hit[] = [];
  const bare: Hit[] = [];
  for (const hit of framed.hits) {
    if (hit.concept.startsWith('item.')) words.push(hit);
    else if (hit.concept.startsWith('bare.') && bare.length < MOST) bare.push(hit);
  }
  const named = firsts(words);
  const short = notIn(named, bare).filter((hit) => isItem(hit, framed, named, about));
  const all = [...named, ...short]
    .flatMap((hit) => {
      const item = itemOf(hit);
      return item ? [{ item, start: hit.start, end: hit.end }] : [];
    })
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST);
  return all
    .filter((mention, index) => isBorrowers(mention, all, index, framed))
    .map((mention) => ({ ...mention, item: meantBy(mention, framed) }));
}

/** Of words that overlap the first counts: 社交账号 in 社交账号信息, not 账号信息. */
function firsts(hits: readonly Hit[]): Hit[] {
  let last: Hit | undefined;
  return hits.filter((hit) => {
    if (last && hit.start > last.start && hit.start < last.end) return false;
    last = hit;
    return true;
  });
}

/** An account for money is the bank's; contact persons kept in the phone are its book. */
function meantBy(mention: Mention, framed: Framed): ItemId {
  const { text, clause } = framed;
  if (isBankAccount(mention, framed)) return 'bank-card';
  const isBook =
    mention.item === 'emergency-contact' &&
    text.startsWith('联系人', mention.start) &&
    IN_PHONE.test(text.slice(Math.max(clause.start, mention.start - 16), mention.start));
  return isBook ? 'contact-book' : mention.item;
}

function isBankAccount({ item, start, end }: Mention, { text, clause }: Framed): boolean {
  return (
    item === 'account' &&
    PLAIN_ACCOUNT.test(text.slice(start, end)) &&
    MONEY.test(text.slice(clause.start, clause.end)) &&
    !AT_PLATFORM.test(text.slice(clause.start, start))
  );
}

/** The items among the hits of a clause, whatever the clause says of them. */
export function itemsAmong(hits: readonly Hit[]): ItemId[] {
  return [...new Set(hits.flatMap((hit) => (hit.concept.startsWith('item.') ? (itemOf(hit) ?? []) : [])))];
}

function itemOf({ concept }: Hit): ItemId | undefined {
  const item = concept.slice(concept.indexOf('.') + 1);
  return isItemId(item) ? item : undefined;
}

/** Hits that no named item overlaps. Both lists are by start; named items do not overlap each other. */
function notIn(named: readonly Hit[], hits: readonly Hit[]): Hit[] {
  let next = 0;
  return hits.filter((hit) => {
    while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) next++;
    return (named[next]?.start ?? Number.POSITIVE_INFINITY) >= hit.end;
  });
}
