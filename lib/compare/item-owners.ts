import type { Framed } from '@/lib/engine/frames';
import type { Hit } from '@/lib/engine/types';
import type { ItemId, Span } from '@/lib/schema/review';
import type { Mention } from './item-mentions';

/** The borrower, and parties that the document does not say more of. */
export const OURS: ReadonlySet<string> = new Set(['actor.user', 'actor.party']);
/** Where the borrower is told to pay, or what to write beside a payment: no data asked for. */
const PAYING = /(?:转账|打款|汇款|汇入|还款到|还款至|备注)/;
const PAID: ReadonlySet<ItemId> = new Set(['account', 'name', 'phone-number', 'bank-card']);
/** Where data comes from, not what it is: 公积金平台, 社保中心. */
const SOURCE = /^(?:平台|机构|网站|公司|中心|部门|局|服务商|运营商)/;
/** 手机号将作为您的登录账号, 注册账号: an account that is being made or used is no data asked for. */
const AS = /(?:作为|成为|即为|注册|创建|开立|开通|登录|登陆)[^，。；：、的]{0,10}的?$/;
/** What being late does to somebody's credit: no data is named. */
const EFFECT = /(?:影响|损害|有损|损坏|危及)[^，。；：]{0,16}$/;
const EFFECT_BEHIND = /^[^，。；：]{0,6}(?:造成|产生|带来|有)[^，。；：]{0,6}(?:影响|损害)/;
const DESCRIBES: ReadonlySet<ItemId> = new Set(['credit-record', 'loan-record', 'employment-income', 'education-marriage']);

/** Whether a mention names data of the borrower; `all` are the mentions of its clause, `index` its place among them. */
export function isBorrowers(mention: Mention, all: readonly Mention[], index: number, framed: Framed): boolean {
  const { text, clause, hits } = framed;
  const before = text.slice(Math.max(clause.start, mention.start - 24), mention.start);
  const behind = text.slice(mention.end, Math.min(clause.end, mention.end + 20));
  if (
    SOURCE.test(behind) ||
    (mention.item === 'account' &&
      /[账帐][户号]$/.test(text.slice(mention.start, mention.end)) &&
      (AS.test(before) || /^(?:是否|的?安全)/.test(behind)))
  )
    return false;
  if (DESCRIBES.has(mention.item) && (EFFECT.test(before) || EFFECT_BEHIND.test(behind))) return false;
  if (isOfContact(mention, all, index, framed) || isInMenu(mention, framed) || isOfOther(mention, framed)) return false;
  if (PAID.has(mention.item) && PAYING.test(text.slice(clause.start, mention.start))) return false;
  return !(
    (mention.item === 'call-log' || mention.item === 'sms') &&
    hits.some((hit) => hit.concept === 'mask-call.customer-service' && hit.end <= mention.end)
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

/** The name of a menu or button: 【借款记录】, or of a paper that nobody is asked to agree to: 《征信业管理条例》. */
function isInMenu(mention: Span, framed: Framed): boolean {
  const { text } = framed;
  if (text.charAt(mention.start - 1) === '【' || text.charAt(mention.end) === '】') return true;
  const paper = paperAround(mention, framed);
  return paper !== undefined && PAPER.test(paper) && !isSigned(paper, framed);
}

const PAPER = /(?:协议|合同|授权书|授权|条例|规则|政策|须知|办法|法|通知|规定|指引|规范|标准)$/;
const GRANTS = /(?:授权|查询|采集|报送|人脸|识别|处理)/;
const SIGNS = /(?:同意|签署|签订|勾选|接受)/;

/** What goes on behind an item in a title is at most this long. */
const TITLE = 40;

/** The title between 《 and 》 that holds a mention. */
function paperAround({ start, end }: Span, { text, clause }: Framed): string | undefined {
  const before = text.slice(clause.start, start);
  const opened = before.lastIndexOf('《');
  if (opened < 0 || opened < before.lastIndexOf('》')) return undefined;
  const closed = text.slice(end, Math.min(clause.end, end + TITLE)).indexOf('》');
  return closed < 0 ? undefined : text.slice(clause.start + opened + 1, end + closed);
}

function isSigned(paper: string, { text, clause }: Framed): boolean {
  return GRANTS.test(paper) && SIGNS.test(text.slice(clause.start, clause.end));
}

/** Whether a mention stands in the title of a paper that the reader signs: 我已阅读并同意《个人征信授权书》. */
export function isInSignedPaper(mention: Span, framed: Framed): boolean {
  const paper = paperAround(mention, framed);
  return paper !== undefined && PAPER.test(paper) && isSigned(paper, framed);
}

const CONTACT_OWNS =
  /(?:联系人|联络人|出借人|收货人|收件人|对方|第三人|他人|亲属|亲友|家属|家人|父母|配偶|同事|朋友)(?:的|真实|本人|（|：)?(?:姓名|关系|[及和与、或]){0,4}$/;
/** Behind a contact person stand his name and number, behind an employer its number and address. */
const SAME_OWNER =
  /^(?:的|（|：|[、及和与或/]?(?:姓名|名称|全称|关系|电话|地址|座机|手机号码|手机号|联系方式|联系电话|信息|及|和|与|或|、|的|（|：){1,6})?$/;
const EMPLOYER = /(?:单位|公司)/;

/** A telephone number, name or address right behind a contact person or an employer is theirs: 联系人（姓名、电话）, 工作单位及地址. */
function isOfContact(mention: Mention, all: readonly Mention[], index: number, { text, clause }: Framed): boolean {
  const { item, start } = mention;
  if (item !== 'phone-number' && item !== 'name' && item !== 'address') return false;
  const owner = all.findLast(
    (each, at) =>
      at < index &&
      (each.item === 'emergency-contact' || (each.item === 'employment-income' && EMPLOYER.test(text.slice(each.start, each.end)))),
  );
  if (owner?.item === 'employment-income')
    return item !== 'name' && /^(?:地址|电话|座机)/.test(text.slice(start, mention.end)) && SAME_OWNER.test(text.slice(owner.end, start));
  if (item === 'address') return false;
  return owner ? SAME_OWNER.test(text.slice(owner.end, start)) : CONTACT_OWNS.test(text.slice(Math.max(clause.start, start - 12), start));
}
