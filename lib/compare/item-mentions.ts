import type { Framed } from '@/lib/engine/frames';
import type { Hit } from '@/lib/engine/types';
import { isItemId } from '@/lib/schema/item-ids';
import type { ItemId, Span } from '@/lib/schema/review';

/** An information item named in a clause. Spans index the normalised text. */
export interface Mention extends Span {
  item: ItemId;
}

/** What stands above a clause: permissions of the phone, collecting of data. */
export interface About {
  permissions: boolean;
  collects: boolean;
}

/** The borrower, and parties that the document does not say more of. */
export const OURS: ReadonlySet<string> = new Set(['actor.user', 'actor.jia', 'actor.yi']);

/** More than this in one clause is no language; the bound keeps hostile text linear. */
const MOST = 100;

/** Permissions of the phone: these short words mean them only where 权限 is spoken of. */
const PERMISSIONS: ReadonlySet<string> = new Set([
  'bare.storage',
  'bare.sms',
  'bare.camera',
  'bare.microphone',
  'bare.photo-album',
  'bare.contact-book',
  'bare.app-list',
]);
/** Data of the phone that 短信 in a list stands beside; elsewhere it is a way of reaching the borrower. */
const BESIDE_SMS: ReadonlySet<string> = new Set(['item.contact-book', 'item.call-log']);
const OPENS = /(?:[、：（，"/和及与或的您]|授权|获取|读取|收集|访问|开启|申请|打开|允许|提供|填写)$/;
const CLOSES = /^(?:[、）。，"/和及与或等]|信息|权限|功能|$)/;
/** Contact persons that the borrower named: 您提供的联系单位和联系人. */
const GIVEN = /(?:提供|预留|填写|登记|留存)[^，。；：、]{0,12}的(?:[^，。；：的]{0,8}[、和及与或])?$/;
/** A list of ways to reach somebody: 电话、短信、上门. */
const CHANNELS = /(?:邮件|信函|上门|通知|方式|途径|形式|面访|传真|律师函|推送)/;
const OWNED = /(?:您|你|用户|本人|借款人|客户)的/;
const TYPES = /(?:输入|填写|填报|提供|添加|录入)$/;
/** At most the mark of a list item: （3） */
const ITEM_MARK = /^[\d一二三四五六七八九十.、（）()①-⑳]{0,5}$/;
const EDGE = /[，；：。（）]/;
/** An account that money goes to or comes from is a bank account, unless it is one at the platform. */
const MONEY = /(?:款项|划扣|扣款|代扣|还款|放款|划转|划付|资金|支付至|存入)/;
const PLAIN_ACCOUNT = /^(?:账户|账号|帐户|帐号|账户信息|账号信息|账户名|帐户信息)$/;
const AT_PLATFORM = /(?:平台|注册|会员|应用|用户|产品|网站|系统|app)(?:的)?$/;
/** Where the borrower is told to pay, or what to write beside a payment: no data asked for. */
const PAYING = /(?:转账|打款|汇款|汇入|还款到|还款至|备注)/;

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
  const named = firsts(framed.hits.filter((hit) => hit.concept.startsWith('item.')));
  const bare = framed.hits.filter((hit) => hit.concept.startsWith('bare.')).slice(0, MOST);
  const short = notIn(named, bare);
  const all = [...named, ...short.filter((hit) => isMember(hit, framed, named, about))]
    .flatMap((hit) => {
      const item = itemOf(hit);
      return item ? [{ item, start: hit.start, end: hit.end }] : [];
    })
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST);
  return all
    .filter((mention, index) => isBorrowers(mention, all, index, framed))
    .map((mention) => (isBankAccount(mention, framed) ? { ...mention, item: 'bank-card' } : mention));
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

/** Whether a short word names an item here: a member of a list (存储、位置、麦克风), a list item by itself, a contact person the borrower gave. */
function isMember(hit: Hit, framed: Framed, named: readonly Hit[], about: About): boolean {
  const { text, clause } = framed;
  const permissions = about.permissions || text.slice(clause.start, clause.end).includes('权限');
  if (hit.concept === 'bare.emergency-contact') {
    const given = text.slice(Math.max(clause.start, hit.start - 30), hit.start);
    if (TYPES.test(given) || (GIVEN.test(given) && !/社交|通讯录|手机/.test(given))) return true;
    if (permissions || given.endsWith('的')) return false;
  }
  if (hit.concept === 'bare.phone-number' && permissions) return false;
  const isPermission = PERMISSIONS.has(hit.concept);
  const isWhole = hit.end === clause.end && ITEM_MARK.test(text.slice(clause.start, hit.start));
  if (isWhole && about.collects && (!isPermission || permissions || hit.concept === 'bare.sms')) return true;
  const run = runAround(hit, framed);
  const words = text.slice(run.start, run.end);
  if (!isSeparated(hit, framed, OWNED.test(words))) return false;
  const beside = named.filter((each) => each.start >= run.start && each.end <= run.end && each.concept !== 'item.none');
  if (isPermission) return permissions || (hit.concept === 'bare.sms' && beside.some((each) => BESIDE_SMS.has(each.concept)));
  return (beside.length > 0 || OWNED.test(words)) && !CHANNELS.test(words);
}

/** Stands between the marks of a list: 、 on one side at least, or 和 behind what is the borrower's. */
function isSeparated(hit: Span, { text, clause }: Framed, isOwned: boolean): boolean {
  const before = text.slice(Math.max(clause.start, hit.start - 2), hit.start);
  const after = text.slice(hit.end, Math.min(clause.end, hit.end + 2));
  if (!(hit.start === clause.start || OPENS.test(before)) || !CLOSES.test(after)) return false;
  return /[、：]$/.test(before) || /^[、信权功]/.test(after) || (isOwned && /[和及与]$/.test(before));
}

/** The list a word stands in: up to the next comma, colon or parenthesis on both sides. */
function runAround(hit: Span, { text, clause }: Framed): Span {
  let { start, end } = hit;
  while (start > clause.start && !EDGE.test(text.charAt(start - 1))) start--;
  while (end < clause.end && !EDGE.test(text.charAt(end))) end++;
  return { start, end };
}

/** Where data comes from, not what it is: 公积金平台, 社保中心. */
const SOURCE = /^(?:平台|机构|网站|公司|中心|部门|局|服务商)/;

function isBorrowers(mention: Mention, all: readonly Mention[], index: number, framed: Framed): boolean {
  const { text, clause, hits } = framed;
  if (SOURCE.test(text.slice(mention.end, Math.min(clause.end, mention.end + 4)))) return false;
  if (isOfContact(mention, all, index, framed) || isInMenu(mention, framed) || isOfOther(mention, framed)) return false;
  if (['account', 'name', 'phone-number', 'bank-card'].includes(mention.item) && PAYING.test(text.slice(clause.start, mention.start)))
    return false;
  return !(
    ['call-log', 'sms'].includes(mention.item) && hits.some((hit) => hit.concept === 'mask-call.customer-service' && hit.end <= mention.end)
  );
}

/** The last party that the clause names before a mention. */
export function actorBefore({ start }: Span, { parts }: Framed): Hit | undefined {
  return parts.actors.findLast((hit) => hit.end <= start);
}

/** 乙方账户 where 乙方 lends, 我们的联系方式. */
function isOfOther(mention: Span, framed: Framed): boolean {
  const { text } = framed;
  const owner = actorBefore(mention, framed);
  if (!owner || OURS.has(owner.concept) || !/^的?$/.test(text.slice(owner.end, mention.start))) return false;
  return /(?:方|我们|我司|公司|人)$/.test(text.slice(owner.start, owner.end));
}

/** The name of a menu or button: 【借款记录】. */
function isInMenu(mention: Span, { text }: Framed): boolean {
  return text.charAt(mention.start - 1) === '【' || text.charAt(mention.end) === '】';
}

const CONTACT_OWNS =
  /(?:联系人|联络人|出借人|收货人|对方|第三人|他人|亲属|亲友|家属|家人|父母|配偶|同事|朋友)(?:的|真实|本人|（|：)?(?:姓名|关系|[及和与、或]){0,4}$/;
const SAME_CONTACT = /^(?:的|（|：|[、及和与或/]?(?:姓名|关系|电话|手机号码|手机号|联系方式|联系电话|信息|及|和|与|或|、|的|（|：){1,6})?$/;

/** A telephone number or name right behind a contact person is the contact's: 联系人（姓名、电话）. */
function isOfContact(mention: Mention, all: readonly Mention[], index: number, { text, clause }: Framed): boolean {
  if (mention.item !== 'phone-number' && mention.item !== 'name') return false;
  const contact = all.findLast((each, at) => at < index && each.item === 'emergency-contact');
  return contact
    ? SAME_CONTACT.test(text.slice(contact.end, mention.start))
    : CONTACT_OWNS.test(text.slice(Math.max(clause.start, mention.start - 12), mention.start));
}
