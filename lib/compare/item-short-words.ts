import type { Framed } from '@/lib/engine/frames';
import type { Hit } from '@/lib/engine/types';
import type { Span } from '@/lib/schema/review';

/** What stands above a clause: permissions of the phone, collecting of data, a list of what the reader must have (所需材料). */
export interface About {
  permissions: boolean;
  collects: boolean;
  needs: boolean;
  /** The heading is a lead-in without a colon (我们不收集以下信息); what it does with the lines below. */
  lists?: 'takes' | 'denies';
}

/** Things on the phone: these short words mean them beside 权限, or as what a verb of reading or permitting takes. */
const ON_PHONE: ReadonlySet<string> = new Set([
  'bare.storage',
  'bare.sms',
  'bare.camera',
  'bare.microphone',
  'bare.photo-album',
  'bare.contact-book',
  'bare.app-list',
]);
/** Of these, the ones that a verb of reading takes: 扫描短信, 读取照片, 开启定位. */
const READ: ReadonlySet<string> = new Set(['bare.sms', 'bare.contact-book', 'bare.location', 'bare.app-list']);
/** Data of the phone that 短信 in a list stands beside; elsewhere it is a way of reaching the borrower. */
const BESIDE_SMS: ReadonlySet<string> = new Set(['item.contact-book', 'item.call-log']);
const OPENS = /(?:[、：（，"/和及与或的您于]|授权|获取|读取|收集|访问|开启|申请|打开|允许|提供|填写)$/;
const CLOSES = /^(?:[、）。，"/和及与或等]|以及|信息|权限|功能|[在于均须应如若发变]|$)/;
/** Contact persons that the borrower named: 您提供的联系单位和联系人. */
const GIVEN = /(?:提供|预留|填写|登记|留存)[^，。；：、]{0,12}的?(?:[^，。；：的]{0,24}[、和及与或])?$/;
/** A list of ways to reach somebody: 电话、短信、上门. */
const CHANNELS = /(?:邮件|信函|上门|通知|方式|途径|形式|面访|传真|律师函|推送)/;
const OWNED = /(?:您|你|用户|本人|借款人|客户)的/;
const TYPES = /(?:输入|填写|填报|提供|添加|录入|保留|指定)[^，。；：、的]{0,6}$/;
/** 通过短信, 以短信, 发送短信: a way of reaching the borrower. */
const MEANS = /(?:通过|(?<!可)以|(?<![使利])用(?!于)|发送|接收|收到|凭)[^，。；：的]{0,8}$/;
/** A contact person kept on the phone. */
export const IN_PHONE = /(?:手机|设备|终端|本机|手机卡)[^，。；：、]{0,12}$|(?:全部|所有|整个)[^，。；：、您]{0,4}$/;
/** At most the mark of a list item: （3） */
const ITEM_MARK = /^[\d一二三四五六七八九十.、（）()①-⑳•·●○■◆▪*-]{0,5}$/;
/** The label of a field that says whether it must be filled. */
const MARKED = /^（[^）]{0,6}(?:选填|可选|必填|非必填)/;
const EDGES: ReadonlySet<string> = new Set('，；：。（）');
const READS =
  /(?:读取|访问|扫描|抓取|获取|提取|采集|收集|上传|同步|检索|遍历|监测|读到|授权|开启|打开|允许|启用|申请|请求|关闭|识别|调取)$/;
/** A verb takes what stands at most this far behind it. */
const REACH = 28;

/**
 * Whether a short word names an item in its clause: a member of a list (存储、位置、麦克风), a list item by itself, what is read from the
 * phone, a contact person the borrower gave. `named` are the longer words of the clause.
 */
export function isItem(hit: Hit, framed: Framed, named: readonly Hit[], about: About): boolean {
  const { text, clause } = framed;
  const before = text.slice(Math.max(clause.start, hit.start - 30), hit.start);
  if (hit.concept === 'bare.id-validity') return /证[^，。；：]{0,12}$/.test(before);
  const permissions = about.permissions || text.slice(clause.start, clause.end).includes('权限');
  const isInPhone = IN_PHONE.test(before);
  if (hit.concept === 'bare.emergency-contact') {
    if (isInPhone) return false;
    if (MARKED.test(text.slice(hit.end, hit.end + 10)) && ITEM_MARK.test(text.slice(clause.start, hit.start))) return true;
    if (TYPES.test(before) || (GIVEN.test(before) && !/社交|通讯录|手机/.test(before))) return true;
    if (permissions || before.endsWith('的') || isRead(hit, framed)) return false;
  }
  if (hit.concept === 'bare.contact-book' && (TYPES.test(before) || GIVEN.test(before))) return false;
  if (hit.concept === 'bare.phone-number' && permissions) return false;
  const isPhone = ON_PHONE.has(hit.concept);
  const isWhole = (hit.end === clause.end || text.charAt(hit.end) === '：') && ITEM_MARK.test(text.slice(clause.start, hit.start));
  if (isWhole && (about.collects || permissions) && (!isPhone || permissions || hit.concept === 'bare.sms')) return true;
  if (hit.concept === 'bare.photo-album' && isInPhone && isHead(hit, framed)) return true;
  if (READ.has(hit.concept) && (isInPhone || isRead(hit, framed)) && isHead(hit, framed) && !MEANS.test(before)) return true;
  const isLed = about.collects && clause.leads.length > 0 && hit.end === clause.end && !before.includes('：');
  if (isLed && READ.has(hit.concept) && !MEANS.test(before)) return true;
  const run = runAround(hit, framed);
  const words = text.slice(run.start, run.end);
  if (!isSeparated(hit, framed, OWNED.test(words) || (isPhone && permissions))) return false;
  const beside = named.filter((each) => each.start >= run.start && each.end <= run.end && each.concept !== 'item.none');
  if (isPhone) return permissions || (hit.concept === 'bare.sms' && beside.some((each) => BESIDE_SMS.has(each.concept)));
  return (beside.length > 0 || OWNED.test(words)) && !CHANNELS.test(words);
}

/** What a verb of reading or permitting takes, with no party between that would do it by hand (请您查看短信). */
function isRead(hit: Hit, { text, parts, segments }: Framed): boolean {
  const segment = segments.find((each) => each.start <= hit.start && hit.end <= each.end);
  const from = Math.max(segment?.start ?? 0, hit.start - REACH);
  return parts.acts.some((act) => act.start >= from && act.end <= hit.start && READS.test(text.slice(act.start, act.end)));
}

/** Nothing goes on the noun: 短信 in 读取短信并…, not in 短信验证码. */
function isHead({ end }: Hit, { text, clause }: Framed): boolean {
  return end === clause.end || /^(?:[、。，；：）"/和及与或等并以用来时后的]|信息|权限|功能|服务|内容|数据)/.test(text.slice(end, end + 2));
}

/** Stands between the marks of a list: 、 on one side at least, or 和 behind what is the borrower's. */
function isSeparated(hit: Span, { text, clause }: Framed, isOwned: boolean): boolean {
  const before = text.slice(Math.max(clause.start, hit.start - 2), hit.start);
  const after = text.slice(hit.end, Math.min(clause.end, hit.end + 2));
  if (!(hit.start === clause.start || OPENS.test(before)) || !CLOSES.test(after)) return false;
  return /[、：]$/.test(before) || /^[、信权功]/.test(after) || (isOwned && (/[和及与]$/.test(before) || /^[和及与或]/.test(after)));
}

/** No list goes on for longer without a comma, in units on either side. */
const RUN = 300;

/** The list a word stands in: up to the next comma, colon or parenthesis on both sides. */
function runAround(hit: Span, { text, clause }: Framed): Span {
  let { start, end } = hit;
  const first = Math.max(clause.start, start - RUN);
  const last = Math.min(clause.end, end + RUN);
  while (start > first && !EDGES.has(text.charAt(start - 1))) start--;
  while (end < last && !EDGES.has(text.charAt(end))) end++;
  return { start, end };
}
